// The folder in which a browser keeps what it keeps: a new one for each, deleted after it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PATIENCE = 5000;

export const fresh = (name) => fs.mkdtempSync(path.join(os.tmpdir(), `notes-${name}-`));

/** A browser that has been told to end may still write a file. Node's own retries do not look for new ones. */
export function forget(profile) {
  for (const until = Date.now() + PATIENCE; ; ) {
    try {
      return fs.rmSync(profile, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

// A device that fails, or is taken: browsers killed in the middle, and what their session files hold then.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, none } from './built_file.js';
import { chromiumAt, firefoxAt, goOn, ready, sentences, sleep, walkSlowly } from './people.js';

const ENGINES = (process.env.ENGINES ?? 'chromium,firefox').split(',');
const QUESTION = 'exit_limits';
// Sessions are written every few seconds; this makes them more frequent, never less complete.
const OFTEN = { 'browser.sessionstore.interval': 3000, 'browser.sessionstore.interval.idle': 3000 };
const WRITTEN_WITHIN = 8000;
// Ids of inputs that were chosen by then. Words that browsers use themselves are of no help.
const CHOSEN = ['exit_limits-minor', 'exit_limits-wife', 'iranian_passport-expired', 'us_passport-valid', 'place-IR-23'];

const BROWSERS = {
  chromium: { at: (address) => chromiumAt(address), sessions: /^Default\/Sessions\/(Session|Tabs)_/ },
  firefox: { at: (address) => firefoxAt(address, { preferences: OFTEN }), sessions: /^sessionstore.*lz4$/ },
};

// Most of it is waiting, so both wait at the same time.
describe('no file of a browser that was killed holds an answer', { concurrency: true }, () => {
  for (const [engine, { at, sessions }] of Object.entries(BROWSERS).filter(([name]) => ENGINES.includes(name))) {
    it(`${engine}, on a question, on the result and after leaving`, async () => {
      for (const end of [QUESTION, 'result', 'another page']) {
        const browser = await at(FILE.href);
        try {
          await ready(browser);
          const before = await sentences(browser);
          // As slowly as people read: in the middle of it the session is written more than once.
          await walkSlowly(browser, 'en', DUAL, { pace: 600, end: QUESTION });
          if (end === 'result') await goOn(browser, DUAL, { pace: 600 });
          const told = (await sentences(browser)).filter((it) => !before.includes(it));
          if (end === 'another page') await browser.goto(new URL('robots.txt', FILE).href);
          await sleep(WRITTEN_WITHIN);
          await browser.kill();

          const files = readAll(browser.profile);
          const session = files.filter(({ name }) => sessions.test(name));
          assert.ok(session.some(({ holds }) => holds('notes.html')), `${end}: the session was written, and is read rightly`);
          const found = (words, where) => where.flatMap(({ name, holds }) => words.filter(holds).map((it) => `${end}: ${it} in ${name}`));
          none(found([...CHOSEN, ...told], files));
          // Whatever the browser calls what was filled in.
          none(found(['formdata', 'serialized form state'], session));
        } finally {
          await browser.kill().catch(() => {});
          browser.forget();
        }
      }
    });
  }
});

/** Every file under a folder, those of Firefox's sessions decoded. */
function readAll(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath ?? it.path, it.name))
    .map((file) => {
      const bytes = decoded(fs.readFileSync(file));
      const holds = (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
      return { name: path.relative(folder, file), holds };
    });
}

const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** What such a file holds: eight letters, a length, and one block of LZ4. */
function decoded(bytes) {
  if (!bytes.subarray(0, MOZ_LZ4.length).equals(MOZ_LZ4)) return bytes;
  const out = Buffer.alloc(bytes.readUInt32LE(MOZ_LZ4.length));
  let from = MOZ_LZ4.length + 4;
  let to = 0;
  const length = (short) => {
    let sum = short;
    if (short === 15) {
      let more;
      do sum += more = bytes[from++];
      while (more === 255);
    }
    return sum;
  };
  while (from < bytes.length) {
    const token = bytes[from++];
    const literal = length(token >> 4);
    bytes.copy(out, to, from, from + literal);
    from += literal;
    to += literal;
    if (from >= bytes.length) break;
    const back = bytes.readUInt16LE(from);
    from += 2;
    // Byte by byte, since what is repeated may be what is just being written.
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - back];
  }
  return out;
}

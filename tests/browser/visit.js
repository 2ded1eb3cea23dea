// What a whole visit is made of, and where it could leave something.
import fs from 'node:fs';
import path from 'node:path';

import { walkAtOnce } from './walk.js';

// What an answered page holds; none of it stands in the file in plain letters.
const WORDS = ['dual-not-recognised', 'norduz-agarak', 'iranian_passport', 'شناسنامه', 'birth certificate'];

export const walkAll = (lang, answers) => `(${walkAtOnce.walk})(${JSON.stringify([lang, answers])})`;
export const screen = (driver) => driver.read("document.querySelector('[data-screen]')?.dataset.screen ?? null");
export const sleep = (milliseconds) => new Promise((woken) => setTimeout(woken, milliseconds));
export const where = (driver) => driver.read('({ history: history.length, address: location.href, title: document.title })');

export async function until(driver, expression, limit = 9000) {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) {
    if (await driver.read(expression).catch(() => false)) return;
  }
  throw new Error(`${driver.engine}: never ${expression}`);
}

/** As somebody would. A second press within half a second in the same place counts for nothing. */
export async function erase(driver) {
  await sleep(600);
  await driver.click('[data-act=contents]');
  await driver.click('[data-act=erase]');
  await sleep(600);
  await driver.click('[data-act=erase-now]');
}

/** As the engine would when another tab comes to the front. */
export const hide = (driver, hidden) =>
  driver.read(`void (Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${hidden} }),
    document.dispatchEvent(new Event('visibilitychange')))`);

/** Files under a folder that hold one of the words, in either of the two usual encodings. */
export function searched(folder) {
  const found = [];
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const bytes = fs.readFileSync(file);
    for (const word of WORDS) {
      if (bytes.includes(Buffer.from(word)) || bytes.includes(Buffer.from(word, 'utf16le'))) {
        found.push(`${word} in ${path.relative(folder, file)}`);
      }
    }
  }
  return found;
}

/** What is left behind: nothing. */
export const EMPTY = {
  cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, files: [], windowName: '', title: 'Notes',
};

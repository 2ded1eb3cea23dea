// What the program's memory holds of a result, and after it was erased, emptied or left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, launch, none, ready } from './built_file.js';
import { OPEN_ALL, erase, walkAtOnce } from './walk.js';

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** Keeps hold of the memory before anything of the page runs. */
function holdMemory() {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    globalThis.memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
    return instance;
  };
  globalThis.inMemory = (words) => {
    // Both letter by letter, a byte each.
    const letters = (bytes) => new TextDecoder('latin1').decode(bytes);
    const text = letters(new Uint8Array(globalThis.memory.buffer));
    return words.filter((it) => text.includes(letters(new TextEncoder().encode(it))));
  };
  globalThis.linesShown = () => [...new Set(document.body.innerText.split('\n').map((it) => it.trim()))].filter((it) => it.length > 30);
}

for (const lang of ['en', 'fa']) {
  test(`no sentence of the result is in memory after Erase, Exit, or five idle minutes, in ${lang}`, { timeout: 120_000 }, async () => {
    for (const end of ['erase', 'exit', 'idle']) {
      const page = await openHeld();
      await walkAtOnce(page, lang, DUAL);
      // The words of all rows lie there always; only what was put together for this person tells of them.
      await page.evaluate(OPEN_ALL);
      const lines = await page.evaluate(() => linesShown());
      const composed = await page.evaluate((lines) => inMemory(lines), lines);
      const fresh = await freshWords(composed);
      assert.ok(fresh.length > 20, `${fresh.length} sentences are in memory while they are shown`);
      if (end === 'idle') {
        await page.evaluate(() => {
          const counted = performance.now.bind(performance);
          performance.now = () => counted() + 301_000;
        });
        await page.locator('[data-screen=emptied]').waitFor();
        none((await page.evaluate((lines) => inMemory(lines), fresh)).map((it) => `${end}: ${it}`));
      } else if (end === 'erase') {
        await erase(page);
        await page.locator('[data-screen=start]').waitFor();
        none((await page.evaluate((lines) => inMemory(lines), fresh)).map((it) => `${end}: ${it}`));
      } else {
        // Within one turn, before the browser has put another page in its place: who waits for an answer may lose it.
        let tell;
        const told = new Promise((known) => (tell = known));
        await page.exposeFunction('tell', (found) => tell(found));
        await page.evaluate((lines) => {
          const look = (turns) => (turns > 0 ? queueMicrotask(() => look(turns - 1)) : void globalThis.tell(inMemory(lines)));
          document.querySelector('[data-act=exit]').click();
          look(20);
        }, fresh);
        const left = await told;
        none(left.map((it) => `${end}: ${it}`));
      }
      // Not closed by itself: a page that is just leaving keeps whoever closes it waiting.
    }
  });
}

test('an emptied page still forgets when it is put away', async () => {
  const page = await openHeld();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await walkAtOnce(page, 'en', DUAL);
  await page.evaluate(OPEN_ALL);
  const fresh = await freshWords(await page.evaluate(() => inMemory(linesShown())));
  const left = await page.evaluate(async (lines) => {
    document.documentElement.textContent = '';
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    for (let turns = 0; turns < 20; turns += 1) await null;
    return inMemory(lines);
  }, fresh);
  none(left);
  assert.deepEqual(errors, []);
  await page.context().close();
});

async function openHeld() {
  const context = await browser.newContext();
  await context.addInitScript(holdMemory);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(FILE.href);
  await ready(page);
  return page;
}

/** Those that a page at its start does not hold. */
async function freshWords(lines) {
  const page = await openHeld();
  const old = await page.evaluate((lines) => inMemory(lines), lines);
  await page.context().close();
  return lines.filter((it) => !old.includes(it));
}

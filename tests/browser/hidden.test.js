// What is hidden is not printed either, unless the person has pressed Print.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, launch, open } from './built_file.js';
import { act, unfold, walkAtOnce } from './walk.js';

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

test('a hidden page prints nothing', async () => {
  const page = await open(browser, FILE.href);
  await walkAtOnce(page, 'en', DUAL);
  assert.ok((await printed(page)).length > 1000);
  await hide(page, true);
  assert.equal(await printed(page), '');
  await page.context().close();
});

test('Print prints, though a phone hides the page behind its dialogue; whoever touches it again ends that', async () => {
  const page = await open(browser, FILE.href);
  await walkAtOnce(page, 'en', DUAL);
  // A dialogue that nobody closes.
  await page.evaluate(() => (window.print = () => {}));
  await unfold(page, 'outputs');
  await act(page, 'print');
  const opened = () => page.locator('details[open]').count();
  assert.ok((await opened()) > 100, 'all is drawn for paper');
  await hide(page, true);
  assert.equal(await page.evaluate(() => document.body.offsetHeight), 0, 'on the screen it shows nothing');
  assert.ok((await printed(page)).length > 1000);
  await hide(page, false);
  await page.keyboard.press('Shift');
  await hide(page, true);
  assert.equal(await printed(page), '');
  await page.context().close();
});

test('what was opened for paper is closed again, also where a browser never says that it has printed', async () => {
  const page = await open(browser, FILE.href);
  await walkAtOnce(page, 'en', DUAL);
  await page.evaluate(() => (window.print = () => {}));
  await unfold(page, 'outputs');
  const opened = () => page.locator('details[open]').count();
  for (const touch of [() => page.keyboard.press('Shift'), () => page.mouse.click(5, 5)]) {
    await act(page, 'print');
    assert.ok((await opened()) > 100);
    await touch();
    await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 1, null, { polling: 50 });
  }
  await page.context().close();
});

/** As the engine would when another tab comes to the front. */
const hide = (page, hidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** The words on paper. */
async function printed(page) {
  const paper = await page.pdf();
  return execFileSync('pdftotext', ['-', '-'], { input: paper, encoding: 'utf8' }).trim();
}

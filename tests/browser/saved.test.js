// What a browser writes when somebody saves the page, and what a copy so made shows.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, none } from './built_file.js';
import { SCREEN, chromiumAt, firefoxAt, goOn, ready, sentences, until, walkSlowly } from './people.js';

const QUESTION = 'exit_limits';
const SHOWN = 'document.body?.innerText ?? ""';

/** Only letters and digits: whatever else is written otherwise in a file. */
const plain = (text) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

// What stands in the file for everybody tells nothing of anybody.
const IN_FILE = plain(fs.readFileSync(FILE, 'utf8').replace(/<[^>]*>/g, ' '));

let folder;
before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-saved-'));
});
after(() => fs.rmSync(folder, { recursive: true }));

test('Chromium writes nothing of question or result into a file of its own kind', async () => {
  const browser = await chromiumAt(FILE.href);
  try {
    const cdp = await browser.cdp();
    const save = async (name) => {
      const { data } = await cdp.send('Page.captureSnapshot', { format: 'mhtml' });
      fs.writeFileSync(path.join(folder, `${name}.mhtml`), data);
      return read(data);
    };
    const asked = await toldAfter(browser, () => walkSlowly(browser, 'en', DUAL, { end: QUESTION }));
    assert.ok(asked.length > 0, 'there is something to find');
    const question = await save('question');
    none(asked.filter((it) => question.includes(plain(it))));
    const told = await toldAfter(browser, () => goOn(browser, DUAL));
    assert.ok(told.length > 100, 'there is much to find');
    const result = await save('result');
    none(told.filter((it) => result.includes(plain(it))));
    for (const name of ['question', 'result']) {
      await browser.goto(`file://${folder}/${name}.mhtml`);
      // No script runs in such a file.
      assert.equal((await browser.read(SHOWN)).trim(), '', `the saved ${name} shows nothing`);
    }
  } finally {
    await browser.kill();
    browser.forget();
  }
});

test('a copy of the living page opens at the start in Chromium', async () => {
  const browser = await chromiumAt(FILE.href);
  try {
    const copy = path.join(folder, 'living.html');
    const told = await toldAfter(browser, () => walkSlowly(browser, 'en', DUAL));
    fs.writeFileSync(copy, `<!doctype html>${await browser.read('document.documentElement.outerHTML')}`);
    await startsAnew(browser, copy, told);

    // Where no script runs, as in a messenger that shows a file.
    const cdp = await browser.cdp();
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    await browser.goto(`file://${copy}?without-script`);
    const tree = await cdp.send('Accessibility.getFullAXTree');
    const names = tree.nodes.map((it) => plain(it.name?.value ?? '')).join(' ');
    none(told.filter((it) => names.includes(plain(it))));
  } finally {
    await browser.kill();
    browser.forget();
  }
});

test('"Web page, complete" of Firefox opens at the start', async () => {
  // Lets the test do what the menu does; the page gains nothing by it.
  const browser = await firefoxAt(FILE.href, { switches: ['--remote-allow-system-access'] });
  try {
    const copy = path.join(folder, 'complete.html');
    const told = await toldAfter(browser, () => walkSlowly(browser, 'en', DUAL));
    assert.equal(await browser.within(SAVE, [copy]), 'saved');
    assert.ok(fs.statSync(copy).size > 100_000);
    await startsAnew(browser, copy, told);
  } finally {
    await browser.kill();
    browser.forget();
  }
});

/** Opens a copy: the start, nothing of what was told, and it can be walked and left. */
async function startsAnew(browser, copy, told) {
  await browser.goto(`file://${copy}`);
  await until(async () => (await browser.read(SCREEN)) === 'start', 'at the start');
  await ready(browser);
  const all = plain(await browser.read('document.body.textContent.replace(document.getElementById("packed").textContent, "")'));
  none(told.filter((it) => all.includes(plain(it))));
  assert.equal(await browser.read("document.querySelectorAll('input').length"), 0);
  await walkSlowly(browser, 'fa', DUAL, { pace: 50 });
  await browser.click('[data-act=exit]');
  await until(() => browser.read("location.href === 'about:blank'"), 'left');
}

/** Walks, and returns what is said then, and neither on the start screen nor in the file. */
async function toldAfter(browser, walk) {
  await ready(browser);
  const before = plain((await sentences(browser)).join(' '));
  await walk();
  return (await sentences(browser)).filter((it) => !before.includes(plain(it)) && !IN_FILE.includes(plain(it)));
}

/** All text of a file of Chromium's, decoded. */
function read(data) {
  const bytes = data.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, it) => String.fromCharCode(parseInt(it, 16)));
  const html = Buffer.from(bytes, 'latin1').toString('utf8');
  return plain(html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, it) => String.fromCodePoint(it)).replace(/&\w+;/g, ''));
}

// What the menu calls.
const SAVE = `
  const [file, done] = arguments;
  const place = (path) => {
    const it = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    it.initWithPath(path);
    return it;
  };
  gBrowser.selectedBrowser.frameLoader.startPersistence(null, {
    onDocumentReady(page) {
      const writer = Cc['@mozilla.org/embedding/browser/nsWebBrowserPersist;1'].createInstance(Ci.nsIWebBrowserPersist);
      writer.persistFlags = writer.PERSIST_FLAGS_REPLACE_EXISTING_FILES | writer.PERSIST_FLAGS_FROM_CACHE;
      writer.progressListener = {
        QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener']),
        onStateChange: (progress, request, flags) => flags & Ci.nsIWebProgressListener.STATE_STOP && done('saved'),
        onProgressChange() {}, onLocationChange() {}, onStatusChange() {}, onSecurityChange() {}, onContentBlockingEvent() {},
      };
      writer.saveDocument(page, place(file), place(file + '_files'), null, 0, 0);
    },
    onError: (error) => done('failed: ' + error),
  });`;

// A file of which the end is missing, as after a broken transfer.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { FILE, launch } from './engine.js';

let browser, folder;
before(async () => {
  browser = await launch();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-cut-'));
});
after(async () => {
  await browser?.close();
  if (folder) fs.rmSync(folder, { recursive: true });
});

const html = fs.readFileSync(FILE);
const places = {
  'before the program': html.indexOf('<script type="text/plain"'),
  'within the program': Math.floor(html.length / 2),
  'within the script': html.indexOf('<script type="module">') + 2000,
  'before the last line': html.lastIndexOf('</script>'),
};

for (const [where, place] of Object.entries(places)) {
  test(`a file cut off ${where} asks nothing and says that it may be cut`, async () => {
    const file = path.join(folder, 'notes.html');
    fs.writeFileSync(file, html.subarray(0, place));
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    await page.waitForTimeout(500);
    assert.equal(await page.locator('button:enabled').count(), 0);
    const said = await page.locator('.start__wait').innerText();
    assert.match(said, /the file may be cut short/);
    assert.match(said, /شاید فایل ناقص رسیده باشد/);
    await page.close();
  });
}

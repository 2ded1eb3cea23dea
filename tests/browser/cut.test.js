// A file of which the end is missing, as after a broken transfer.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { FILE, launch } from './built_file.js';

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
  test(`a file cut off ${where} answers by itself, says that it is cut and can be left`, async () => {
    const file = path.join(folder, 'notes.html');
    fs.writeFileSync(file, html.subarray(0, place));
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    const said = page.locator('.start__wait');
    await said.getByText(/The end of this file is missing/).waitFor();
    assert.match(await said.innerText(), /بخش آخر این فایل نرسیده است/);
    assert.ok(await page.locator('[data-act=exit]').isEnabled());
    await page.locator('label[for=still-en]').click();
    assert.equal(await page.locator('.still > div > div[dir]').filter({ visible: true }).count(), 1);
    await page.close();
  });
}

test('a file cut off before its program says how to see it, and shows it', async () => {
  const file = path.join(folder, 'notes.html');
  fs.writeFileSync(file, html.subarray(0, html.indexOf('</form>') - 2000));
  const page = await browser.newPage();
  await page.goto(`file://${file}`);
  await page.getByText(/The last line is “Erase answers”. If it is missing, part of this file is missing./).waitFor();
  assert.equal(await page.locator('[data-layer] div[lang=en] button[type=reset]').count(), 0);
  await page.close();
});

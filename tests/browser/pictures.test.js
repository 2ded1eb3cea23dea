// What the main screens and the printed pages look like, as pictures that were looked at once. Chromium only.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { FILE, PHONE, launch, none, open } from './built_file.js';
import { GOLDEN, UPDATE, leftOver } from './golden.js';
import { LANGUAGES, NOON, named, wayTo } from './screens.js';
import { act, unfold } from './walk.js';

/** For a person to look at: what was drawn instead, and where it differs. */
const FAILED = fileURLToPath(new URL('../../target/pictures/', import.meta.url));
const SMALL = { width: 320, height: 568 };

// The screen, from where on it is shown, and how.
const PICTURES = [
  ['start'],
  ['start', { colorScheme: 'dark' }],
  ['question-iranian'],
  ['question-iranian', { colorScheme: 'dark' }],
  ['question-place'],
  ['question-place', { viewport: SMALL }],
  ['problem'],
  ['check'],
  ['result-leave_by_land'],
  ['result-leave_by_land', { viewport: SMALL }],
  ['result-leave_by_land', { colorScheme: 'dark', from: '.routes' }],
  ['result-leave_by_land', { from: '.routes' }],
  ['result-leave_by_land', { from: '.map', opened: ['map'] }],
  // Turkish names in Persian and English lines; the Armenian ones come first.
  ['result-leave_by_land', { from: '[data-crossing$=kapikoy]', opened: ['crossing razi-kapikoy'] }],
  ['contents'],
  ['output-card'],
  ['output-hand'],
  ['output-short'],
  ['output-memory'],
];
const PRINTED = ['result-leave_by_land', 'output-card'];
const PAGES = 2;
// For whoever knows nothing for certain, and so is told nearly all there is.
const MOST_PAGES = 10;

let browser, folder;
const compared = [];
before(async () => {
  browser = await launch();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-paper-'));
  fs.rmSync(FAILED, { recursive: true, force: true });
});
after(async () => {
  await browser?.close();
  if (folder) fs.rmSync(folder, { recursive: true });
});

for (const lang of LANGUAGES) {
  test(`the main screens look as they were reviewed, in ${lang}`, async () => {
    const found = [];
    for (const [name, { from, opened = [], ...options } = {}] of PICTURES) {
      for (const screen of named(name)) {
        const page = await shown(lang, screen, options);
        await unfold(page, ...opened);
        if (from) await page.locator(from).first().evaluate((it) => it.scrollIntoView({ block: 'start' }));
        const how = [options.colorScheme, options.viewport?.width, from?.replace(/\W+/g, ' ').trim().split(' ').slice(0, 3).join('-')];
        const picture = await page.screenshot({ animations: 'disabled', scale: 'css' });
        found.push(differs([name, ...how.filter(Boolean), lang].join('.'), picture));
        await page.context().close();
      }
    }
    none(found.filter(Boolean));
  });

  test(`the printed pages look as they were reviewed, in ${lang}`, async () => {
    const found = [];
    for (const screen of named(...PRINTED)) {
      const page = await shown(lang, screen);
      const pages = path.join(folder, 'pages');
      fs.rmSync(pages, { recursive: true, force: true });
      fs.mkdirSync(pages);
      execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', '-l', `${PAGES}`, await print(page), path.join(pages, 'page')]);
      for (const [place, file] of fs.readdirSync(pages).sort().entries()) {
        found.push(differs(`paper.${screen.name}.${place + 1}.${lang}`, fs.readFileSync(path.join(pages, file))));
      }
      await page.context().close();
    }
    none(found.filter(Boolean));
  });

  test(`no route is split over two printed pages, in ${lang}`, async () => {
    const [screen] = named('result-leave_by_land');
    const page = await shown(lang, screen);
    const count = await page.locator('li.route').count();
    assert.ok(count > 4);
    await page.evaluate(markEnds);
    const pages = readPages(await print(page)).map((it) => it.match(/(top|end)OfRoute\d+/g) ?? []);
    const pageOf = (mark) => pages.findIndex((marks) => marks.includes(mark));
    for (let route = 1; route <= count; route += 1) {
      const [top, end] = [pageOf(`topOfRoute${route}`), pageOf(`endOfRoute${route}`)];
      assert.ok(top >= 0 && end >= 0, `route ${route} is on paper`);
      assert.equal(end, top, `route ${route} begins on one page and ends on another`);
    }
    await page.context().close();
  });

  test(`every finding is on paper word by word, in ${lang}`, async () => {
    for (const screen of named('result-leave_by_land', 'result-shelter', 'result-leave_by_land-american')) {
      const page = await shown(lang, screen);
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      const said = await page.locator('[data-finding]').evaluateAll((all) =>
        all.map((it) => [...it.querySelectorAll('.line__short, .line__whole > p:not(.line__from)')].map((part) => part.textContent).join('\n')),
      );
      assert.ok(said.length > 20);
      // Lines of two directions come in another order and words glued together: each is looked for by itself.
      const paper = words(readPages(await print(page)).join('\n')).join('');
      const wanted = Object.entries(counted(words(said.join('\n'))));
      const missing = wanted.filter(([word, times]) => paper.split(word).length - 1 < times).map(([word]) => `${screen.name}: ${word}`);
      none(missing);
      await page.context().close();
    }
  });
}

for (const lang of LANGUAGES) {
  test(`the answer is printed on one page, and all of the result on no more than it takes, in ${lang}`, async () => {
    for (const screen of named('result-outside', 'result-shelter_or_leave', 'result-leave_by_land')) {
      const page = await shown(lang, screen);
      await page.evaluate(() => (window.print = () => {}));
      await unfold(page, 'outputs');
      await act(page, 'print-answer');
      const [answer, ...more] = readPages(await print(page)).filter((it) => it.trim());
      assert.deepEqual(more, []);
      for (const part of ['#title', '.row:last-child dd']) {
        const said = words(await page.locator(part).evaluate((it) => it.firstChild.textContent));
        const paper = words(answer).join('');
        none(said.filter((word) => !paper.includes(word)));
      }
      // From a menu of the browser, without touching the page.
      const all = readPages(await print(page)).filter((it) => it.trim());
      console.log(`${screen.name}.${lang}: ${all.length} pages`);
      assert.ok(all.length <= MOST_PAGES, `${all.length} pages`);
      await page.context().close();
    }
  });
}

test('no picture is left over', () => none(leftOver('images/', compared)));

async function shown(lang, screen, options = {}) {
  const page = await open(browser, FILE.href, { viewport: PHONE, deviceScaleFactor: 1, ...options });
  await page.clock.setFixedTime(NOON);
  await page.evaluate(wayTo(lang, screen));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function print(page) {
  const file = path.join(folder, 'print.pdf');
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
  return file;
}

/** The words of each page. */
const readPages = (file) =>
  execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\f');

/**
 * Without marks and joiners, which the reader of paper drops or moves, and at times with the heh under a hamza. It also
 * reads a lam with an alef from the wrong side.
 */
const words = (text) =>
  text.normalize('NFKD').replace(/[هە]?\u0654|[\p{M}\p{Cf}]/gu, '').replace(/[ال]{2,}/g, (run) => [...run].sort().join('')).match(/\p{L}+/gu) ?? [];

function counted(words) {
  const counts = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Writes where each route begins and ends, in letters that take no room. */
function markEnds() {
  const sheet = new CSSStyleSheet();
  const mark = (name) => `content: '${name}OfRoute' counter(route); position: absolute; inset-inline-start: 0; font: 4px monospace; direction: ltr`;
  sheet.replaceSync(`
    .routes { counter-reset: route }
    .route { counter-increment: route; position: relative }
    .route::before { ${mark('top')}; inset-block-start: 0 }
    .route::after { ${mark('end')}; inset-block-end: 0 }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Null where a picture is that of the golden file, else what is wrong with it. */
function differs(name, bytes) {
  const file = new URL(`images/${name}.png`, GOLDEN);
  const actual = coarse(PNG.sync.read(bytes));
  compared.push(`${name}.png`);
  if (UPDATE) {
    fs.mkdirSync(new URL('.', file), { recursive: true });
    fs.writeFileSync(file, PNG.sync.write(actual, { colorType: 2, deflateLevel: 9, deflateStrategy: 0 }));
    return null;
  }
  const golden = fs.existsSync(file) && PNG.sync.read(fs.readFileSync(file));
  const { width, height } = actual;
  const [fault, diff] = comparison();
  if (!fault) return null;
  fs.mkdirSync(FAILED, { recursive: true });
  fs.writeFileSync(`${FAILED}${name}.png`, bytes);
  if (diff) fs.writeFileSync(`${FAILED}${name}.diff.png`, PNG.sync.write(diff));
  return `${name}: ${fault}`;

  function comparison() {
    if (!golden) return ['not there yet'];
    if (golden.width !== width || golden.height !== height) {
      return [`${width} by ${height} pixels instead of ${golden.width} by ${golden.height}`];
    }
    const diff = new PNG({ width, height });
    const pixels = pixelmatch(golden.data, actual.data, diff.data, width, height, { threshold: 0.1 });
    return pixels > (width * height) / 1000 ? [`${pixels} pixels differ`, diff] : [null];
  }
}

/** With fewer shades, which nobody sees and which halves the file. */
function coarse(picture) {
  for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = Math.round(picture.data[at] / 17) * 17;
  return picture;
}

// The answer first: it fits on one screen and names whatever stands in the way; the rest is drawn on demand.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, launch, none, open } from './built_file.js';
import { daysLater } from './editions.js';
import { LANGUAGES, NOON, named, SCREENS } from './screens.js';
import { draw, told } from './travellers.js';
import { OPEN_ALL, act, click, eraseAtOnce, screen, unfold, walkAtOnce } from './walk.js';

const DRAWN = 40;
const SEED = 11;
const FRONT = 5000;
// The title says it.
const IN_TITLE = ['shelter-place'];

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

async function atResult(lang, answers) {
  const page = await open(browser, FILE.href);
  await page.clock.setFixedTime(NOON);
  await walkAtOnce(page, lang, answers);
  return page;
}

const travellers = [...SCREENS.filter(({ opens }) => opens).map(({ answers }) => answers), ...draw(DRAWN, SEED)];

for (const lang of LANGUAGES) {
  test(`the answer of ${travellers.length} travellers fits on one screen and names every obstacle, in ${lang}`, async () => {
    const page = await open(browser, FILE.href);
    await page.clock.setFixedTime(NOON);
    const expected = told(travellers, daysLater(44));
    const found = [];
    let [most, furthest, named] = [0, 0, 0];
    for (const [index, answers] of travellers.entries()) {
      await walkAtOnce(page, lang, answers);
      const seen = await page.evaluate(look);
      const say = (what) => found.push(`${what}: ${JSON.stringify(answers)}`);
      if (seen.answer > seen.bar) say(`the answer ends at ${seen.answer} of ${seen.bar}`);
      if (seen.front > FRONT) say(`what is not folded ends at ${seen.front}`);
      if (seen.opened > 0) say(`${seen.opened} are open`);
      const missing = expected[index].obstacles.map(({ finding }) => finding);
      named += missing.length;
      for (const id of missing.filter((it) => !IN_TITLE.includes(it) && !seen.obstacles.includes(it))) say(`${id} is not named`);
      most = Math.max(most, seen.answer);
      furthest = Math.max(furthest, seen.front);
      await eraseAtOnce(page);
    }
    console.log(`${lang}: the longest answer ends at ${Math.round(most)} px, the longest front at ${Math.round(furthest)} px`);
    none(found);
    assert.ok(named > 2 * DRAWN, 'there was something to name');
    await page.context().close();
  });

  test(`all of a row of the answer leads to the whole, which opens, in ${lang}`, async () => {
    for (const [{ answers }] of ['result-leave_by_land', 'result-shelter', 'result-crossed'].map((it) => named(it))) {
      const page = await atResult(lang, answers);
      const rows = page.locator('.stop, .row');
      for (let place = 0; place < (await rows.count()); place += 1) {
        const row = rows.nth(place);
        await row.scrollIntoViewIfNeeded();
        const { x, y, width, height } = await row.boundingBox();
        await page.mouse.click(x + (lang === 'fa' ? 8 : width - 8), y + height - 4);
        const { name, far, open } = await page.evaluate(landed);
        assert.ok(/^(part-|line |crossing )/.test(name), `${place} leads to ${name}`);
        assert.ok(!far && open, `${name}: ${JSON.stringify({ far, open })}`);
        await page.waitForTimeout(520);
      }
      await page.context().close();
    }
  });

  test(`nothing of what is folded is in the document before it is opened, in ${lang}`, async () => {
    const page = await atResult(lang, DUAL);
    const bodies = () => page.locator('details > :not(summary)').count();
    const words = () => page.evaluate(() => document.querySelector('.result').textContent.split(/\s+/).length);
    assert.equal(await page.locator('details[open]').count(), 0);
    assert.equal(await bodies(), 0);
    const folded = await words();
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(() => document.querySelectorAll('details:not([open])').length === 0, null, { polling: 50 });
    const onPaper = await words();
    assert.ok(onPaper > 5 * folded, `${onPaper} words on paper, ${folded} before`);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 0, null, { polling: 50 });
    assert.equal(await bodies(), 0);
    assert.equal(await words(), folded);
    await page.evaluate(OPEN_ALL);
    assert.equal(await words(), onPaper, 'paper holds all that opens');
    await page.context().close();
  });

  test(`what was opened stays open in another language, in a shorter form and on paper, in ${lang}`, async () => {
    const page = await atResult(lang, DUAL);
    await page.evaluate(OPEN_ALL);
    const opened = () => page.locator('details[open]').evaluateAll((all) => all.map((it) => it.dataset.fold));
    const all = await opened();
    assert.ok(all.length > 100);
    await act(page, 'lang');
    assert.deepEqual(await opened(), all);
    await act(page, 'lang');
    assert.deepEqual(await opened(), all);
    await click(page, '.answer [data-act=output]');
    await act(page, 'back');
    assert.deepEqual(await opened(), all);
    await unfold(page, 'risks');
    await click(page, '[data-fold=risks] > summary');
    await page.evaluate(async () => {
      for (const kind of ['beforeprint', 'afterprint']) {
        dispatchEvent(new Event(kind));
        await new Promise((drawn) => setTimeout(drawn, 100));
      }
    });
    const within = await page.locator('[data-fold=risks]').getAttribute('open');
    assert.equal(within, null, 'what was closed is closed after paper');
    await page.context().close();
  });

  test(`the contents lie over everything, and erasing asks there once, in ${lang}`, async () => {
    const page = await atResult(lang, DUAL);
    assert.equal(await page.locator('[data-act=erase]').count(), 0);
    await act(page, 'contents');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'contents');
    assert.equal(await page.locator('[data-act=contents]').getAttribute('aria-pressed'), 'true');
    assert.ok(await page.locator('#main').evaluate((it) => it.inert), 'nothing under it is reached');
    await act(page, 'lang');
    assert.equal(await page.locator('.contents').count(), 1, 'also in the other language');
    await act(page, 'erase');
    assert.equal(await screen(page), 'result');
    await act(page, 'erase-not');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.act), 'erase');
    await act(page, 'contents');
    assert.equal(await page.locator('.contents, [data-act=erase]').count(), 0);
    assert.ok(!(await page.locator('#main').evaluate((it) => it.inert)));
    await act(page, 'contents');
    await act(page, 'erase');
    await act(page, 'erase-now');
    assert.equal(await screen(page), 'start');
    await page.context().close();
  });
}

function look() {
  const bottom = (it) => it.getBoundingClientRect().bottom;
  return {
    answer: bottom(document.querySelector('.answer')),
    bar: document.querySelector('.shell__bar').getBoundingClientRect().top,
    front: bottom([...document.querySelectorAll('.result__whole > section')].at(-1)),
    opened: document.querySelectorAll('details[open]').length,
    obstacles: [...document.querySelectorAll('.answer [data-obstacle]')].flatMap((it) => it.dataset.obstacle.split(' ')),
  };
}

/** Where the focus is: the name, whether it lies at the top, and whether what it heads is open. */
async function landed() {
  await new Promise((drawn) => setTimeout(drawn, 100));
  const it = document.activeElement;
  const main = document.querySelector('#main');
  const { top } = it.getBoundingClientRect();
  const fold = it.closest('details');
  return {
    name: it.id || fold?.dataset.fold,
    far: top < 0 || (top > 48 && main.scrollTop + main.clientHeight < main.scrollHeight - 1),
    open: fold === null || (fold.open && fold.children.length > 1),
  };
}

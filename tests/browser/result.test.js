// What the result offers beyond the advice itself, in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';

import { FREE, OUTSIDE, WIFE } from './answers.js';
import { FILE, launch, open } from './built_file.js';
import { EDITIONS, daysLater } from './editions.js';
import { act, answerAll, click, erase, unfold, walkAtOnce } from './walk.js';

const TODAY = daysLater(44);
// Days of stay follow from the entry alone, under a wrong clock too.
const ENTRY = '2026-11-23';
const WORDS = {
  en: { age: '44 days ago', year: '2027', entry: ['24 November 2026', '3 Azar 1405'], traveller: 'Traveller 2', map: 'Map of the routes out' },
  fa: { age: '۴۴ روز پیش', year: '۲۰۲۷', entry: ['۲۴ نوامبر ۲۰۲۶', '۳ آذر ۱۴۰۵'], traveller: 'مسافر ۲', map: 'نقشهٔ راه‌های خروج' },
};

const FA = {
  '21 May 2027': '۲۱ مهٔ ۲۰۲۷',
  '20 February 2027': '۲۰ فوریهٔ ۲۰۲۷',
  '21 April 2027': '۲۱ آوریل ۲۰۲۷',
  '22 April 2027': '۲۲ آوریل ۲۰۲۷',
};

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

async function resultFor(lang, traveller, today = TODAY) {
  const page = await open(browser, FILE.href);
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await walkAtOnce(page, lang, traveller);
  return page;
}

/** Names on the map that lie over another, over a shape, or beyond the edge; and letters too small to read. */
const misplaced = (page) =>
  page.evaluate(() => {
    const boxes = (svg, selector) => [...svg.querySelectorAll(selector)].map((it) => [it, it.getBoundingClientRect()]);
    const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    const found = [];
    for (const svg of document.querySelectorAll('.map svg:has(g)')) {
      const edge = svg.getBoundingClientRect();
      const shapes = boxes(svg, '[class^=shape__]');
      const names = boxes(svg, 'text');
      for (const [index, [name, { left, right, top, bottom }]] of names.entries()) {
        // The height of a line is more than that of its letters.
        const box = { left, right, top: top + (bottom - top) / 5, bottom: bottom - (bottom - top) / 5 };
        const say = (what) => found.push(`${name.textContent}: ${what}`);
        if (left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom) say('cut off');
        if (names.slice(index + 1).some(([, other]) => !apart(box, other))) say('over a name');
        if (shapes.some(([, other]) => !apart(box, other))) say('over a shape');
        if (parseFloat(getComputedStyle(name).fontSize) * svg.getScreenCTM().a < 10.5) say('too small');
      }
    }
    return found;
  });

/** What a program opens is drawn a little later. */
async function openMap() {
  document.querySelector('[data-fold=map]').open = true;
  while (!document.querySelector('.map svg')) await new Promise((drawn) => setTimeout(drawn, 10));
}

/** Text of an element without the marks that isolate names. */
const textOf = async (locator) => (await locator.innerText()).replace(/[\u2068\u2069]/g, '');

for (const lang of ['fa', 'en']) {
  const words = WORDS[lang];

  test(`the answer says how old all of it is, in ${lang}`, async () => {
    for (const traveller of [FREE, OUTSIDE, { ...FREE, move: 'no' }, { ...FREE, move: 'unknown' }]) {
      const page = await resultFor(lang, traveller);
      const answer = await textOf(page.locator('.answer'));
      assert.ok(answer.includes(words.age), answer);
      await page.context().close();
    }
  });

  test(`the last day of stay follows from the entry and the days before, in ${lang}`, async () => {
    const page = await resultFor(lang, FREE, ENTRY);
    await unfold(page, 'plan');
    const said = page.locator('.plan__result p');
    const lastDays = () => Promise.all([0, 1, 2].map((place) => textOf(said.nth(place))));
    const press = async (what, step, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.locator(`[data-plan="${what}"] [data-step="${step}"]`).click();
    };
    const day = { en: (en) => en, fa: (en) => FA[en] }[lang];
    // 180 and 90 days in Armenia, 90 and 90 in Türkiye, and what all of them rest on.
    assert.equal(await said.count(), 5);
    const dates = ['21 May 2027', '20 February 2027', '20 February 2027'].map(day);
    for (const [place, line] of (await lastDays()).entries()) assert.ok(line.includes(dates[place]), line);

    await press('AM.us', 10, 3);
    await press('TR.us', 10, 9);
    const [armenia, iranian, turkiye] = await lastDays();
    assert.ok(armenia.includes(day('21 April 2027')), armenia);
    assert.ok(iranian.includes(dates[1]), `another passport has its own days: ${iranian}`);
    assert.ok(!turkiye.includes(words.year), `no day is left: ${turkiye}`);
    await press('TR.us', -10, 10);
    assert.equal(await textOf(page.locator('[data-plan="TR.us"] .stepper__value')), { en: 'no days', fa: 'هیچ روز' }[lang]);

    await press('entry', 1);
    const entry = await textOf(page.locator('[data-plan=entry] .stepper__value'));
    for (const part of words.entry) assert.ok(entry.includes(part), `${entry} in both calendars`);
    assert.ok((await lastDays())[0].includes(day('22 April 2027')));

    await erase(page);
    await walkAtOnce(page, lang, FREE);
    assert.equal(await said.count(), 0, 'closed again');
    await unfold(page, 'plan');
    assert.ok((await lastDays())[0].includes(dates[0]), 'erased with the answers');
    await page.context().close();
  });

  test(`an older edition can be compared, in ${lang}`, async () => {
    const page = await resultFor(lang, FREE);
    await unfold(page, 'comparison');
    assert.equal(await page.locator('[data-act=compare]').count(), EDITIONS.length - 1, 'all that are older');
    const lines = page.locator('.compare .line');
    assert.equal(await lines.count(), 0);
    const compare = (edition) => click(page, `[data-edition="${edition}"]`);
    const oldest = EDITIONS[0];
    await compare(EDITIONS.at(-2));
    const since = await lines.count();
    await compare(oldest);
    assert.ok((await lines.count()) > since, 'more has changed since longer ago');
    await compare(oldest);
    assert.equal(await lines.count(), 0, 'pressed again it is put away');
    await page.context().close();
  });

  test(`the answers that turn something are named, in ${lang}`, async () => {
    const page = await resultFor(lang, OUTSIDE);
    const count = async () => {
      await unfold(page, 'what-ifs');
      return page.locator('[data-fold="what-ifs"] .line').count();
    };
    assert.equal(await count(), 2, 'just across, or inside');
    await erase(page);
    await walkAtOnce(page, lang, FREE);
    assert.ok((await count()) > 8);
    await page.context().close();
  });

  test(`the map names every way and cuts off nothing, in ${lang}`, async () => {
    const page = await resultFor(lang, FREE);
    await unfold(page, 'map');
    const map = page.locator('.map');
    assert.equal(await map.locator('[role=img]').getAttribute('aria-label'), words.map);
    const [whole, corner] = await map.locator('svg:has(g)').all();
    assert.equal(await whole.locator('text').count(), 5 + 1, 'five countries and the province');
    assert.equal(await corner.locator('text').count(), 4 + 2, 'the crossings and the countries behind them');
    // Every passage that is drawn is told under it.
    const drawn = await map.locator('[role=img] [class^=shape__]').evaluateAll((all) => all.map((it) => it.getAttribute('class')));
    const told = await map.locator('li [class^=shape__]').evaluateAll((all) => all.map((it) => it.getAttribute('class')));
    assert.deepEqual([...new Set(drawn)].sort(), [...new Set(told)].sort());
    assert.equal(drawn.length, 9 + 1 + 4);
    const packed = zlib.gzipSync(await map.evaluate((it) => it.outerHTML)).length;
    assert.ok(packed < 6000, `${packed} bytes of map`);
    await erase(page);

    for (let place = 0; place < 31; place += 1) {
      await walkAtOnce(page, lang, { ...FREE, place: `IR-${String(place).padStart(2, '0')}` });
      await page.evaluate(openMap);
      for (const width of place === 0 ? [320, 360, 768] : [320]) {
        await page.setViewportSize({ width, height: 640 });
        assert.deepEqual(await misplaced(page), [], `IR ${place}, ${width} px`);
      }
      await erase(page);
    }
    await page.context().close();
  });

  test(`several travellers are told together what holds whom, in ${lang}`, async () => {
    const page = await resultFor(lang, FREE);
    await click(page, '.answer [data-act=add]');
    assert.ok((await textOf(page.locator('main'))).includes(words.traveller), 'who is asked');
    // Back before the first question leaves the second traveller out again.
    await act(page, 'back');
    assert.equal(await page.locator('.party, .party__travellers').count(), 0);

    await click(page, '.answer [data-act=add]');
    await answerAll(page, WIFE);
    await act(page, 'continue');
    const travellers = page.locator('[data-act=traveller]');
    assert.equal(await travellers.count(), 2);
    await unfold(page, 'party');
    const together = await textOf(page.locator('.party'));
    assert.ok(together.includes(words.traveller));

    const findings = () => page.locator('[data-finding=detention]').count();
    assert.equal(await findings(), 0, 'the second has no tie to the US');
    await click(page, '.party__travellers > :first-child');
    assert.equal(await findings(), 1);
    await click(page, '.party__travellers > :nth-child(2)');
    await act(page, 'take-out');
    assert.equal(await page.locator('.party').count(), 0);
    assert.equal(await findings(), 1, 'the first is left');

    await click(page, '.answer [data-act=add]');
    await erase(page);
    await page.locator('[data-screen=start]').waitFor();
    await page.context().close();
  });
}

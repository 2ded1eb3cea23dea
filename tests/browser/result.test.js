// What the result offers beyond the advice itself, in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { FILE, launch, open, violations } from './engine.js';
import { act, answerAll, walkAtOnce } from './walk.js';

const DUAL = {
  place: 'IR-23',
  us: 'citizen',
  iranian: 'yes',
  third: 'no',
  us_passport: 'valid',
  iranian_passport: 'valid',
  exit_limits: ['none'],
  exit_ban: 'no',
  permission: ['none'],
  move: 'yes',
};
const WIFE = { ...DUAL, us: 'neither', exit_limits: ['wife'], permission: ['turkmenistan'] };
const OUTSIDE = { place: 'outside' };
const TODAY = '2026-11-23';
const WORDS = {
  en: { age: '44 days ago', year: '2027', entry: ['23', '11', '2026'], traveller: 'Traveller 2' },
  fa: { age: '۴۴ روز پیش', year: '۲۰۲۷', entry: ['۲', '9', '۱۴۰۵'], traveller: 'مسافر ۲' },
};

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

async function resultFor(lang, traveller) {
  const page = await open(browser, FILE.href);
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await walkAtOnce(page, lang, traveller);
  return page;
}

/** Text of an element without the marks that isolate names. */
const textOf = async (locator) => (await locator.innerText()).replace(/[\u2068\u2069]/g, '');

async function write(page, name, value) {
  await page.locator(`[name="${name}"]`).fill(value);
  await page.locator(`[name="${name}"]`).blur();
}

for (const lang of ['fa', 'en']) {
  const words = WORDS[lang];

  test(`the first sentence says how old all of it is, in ${lang}`, async () => {
    for (const traveller of [DUAL, OUTSIDE, { ...DUAL, move: 'no' }, { ...DUAL, move: 'unknown' }]) {
      const page = await resultFor(lang, traveller);
      const [first] = (await textOf(page.locator('h1'))).split('. ');
      assert.ok(first.includes(words.age), first);
      await page.context().close();
    }
  });

  test(`the last day of stay follows from the entry and the days before, in ${lang}`, async () => {
    const page = await resultFor(lang, DUAL);
    const said = page.locator('.plan__result p');
    assert.equal(await said.count(), 0, 'nothing is said before anything is filled in');
    const [day, month, year] = words.entry;
    await write(page, 'plan-day', day);
    await page.locator('[name=plan-month]').selectOption(month);
    await write(page, 'plan-year', year);
    // 180 and 90 days in Armenia, 90 and 90 in Türkiye, and what all of them rest on.
    assert.equal(await said.count(), 5);
    const lastDays = async () => Promise.all([0, 1, 2].map(async (place) => textOf(said.nth(place))));
    const dates = { en: ['21 May 2027', '20 February 2027', '20 February 2027'], fa: ['۲۱ مهٔ ۲۰۲۷', '۲۰ فوریهٔ ۲۰۲۷', '۲۰ فوریهٔ ۲۰۲۷'] }[lang];
    for (const [place, line] of (await lastDays()).entries()) assert.ok(line.includes(dates[place]), line);

    await page.locator('[name=plan-spent-AM]').selectOption('30');
    await write(page, 'plan-exact-TR', '90');
    const [armenia, , turkiye] = await lastDays();
    assert.ok(armenia.includes({ en: '21 April 2027', fa: '۲۱ آوریل ۲۰۲۷' }[lang]), armenia);
    assert.ok(!turkiye.includes(words.year), `no day is left: ${turkiye}`);

    // The exact number goes before the band; what is no number is named, and nothing is lost.
    await write(page, 'plan-exact-AM', 'x');
    assert.equal(await said.count(), 1);
    assert.equal(await page.locator('[name=plan-exact-TR]').inputValue(), '90');
    await write(page, 'plan-exact-AM', '');
    await write(page, 'plan-day', '32');
    assert.equal(await said.count(), 1);
    assert.deepEqual(await violations(page), []);

    await page.locator('[name=plan-calendar]').selectOption(lang === 'fa' ? 'gregorian' : 'solar');
    await write(page, 'plan-day', lang === 'fa' ? '23' : '2');
    await page.locator('[name=plan-month]').selectOption(lang === 'fa' ? '11' : '9');
    await write(page, 'plan-year', lang === 'fa' ? '2026' : '1405');
    assert.ok((await lastDays())[0].includes({ en: '21 April 2027', fa: '۲۱ آوریل ۲۰۲۷' }[lang]));

    await act(page, 'erase');
    await walkAtOnce(page, lang, DUAL);
    assert.equal(await page.locator('[name=plan-year]').inputValue(), '', 'erased with the answers');
    await page.context().close();
  });

  test(`an older edition can be compared, in ${lang}`, async () => {
    const page = await resultFor(lang, DUAL);
    const choice = page.locator('[name=compared]');
    assert.equal(await choice.locator('option').count(), 10, 'nine older ones and none');
    const lines = page.locator('section:has([name=compared]) .line');
    assert.equal(await lines.count(), 0);
    await choice.selectOption('2026-03-09');
    const since = await lines.count();
    await choice.selectOption('2025-06-14');
    assert.ok(since > 10 && (await lines.count()) > since, 'more has changed since longer ago');
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  test(`the answers that turn something are named, in ${lang}`, async () => {
    const page = await resultFor(lang, OUTSIDE);
    const count = () => page.locator('.section--folded').filter({ hasText: { en: 'single answers', fa: 'به‌تنهایی' }[lang] }).locator('.line').count();
    assert.equal(await count(), 1);
    await act(page, 'erase');
    await walkAtOnce(page, lang, DUAL);
    assert.ok((await count()) > 8);
    await page.context().close();
  });

  test(`several travellers are told together what holds whom, in ${lang}`, async () => {
    const page = await resultFor(lang, DUAL);
    await act(page, 'add');
    assert.ok((await textOf(page.locator('main'))).includes(words.traveller), 'who is asked');
    // Back before the first question leaves the second traveller out again.
    await act(page, 'back');
    assert.equal(await page.locator('.party').count(), 0);

    await act(page, 'add');
    await answerAll(page, WIFE);
    await act(page, 'continue');
    const travellers = page.locator('[data-act=traveller]');
    assert.equal(await travellers.count(), 2);
    await page.locator('.party__all > summary').click();
    const together = await textOf(page.locator('.party__all'));
    assert.ok(together.includes(words.traveller));
    assert.deepEqual(await violations(page), []);

    const findings = () => page.locator('[data-finding=detention]').count();
    assert.equal(await findings(), 0, 'the second has no tie to the US');
    await travellers.first().click();
    assert.equal(await findings(), 1);
    await travellers.nth(1).click();
    await act(page, 'take-out');
    assert.equal(await page.locator('.party').count(), 0);
    assert.equal(await findings(), 1, 'the first is left');

    await act(page, 'add');
    await act(page, 'erase');
    await page.locator('[data-screen=start]').waitFor();
    await page.context().close();
  });
}

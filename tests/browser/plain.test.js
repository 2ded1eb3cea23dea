// The file that answers where nothing runs: it tells everybody what `advise` tells them, asks for nothing, keeps nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, describe, it, test } from 'node:test';

import axe from 'axe-core';

import { FOLDER, LEFT_BEHIND, PHONE, launch, none } from './built_file.js';
import { ENGINES, drive } from './drivers.js';
import { LANGUAGES, NOON } from './screens.js';
import { draw, told } from './travellers.js';

const PLAIN = new URL('notes-plain.html', FOLDER);
const TODAY = NOON.toISOString().slice(0, 10);
const COUNT = 300;

/** What somebody sees who answers like this, as far as they are asked: findings, ways, days. */
const shown = `([lang, answers]) => {
  document.forms[0].reset();
  document.getElementById('still-' + lang).checked = true;
  const sees = (it) => it.getClientRects().length > 0;
  const own = [...document.querySelectorAll('.still > div > [lang]')].find((it) => it.lang === lang);
  for (const [question, given] of Object.entries(answers)) {
    for (const choice of [given].flat()) {
      const input = document.querySelector('input[name="' + question + '"][value="' + choice + '"]');
      const label = own.querySelector('label[for="' + input.id + '"]');
      if (sees(label)) input.checked = true;
    }
  }
  const lines = (selector) => [...document.querySelectorAll(selector)].filter((it) => sees(it));
  if (lines('[lang]').some((it) => it.parentElement === own.parentElement && it !== own && it.tagName === 'DIV')) throw new Error('both languages');
  return {
    findings: Object.fromEntries(lines('[data-finding]').map((it) => [
      it.dataset.finding,
      [...it.querySelectorAll(':scope > [data-open]')].some(sees) ? 'may_apply' : 'applies',
    ])),
    routes: lines('[data-crossing]').map((it) => it.dataset.crossing + ' ' + it.dataset.passage).sort(),
    days: lines('[data-stay]').map((it) => it.dataset.stay + ' ' + it.dataset.days).sort(),
  };
}`;

/** The same of what the command line tells. */
const wanted = ({ findings, routes, stays }) => ({
  findings: Object.fromEntries(findings.map(({ id, certainty }) => [id, certainty])),
  routes: routes.map(({ crossing, passage }) => `${crossing} ${passage}`).sort(),
  days: stays.filter(({ days }) => days !== null).map(({ country, passport, days }) => `${country}.${passport} ${days}`).sort(),
});

let people;
before(() => {
  // The country stands for its provinces.
  const drawn = draw(COUNT, 16).map((it) => (it.place.startsWith('IR-') ? { ...it, place: 'iran' } : it));
  people = told(drawn, TODAY).map((advice, place) => ({ answers: drawn[place], wanted: wanted(advice) }));
});

describe('it tells everybody what they are told', { concurrency: true }, () => {
  for (const engine of ENGINES) {
    it(`${engine}: ${COUNT} travellers in each language`, async () => {
      const driver = await drive(engine);
      try {
        await driver.goto(PLAIN.href);
        const wrong = [];
        for (const lang of LANGUAGES) {
          const found = [];
          // No engine's driver waits for long.
          for (let from = 0; from < COUNT; from += 20) {
            const cases = people.slice(from, from + 20).map(({ answers }) => [lang, answers]);
            found.push(...(await driver.read(`${JSON.stringify(cases)}.map(${shown})`)));
          }
          for (const [place, one] of found.entries()) {
            try {
              assert.deepEqual(one, people[place].wanted);
            } catch (error) {
              wrong.push(`${lang} ${JSON.stringify(people[place].answers)}: ${error.message.slice(0, 600)}`);
            }
          }
        }
        none(wrong);
      } finally {
        await driver.close();
      }
    });
  }
});

const pick = (question, choice) => `document.querySelector('input[name="${question}"][value="${choice}"]').click()`;

for (const engine of ENGINES) {
  test(`${engine}: it asks for nothing, keeps nothing, and an answer is gone after a reload`, async () => {
    const driver = await drive(engine);
    try {
      await driver.goto(PLAIN.href);
      const before = await driver.read(LEFT_BEHIND);
      driver.asked.length = 0;
      await driver.read(`void (${pick('lang', 'en')}, ${pick('place', 'iran')}, ${pick('us', 'citizen')})`);
      const checked = 'document.querySelectorAll(":checked").length';
      assert.equal(await driver.read(checked), 3);
      assert.deepEqual(await driver.read(LEFT_BEHIND), before);
      assert.deepEqual(before.local.concat(before.session, before.cookie || []), []);
      assert.deepEqual(driver.asked, []);
      // Firefox keeps the last pages whole, and only a program could forbid it: SECURITY.md says so.
      if (engine !== 'firefox') {
        await driver.goto('about:blank');
        await driver.back();
        await new Promise((woken) => setTimeout(woken, 500));
        assert.equal(await driver.read('location.href'), PLAIN.href);
        assert.equal(await driver.read(checked), 0, 'after Back');
        await driver.read(`void (${pick('us', 'citizen')})`);
      }
      await driver.read('location.reload()').catch(() => null);
      await new Promise((woken) => setTimeout(woken, 1000));
      assert.equal(await driver.read(checked), 0, 'after a reload');
      await driver.read(`void (${pick('place', 'iran')})`);
      await driver.read('void document.querySelector("button[type=reset]").click()');
      assert.equal(await driver.read(checked), 0, 'after Erase');
    } finally {
      await driver.close();
      driver.forget();
    }
  });

  test(`${engine}: axe finds nothing on it, before an answer and after`, async () => {
    const driver = await drive(engine);
    const found = [];
    try {
      await driver.goto(PLAIN.href);
      await driver.read(`void (() => { ${axe.source} })()`);
      const look = async (when) => {
        const rules = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
        const violations = await driver.read(`axe.run(document, { runOnly: ${rules}, resultTypes: ['violations'], preload: false })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.target.join(' ')).join(', ')))`);
        for (const violation of violations) found.push(`${when}: ${violation}`);
      };
      await look('no answer');
      for (const lang of LANGUAGES) {
        await driver.read(`void (${pick('lang', lang)}, ${pick('place', 'iran')}, ${pick('us', 'citizen')}, ${pick('iranian', 'yes')})`);
        await driver.read('void document.querySelectorAll("details").forEach((it) => (it.open = true))');
        await look(lang);
      }
    } finally {
      await driver.close();
      driver.forget();
    }
    none(found);
  });
}

test('with scripts off it is answered by pressing, however narrow or enlarged', async () => {
  const browser = await launch();
  for (const viewport of [PHONE, { width: 320, height: 568 }, { width: 180, height: 320 }]) {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    await page.goto(PLAIN.href);
    for (const lang of LANGUAGES) {
      await page.locator(`label[for=still-${lang}]`).click();
      const own = page.locator(`.still > div > div[lang=${lang}]`);
      assert.equal(await page.locator('.still > div > div').filter({ visible: true }).count(), 1);
      const choice = async (question, value) => {
        const id = await page.locator(`input[name=${question}][value=${value}]`).getAttribute('id');
        await own.locator(`label[for=${id}]`).click();
      };
      await choice('place', 'iran');
      await choice('iranian', 'yes');
      await choice('iranian_passport', 'expired');
      const line = own.locator('[data-finding=no-iranian-passport]');
      assert.ok(await line.isVisible());
      assert.equal(await line.locator('[data-open]').filter({ visible: true }).count(), 0, 'it applies for certain');
      await choice('iranian_passport', 'valid');
      assert.ok(await line.isHidden());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= viewport.width, `${lang}: ${wide} of ${viewport.width}`);
      await page.locator(`label[for=still-${lang}]`).focus().catch(() => null);
    }
    // By keys: the first stop is a language, an arrow picks one.
    await page.locator('button[type=reset]').filter({ visible: true }).first().click();
    await page.keyboard.press('Home');
    await page.locator('input').first().focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('.still > div > div').filter({ visible: true }).count(), 1);
    await context.close();
  }
  await browser.close();
});

test('it holds no script, and nothing that could be asked for', () => {
  const html = fs.readFileSync(PLAIN, 'utf8');
  assert.doesNotMatch(html, /<script|\son[a-z]+=|javascript:|<img|<iframe|<object|<embed|\ssrc=|url\(|@import|\saction=/);
  assert.match(html, /<form[^>]* autocomplete="off"/);
  assert.match(html, /default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'/);
});

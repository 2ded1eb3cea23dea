// What answers where nothing runs, in its own file and in that of the page: it tells everybody what `advise` tells them,
// asks for nothing, keeps nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';

import { FILE, FOLDER, LEFT_BEHIND, PHONE, launch, none } from './built_file.js';
import { ENGINES, drive } from './drivers.js';
import { LANGUAGES, NOON } from './screens.js';
import { draw, told } from './travellers.js';

const COUNT = 300;
const PLAIN = new URL('notes-plain.html', FOLDER);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-still-'));
after(() => fs.rmSync(folder, { recursive: true }));

const html = fs.readFileSync(FILE, 'utf8');
/** The file of the page with something else in it. */
function changed(name, change) {
  const now = change(html);
  assert.notEqual(now, html, name);
  fs.writeFileSync(path.join(folder, `${name}.html`), now);
  return pathToFileURL(path.join(folder, `${name}.html`)).href;
}
const hashOf = (text) => createHash('sha256').update(text).digest('base64');
/** With something run before anything else, which the policy names. */
const first = (code) => (html) => {
  const script = html.match(/<script>([^]*?)<\/script>/)[1];
  return html.replace(script, () => code + script).replace(hashOf(script), hashOf(code + script));
};

// What can fail before the page is there.
const BROKEN = {
  'no WebAssembly': changed('wasm', first('delete globalThis.WebAssembly;')),
  'an old browser': changed('old', first('delete globalThis.CSSStyleSheet;')),
  'half a program': changed('half', (html) => html.replace(/(id="packed">)([^<]+)/, (_, tag, packed) => tag + packed.slice(0, packed.length >> 1))),
  'a spoiled program': changed('spoiled', (html) => html.replace(/(id="packed">.{9000})..../, '$1AAAA')),
  'a wrong hash': changed('hash', (html) => html.replace(/script-src 'sha256-....../, "script-src 'sha256-AAAAAA")),
  'no script at all': changed('none', (html) => html.replace(/<script[^]*<\/script>/, '')),
};
const FILES = { 'notes-plain.html': PLAIN.href, 'notes.html': BROKEN['half a program'] };
// One is of the same rows as the other.
const COUNTS = { 'notes-plain.html': COUNT / 5, 'notes.html': COUNT };
const TODAY = NOON.toISOString().slice(0, 10);

/** What somebody sees who answers like this, as far as they are asked: findings, ways, days. */
const shown = `([lang, answers]) => {
  document.forms[0].reset();
  document.getElementById('still-' + lang).checked = true;
  const sees = (it) => it.getClientRects().length > 0;
  const own = [...document.querySelectorAll('.still > div > div[dir]')].find((it) => it.lang === lang);
  for (const [question, given] of Object.entries(answers)) {
    for (const choice of [given].flat()) {
      const input = document.querySelector('input[name="' + question + '"][value="' + choice + '"]');
      const label = own.querySelector('label[for="' + input.id + '"]');
      if (sees(label)) input.checked = true;
    }
  }
  const lines = (selector) => [...document.querySelectorAll(selector)].filter((it) => sees(it));
  if (lines('[lang]').some((it) => it.matches('.still > div > div[dir]') && it !== own)) throw new Error('both languages');
  return {
    findings: Object.fromEntries(lines('[data-finding]').map((it) => [
      it.dataset.finding,
      [...it.querySelectorAll(':scope > i')].some(sees) ? 'may_apply' : 'applies',
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
    for (const [file, address] of Object.entries(FILES)) it(`${engine}: ${file}: ${COUNTS[file]} travellers in each language`, async () => {
      const driver = await drive(engine);
      try {
        await driver.goto(address);
        const wrong = [];
        for (const lang of LANGUAGES) {
          const found = [];
          // No engine's driver waits for long.
          for (let from = 0; from < COUNTS[file]; from += 20) {
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

for (const engine of ENGINES) {
  test(`${engine}: it answers whatever fails, says why, and how old its lines are`, async () => {
    const driver = await drive(engine);
    try {
      for (const [failing, address] of Object.entries(BROKEN)) {
        await driver.goto(address);
        await new Promise((woken) => setTimeout(woken, 1500));
        assert.ok(await driver.read('document.documentElement.dataset.ready !== "1"'), failing);
        const { answers, wanted } = people[0];
        assert.deepEqual(await driver.read(`(${shown})(${JSON.stringify(['en', answers])})`), wanted, failing);
        const said = await driver.read('document.querySelector(".start__wait").innerText');
        const why = { 'no WebAssembly': /has no WebAssembly/, 'a wrong hash': /One moment/, 'no script at all': /runs no program/ };
        assert.match(said, why[failing] ?? /does not start/, failing);
        const aged = await driver.read('[...document.querySelectorAll("[data-finding] small")].every((it) => /(days ago|روز پیش)\\)$/.test(it.textContent))');
        assert.equal(aged, !['a wrong hash', 'no script at all'].includes(failing), failing);
        const exit = await driver.read('(({ disabled, innerText }) => [disabled, innerText.trim()])(document.querySelector("[data-act=exit]"))');
        assert.deepEqual(exit, [failing === 'no script at all', 'Quit'], failing);
        // Nothing of it is seen while it is hidden, where a script can see to that.
        const shownWhile = (hidden) =>
          driver.read(`(Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true }),
            document.dispatchEvent(new Event('visibilitychange')), document.body.getClientRects().length > 0)`);
        assert.equal(await shownWhile(true), failing === 'no script at all', failing);
        assert.equal(await shownWhile(false), true, failing);
      }
    } finally {
      await driver.close();
      driver.forget();
    }
  });
}

const pick = (question, choice) => `document.querySelector('input[name="${question}"][value="${choice}"]').click()`;

for (const engine of ENGINES) for (const [file, address] of Object.entries(FILES)) {
  test(`${engine}: ${file}: it asks for nothing, keeps nothing, and an answer is gone after a reload`, async () => {
    const driver = await drive(engine);
    try {
      await driver.goto(address);
      const before = await driver.read(LEFT_BEHIND);
      driver.asked.length = 0;
      await driver.read(`void (${pick('lang', 'en')}, ${pick('place', 'iran')}, ${pick('us', 'citizen')})`);
      const checked = 'document.querySelectorAll(":checked").length';
      assert.equal(await driver.read(checked), 3);
      assert.deepEqual(await driver.read(LEFT_BEHIND), before);
      assert.deepEqual(before.local.concat(before.session, before.cookie || []), []);
      assert.deepEqual(driver.asked, []);
      // Firefox keeps the last pages whole, and only a script could empty them before: SECURITY.md says so.
      if (engine !== 'firefox' || address !== PLAIN.href) {
        await driver.goto('about:blank');
        await driver.back();
        await new Promise((woken) => setTimeout(woken, 500));
        assert.equal(await driver.read('location.href'), address);
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

  test(`${engine}: ${file}: axe finds nothing on it, before an answer and after`, async () => {
    const driver = await drive(engine);
    const found = [];
    try {
      await driver.goto(address);
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

for (const [file, address] of [['notes-plain.html', PLAIN.href], ['notes.html', FILE.href]]) test(`${file}: with scripts off it is answered by pressing, however narrow or enlarged`, async () => {
  const browser = await launch();
  for (const viewport of [PHONE, { width: 320, height: 568 }, { width: 180, height: 320 }]) {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    await page.goto(address);
    for (const lang of LANGUAGES) {
      await page.locator(`label[for=still-${lang}]`).click();
      const own = page.locator(`.still > div > div[lang=${lang}]`);
      assert.equal(await page.locator('.still > div > div[dir]').filter({ visible: true }).count(), 1);
      const choice = async (question, value) => {
        const id = await page.locator(`input[name=${question}][value=${value}]`).getAttribute('id');
        await own.locator(`label[for=${id}]`).click();
      };
      await choice('place', 'iran');
      await choice('iranian', 'yes');
      await choice('iranian_passport', 'expired');
      const line = own.locator('[data-finding=no-iranian-passport]');
      assert.ok(await line.isVisible());
      assert.equal(await line.locator('i').filter({ visible: true }).count(), 0, 'it applies for certain');
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
    assert.equal(await page.locator('.still > div > div[dir]').filter({ visible: true }).count(), 1);
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

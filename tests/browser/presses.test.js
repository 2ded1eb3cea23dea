// Presses that count once, what belongs to one traveller, jumps, telephone numbers, and the bar.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DUAL, UNSURE } from './answers.js';
import { FILE, PHONE, launch, none, open } from './built_file.js';
import { LANGUAGES, NOON, named, wayTo } from './screens.js';
import { OPEN_ALL, act, click, erase, question, screen, unfold } from './walk.js';

const WIDE = { width: 1280, height: 800 };
const HALF_A_SECOND = 600;

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** What somebody sees who is at a screen. */
async function at(lang, to, options) {
  const page = await open(browser, FILE.href, options);
  await page.clock.setFixedTime(NOON);
  if (to) await page.evaluate(wayTo(lang, to));
  return page;
}

const middle = async (locator) => {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};

/** The second press comes down where the first one did, give or take a few pixels. */
const TWICE = {
  async mouse(page, locator, apart) {
    const [x, y] = await middle(locator);
    await page.mouse.click(x, y);
    await page.waitForTimeout(apart);
    await page.mouse.click(x + 4, y - 5);
  },
  async touch(page, locator, apart) {
    const [x, y] = await middle(locator);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(apart);
    await page.touchscreen.tap(x - 5, y + 4);
  },
  async key(page, locator, apart) {
    await locator.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(apart);
    await page.keyboard.press('Enter');
  },
};

for (const [hand, twice] of Object.entries(TWICE)) {
  for (const viewport of [PHONE, WIDE]) {
    test(`a second press by ${hand} answers nothing and complains of nothing, ${viewport.width} px wide`, async () => {
      const page = await at('en', null, { viewport, hasTouch: hand === 'touch' });
      const found = [];
      const look = async (where, apart) => {
        const marked = await page.locator('input:checked').evaluateAll((all) => all.map((it) => it.value));
        if (marked.length > 0) found.push(`${where}, ${apart} ms apart: ${marked} is marked`);
        if ((await page.locator('#problem:not(:empty)').count()) > 0) found.push(`${where}, ${apart} ms apart: a complaint`);
      };
      let turn = 0;
      const next = () => [80, 150, 250][turn++ % 3];
      await twice(page, page.locator('[data-act=begin][lang=en]'), 80);
      await look('start', 80);
      for (let id; (await screen(page)) === 'question'; ) {
        id = await question(page);
        await page.waitForTimeout(HALF_A_SECOND);
        for (const choice of [UNSURE[id]].flat()) await page.locator(`input[name="${id}"][value="${choice}"]`).check();
        const apart = next();
        await twice(page, page.locator('[data-act=continue]'), apart);
        if ((await screen(page)) === 'question') {
          assert.notEqual(await question(page), id, 'the first press counts');
          await look(id, apart);
        }
      }
      none(found);
      assert.equal(await screen(page), 'check', 'the second press does not go on to the result');
      await page.waitForTimeout(HALF_A_SECOND);
      await twice(page, page.locator('[data-act=erase]'), next());
      assert.equal(await screen(page), 'check', 'the second press erases nothing');
      await page.context().close();
    });
  }
}

test('a second press copies nothing before its warning was read', async () => {
  const [to] = named('output-short');
  const page = await at('en', to);
  await page.evaluate(() => {
    globalThis.copied = 0;
    navigator.clipboard.writeText = async () => void (globalThis.copied += 1);
  });
  for (const twice of [TWICE.mouse, TWICE.key]) {
    await twice(page, page.locator('[data-act=copy]'), 120);
    assert.equal(await page.evaluate(() => globalThis.copied), 0);
    await act(page, 'copy-not');
    await page.waitForTimeout(HALF_A_SECOND);
  }
  await page.context().close();
});

test('whoever presses fast, but elsewhere, is not slowed down', async () => {
  const page = await at('en', { at: 'exit_limits' });
  for (const value of ['minor', 'wife', 'service']) await page.mouse.click(...(await middle(page.locator(`label[for=exit_limits-${value}]`))));
  const checked = await page.locator('input:checked').evaluateAll((all) => all.map((it) => it.value));
  assert.deepEqual(checked, ['minor', 'wife', 'service']);
  await page.context().close();

  const result = await at('en', { at: 'result', answers: DUAL });
  await unfold(result, 'plan');
  const ten = result.locator('[data-plan="AM.us"] [data-step="10"]');
  for (let time = 0; time < 5; time += 1) await ten.click();
  assert.match(await result.locator('[data-plan="AM.us"] .stepper__value').innerText(), /50 days/);
  await result.context().close();
});

for (const lang of LANGUAGES) {
  test(`each traveller has their own days, comparison and open lines, in ${lang}`, async () => {
    const page = await at(lang, { at: 'result', answers: DUAL });
    await unfold(page, 'plan', 'comparison');
    await page.locator('[data-plan="AM.us"] [data-step="10"]').click();
    await click(page, '[data-edition]:first-child');
    const set = () =>
      page.evaluate(() => ({
        days: document.querySelector('[data-plan="AM.us"] .stepper__value')?.innerText,
        compared: document.querySelectorAll('[data-act=compare][aria-pressed=true]').length,
        open: document.querySelectorAll('.result details[open]:not(.party *, .party)').length,
      }));
    const first = await set();
    assert.deepEqual([first.compared, first.open], [1, 2]);
    await page.evaluate(wayFromHere, DUAL);
    assert.deepEqual(await set(), { days: undefined, compared: 0, open: 0 });
    await unfold(page, 'plan', 'comparison');
    const second = await set();
    assert.ok(second.days);
    assert.notEqual(second.days, first.days);
    assert.equal(second.compared, 0);
    await click(page, '.party__travellers > :first-child');
    assert.deepEqual(await set(), first, 'the first finds everything again');
    await click(page, '[data-act=output][data-output=short]');
    await act(page, 'back');
    await page.locator('[data-plan]').first().waitFor();
    await page.waitForTimeout(100);
    assert.deepEqual(await set(), first, 'and after a shorter form');
    await page.context().close();
  });

  test(`a jump brings the heading to the top and opens its section, in ${lang}`, async () => {
    const page = await at(lang, { at: 'result', answers: DUAL });
    const contents = () => page.evaluate(() => document.querySelector('[data-act=contents]').click());
    await contents();
    const jumps = page.locator('.contents [data-act=jump]');
    const count = await jumps.count();
    assert.ok(count > 12, `${count} parts`);
    for (let place = 0; place < count; place += 1) {
      if (place > 0) await contents();
      const title = await jumps.nth(place).innerText();
      await jumps.nth(place).evaluate((it) => it.click());
      await page.waitForTimeout(100);
      const landed = await page.evaluate(() => {
        const it = document.activeElement;
        const main = document.querySelector('#main');
        const { top } = it.getBoundingClientRect();
        const folded = it.closest('details');
        return {
          said: it.innerText,
          shut: folded !== null && !(folded.open && folded.children.length > 1),
          far: top < 0 || (top > 48 && main.scrollTop + main.clientHeight < main.scrollHeight - 1),
        };
      });
      assert.deepEqual(landed, { said: title, shut: false, far: false });
    }
    await page.context().close();
  });

  test(`erasing asks once, and no is no, in ${lang}`, async () => {
    const page = await at(lang, { at: 'check' });
    await act(page, 'erase');
    assert.equal(await screen(page), 'check');
    await act(page, 'erase-not');
    assert.equal(await screen(page), 'check');
    await erase(page);
    assert.equal(await screen(page), 'start');
    await page.context().close();
  });

  test(`what erasing asks can be seen and pressed at once, in ${lang}`, async () => {
    const page = await at(lang, { at: 'result', answers: DUAL });
    await act(page, 'contents');
    await act(page, 'erase');
    const bar = await page.locator('.shell__bar').boundingBox();
    for (const name of ['erase-now', 'erase-not']) {
      const { y, height } = await page.locator(`[data-act=${name}]`).boundingBox();
      assert.ok(y >= 0 && y + height <= bar.y, `${name} ends at ${y + height} of ${bar.y}`);
    }
    await page.context().close();
  });

  test(`neither way out is a neighbour of the language, in ${lang}`, async () => {
    for (const to of [{ at: 'us' }, { at: 'check' }, { at: 'result', answers: DUAL }]) {
      const page = await at(lang, to);
      const { x, width } = await page.locator('[data-act=lang]').boundingBox();
      const out = await page.locator('[data-act=exit]').boundingBox();
      const between = Math.max(out.x - (x + width), x - (out.x + out.width));
      assert.ok(between >= 96, `${between} px between the language and exit`);
      assert.equal(await page.locator('.shell__bar [data-act=erase]').count(), 0);
      await page.context().close();
    }
  });

  test(`telephone numbers stand whole, one a line, in ${lang}`, async () => {
    const page = await at(lang, { at: 'result', answers: DUAL });
    await page.evaluate(OPEN_ALL);
    const text = await page.locator('[data-course]').evaluate((it) => it.textContent);
    const numbers = text.match(/\+[0-9][0-9 -]{6,}[0-9]/g);
    assert.ok(numbers.length >= 6, `${numbers}`);
    const shown = await page.locator('.phone').evaluateAll((all) =>
      all.map((it) => ({ said: it.innerText, lines: it.getClientRects().length, top: it.getBoundingClientRect().top, within: it.parentElement })),
    );
    assert.deepEqual(shown.map(({ said }) => said), numbers);
    assert.deepEqual(shown.filter(({ lines }) => lines !== 1), []);
    const tops = shown.map(({ top }) => Math.round(top));
    assert.equal(new Set(tops).size, tops.length, 'no two on one line');
    await page.context().close();
  });
}

/** One more traveller, up to the result. */
async function wayFromHere(answers) {
  const press = async (selector) => {
    document.querySelector(selector).click();
    await new Promise((drawn) => setTimeout(drawn));
  };
  await press('[data-act=add]');
  for (let form; (form = document.querySelector('form[data-question]')); ) {
    for (const choice of [answers[form.dataset.question]].flat()) await press(`input[value="${choice}"]`);
    await press('[data-act=continue]');
  }
  await press('[data-act=continue]');
}

// The whole of it by keys alone: every key leaves the focus where it can be seen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, launch, open } from './built_file.js';
import { LANGUAGES, NOON } from './screens.js';
import { unhurried } from './walk.js';

const CONTROLS = 'button:enabled, summary, input, a[href]';

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

// Half of it waits until a press counts again.
describe('the keyboard alone leads from the start to everything on the result', { concurrency: true }, () => {
  for (const lang of LANGUAGES) {
    it(`in ${lang}`, async () => {
      const page = await open(browser, FILE.href);
      await page.clock.setFixedTime(NOON);
      const keys = keyboard(page);

      await keys.to(`[data-act=begin][lang=${lang}]`);
      await keys.press('Enter');
      for (const [id, choices] of Object.entries(DUAL)) {
        await keys.onTitle(`form[data-question=${id}]`);
        if (id === 'us') await unanswered(keys);
        await (Array.isArray(choices) || id === 'permission' ? tick : choose)(keys, id, [choices].flat());
        // From within the group, as forms do, or by the button.
        if (id !== 'third') await keys.to('[data-act=continue]');
        await keys.press('Enter');
      }

      await keys.onTitle('[data-screen=check]');
      await keys.to('[data-act=change][data-question=us_passport]');
      await keys.press('Space');
      await keys.onTitle('form[data-question=us_passport]');
      await keys.to('[data-act=back]');
      await keys.press('Enter');
      await keys.onTitle('[data-screen=check]');
      await keys.to('[data-act=continue]');
      await keys.press('Enter');

      await keys.onTitle('[data-screen=result]');
      await round(page, keys);
      await controls(page, keys);

      await keys.to('[data-act=back]');
      await keys.press('Enter');
      await keys.onTitle('[data-screen=check]');
      await keys.to('[data-act=lang]', 'Shift+Tab');
      await keys.press('Enter');
      assert.notEqual(await page.locator('html').getAttribute('lang'), lang);
      await keys.to('[data-act=erase]');
      await keys.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'erase', 'the question has the focus');
      await keys.to('[data-act=erase-not]');
      await keys.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.dataset.act), 'erase', 'nothing is lost');
      await keys.press('Enter');
      await keys.to('[data-act=erase-now]');
      await keys.press('Enter');
      await keys.onTitle('[data-screen=start]');
      await page.context().close();
    });
  }
});

/** Continues without an answer, and is led to what is missing. */
async function unanswered(keys) {
  await keys.to('[data-act=continue]');
  await keys.press('Enter');
  assert.equal(await keys.focused(), 'the problem');
}

/** One Tab stop, and arrows within, in the direction that they point on paper. */
async function choose(keys, id, [wanted]) {
  const group = `input[name=${id}]`;
  await keys.to(group);
  await keys.press('Tab');
  assert.ok(!(await keys.focused()).startsWith(id), `${id}: one Tab stop`);
  await keys.press('Shift+Tab');
  assert.ok((await keys.focused()).startsWith(id), `${id}: back into the group`);
  await keys.press('Space');
  const first = await keys.focused();
  for (const [there, back] of [['ArrowDown', 'ArrowUp'], ['ArrowRight', 'ArrowLeft'], ['ArrowLeft', 'ArrowRight']]) {
    await keys.press(there);
    assert.notEqual(await keys.focused(), first, there);
    await keys.press(back);
    assert.equal(await keys.focused(), first, back);
  }
  for (let presses = 0; (await keys.focused()) !== `${id}=${wanted}, checked`; presses += 1) {
    assert.ok(presses < 40, `no way by arrows to ${id}=${wanted}`);
    await keys.press('ArrowDown');
  }
}

async function tick(keys, id, wanted) {
  for (const choice of wanted) {
    await keys.to(`input[name=${id}][value=${choice}]`);
    await keys.press('Space');
    assert.equal(await keys.focused(), `${id}=${choice}, checked`);
  }
}

/** By Tab through all there is, opening what opens, and back by Shift+Tab. */
async function round(page, keys) {
  const stops = [];
  for (let at; (at = await keys.next('Tab')) !== stops[0]; ) {
    stops.push(at);
    if (await page.evaluate(() => document.activeElement.matches('details:not([open]) > summary'))) {
      await keys.press(stops.length % 2 ? 'Space' : 'Enter');
      assert.ok(await page.evaluate(() => document.activeElement.parentElement.open), `${at} opens`);
      await page.waitForFunction(() => document.activeElement.parentElement.children.length > 1, null, { polling: 20 });
    }
    assert.ok(stops.length < 1000, 'an endless way');
  }
  const all = await page.evaluate(
    (controls) => [...document.querySelectorAll(controls)].filter((it) => it.checkVisibility()).map((it) => it.stop),
    CONTROLS,
  );
  assert.deepEqual(stops, all, 'every control once, in the order of the page');
  const back = [];
  while (back.length < all.length) back.push(await keys.next('Shift+Tab'));
  assert.deepEqual(back, all.reverse(), 'the same way back');
}

/** Every kind of control on the result does by key what it does by touch. */
async function controls(page, keys) {
  const value = () => page.locator('[data-plan] .stepper__value').first().innerText();
  const before = await value();
  await keys.to('[data-step="10"]');
  await keys.press('Enter');
  assert.notEqual(await value(), before);
  await keys.to('[data-act=compare]');
  await keys.press('Space');
  assert.equal(await page.locator('[data-act=compare][aria-pressed=true]').count(), 1);

  const jump = async (jumps, place) => {
    await jumps.nth(place).evaluate((it) => (it.id = 'jump'));
    await keys.to('#jump');
    await keys.press('Enter');
    assert.match(await page.evaluate(() => document.activeElement.tagName), /^(H2|SUMMARY)$/, 'a jump moves the focus');
    await page.evaluate(() => document.querySelector('#jump')?.removeAttribute('id'));
  };
  const answer = page.locator('.answer [data-act=jump]');
  for (let place = 0; place < (await answer.count()); place += 1) {
    // The whole way was gone before.
    await page.locator('#title').focus();
    await jump(answer, place);
  }
  const focused = (read) => page.evaluate(`document.activeElement.${read}`);
  await keys.to('[data-act=contents]');
  await keys.press('Enter');
  const parts = page.locator('.contents [data-act=jump]');
  const count = await parts.count();
  for (let place = 0; place < count; place += 1) {
    assert.equal(await focused('id'), 'contents', 'what was called has the focus');
    await jump(parts, place);
    assert.equal(await parts.count(), 0, 'the contents are sent away');
    await page.locator('[data-act=contents]').focus();
    await keys.press('Enter');
  }
  await keys.to('[data-act=erase]');
  await keys.press('Enter');
  assert.equal(await focused('id'), 'erase', 'the question has the focus');
  await keys.to('[data-act=erase-not]');
  await keys.press('Enter');
  assert.equal(await focused('dataset.act'), 'erase');
  await keys.to('[data-act=contents]');
  await keys.press('Enter');
  assert.equal(await parts.count(), 0);
  const outputs = await page.locator('.outputs [data-act=output]').evaluateAll((all) => all.map((it) => it.dataset.output));
  for (const output of outputs) {
    await keys.to(`[data-act=output][data-output=${output}]`);
    await keys.press('Enter');
    await keys.onTitle(`[data-screen=output]:has([data-output=${output}])`);
    for (const more of ['copy', 'test']) {
      if ((await page.locator(`[data-act=${more}]`).count()) === 0) continue;
      await keys.to(`[data-act=${more}]`);
      await keys.press('Enter');
    }
    await keys.to('[data-act=back]');
    await keys.press('Enter');
    await page.locator('[data-screen=result]').waitFor();
  }
}

/** Presses keys; after each, what has the focus can be seen and looks it. */
function keyboard(page) {
  const focused = () => page.evaluate(whatHasFocus);
  const press = async (key) => {
    // A second press within half a second counts for nothing.
    const presses = key === 'Enter' || key === 'Space';
    if (presses && !(await page.evaluate(() => document.activeElement.matches('summary, input')))) await unhurried(page);
    await page.keyboard.press(key);
    const fault = await page.evaluate(cannotBeSeen, key);
    assert.equal(fault, '', `after ${key}`);
  };
  /** Marks where it has come to, so that a place is known again. */
  const next = async (key) => {
    await press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) await press(key);
    return page.evaluate((controls) => {
      if (!document.activeElement.stop) {
        [...document.querySelectorAll(controls)].forEach((it) => (it.stop ??= `${Math.random()}`));
      }
      return document.activeElement.stop;
    }, CONTROLS);
  };
  return {
    focused,
    press,
    next,
    async to(selector, key = 'Tab') {
      for (let presses = 0; !(await page.evaluate((it) => document.activeElement.matches(it), selector)); presses += 1) {
        assert.ok(presses < 1000, `no way by ${key} to ${selector}`);
        await press(key);
      }
    },
    async onTitle(screen) {
      await page.locator(screen).waitFor();
      assert.equal(await focused(), 'the title', screen);
    },
  };
}

function whatHasFocus() {
  const { id, tagName, name, value, checked, textContent } = document.activeElement;
  if (tagName === 'H1' && document.querySelectorAll('h1').length === 1) return 'the title';
  if (id === 'problem') return 'the problem';
  return name ? `${name}=${value}${checked ? ', checked' : ''}` : `${tagName} ${textContent}`;
}

/** What is wrong with how the focus is shown. Words that are turned to, and are not to be pressed, need no ring. */
function cannotBeSeen(key) {
  const it = document.activeElement;
  // Past either end the browser itself has the focus.
  if (it === document.body) return key.endsWith('Tab') ? '' : 'the focus is lost';
  const said = `${it.tagName} "${it.textContent.slice(0, 40)}" `;
  const bar = document.querySelector('.shell__bar');
  const end = bar.contains(it) ? innerHeight : bar.getBoundingClientRect().top;
  const { top, bottom, left, right } = it.getBoundingClientRect();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(it);
  // The ring too is seen whole, where it lies outside.
  const ring = it.tabIndex < 0 ? 0 : Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset) - 0.5);
  const within = top > ring - 1 && bottom < end - ring + 1;
  if (!within && it.tagName !== 'H1') return `${said} lies from ${top} to ${bottom} of ${end}`;
  if (left < -0.5 || right > innerWidth + 0.5) return `${said} lies from ${left} to ${right} of ${innerWidth}`;
  if (it.tabIndex < 0) return '';
  if (!it.matches(':focus-visible')) return `${said} is not :focus-visible`;
  return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? `${said} has no outline` : '';
}

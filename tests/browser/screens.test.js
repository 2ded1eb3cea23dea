// What holds on every distinct screen: read aloud, written as markup, narrow, enlarged, touched, still.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { HtmlValidate } from 'html-validate';

import { FILE, PHONE, launch, none, open } from './built_file.js';
import { differs, leftOver } from './golden.js';
import { LANGUAGES, NOON, named, onEveryScreen, wayTo } from './screens.js';

const VNU = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const WIDE = { width: 640, height: 640 };
const NARROW = { width: 320, height: 568 };
// The bar is no higher than what a finger hits.
const BAR = 48;
// 360 by 640 at 200 %.
const ZOOMED = { width: 180, height: 320 };
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;
// Twice the 112.5 % that the page asks for.
const LARGE = 'html { font-size: 225% !important }';
const LARGER = 'html { font-size: 147% !important }';
const LOOKS = {
  'a narrow phone': [NARROW],
  'a wide window': [WIDE],
  'zoomed to 200 %': [ZOOMED],
  'letters of 100 %': [PHONE, '', BAR],
  'letters of 130 %': [PHONE, LARGER, BAR],
  'letters of 200 %': [PHONE, LARGE],
  'wide spacing': [PHONE, SPACED],
  'wide spacing on a narrow phone': [NARROW, SPACED],
};

// Where something is pressed, and the place that tells what came of it.
const SPEAKING = [
  ['question-us', '[data-act=continue]', '[role=alert]'],
  ['question-exit_limits', '[data-act=continue]', '[role=alert]'],
  ['result-leave_by_land-open', '[data-step="10"]', '.plan__result[role=status]'],
  ['result-leave_by_land-open', '[data-act=compare]', '.compare [role=status]'],
  ['output-short-warning', '[data-act=copy-now]', '#main [role=status]'],
];

let browser, folder;
const seen = { snapshots: {}, out: [], small: [], moving: [], silent: [], kept: [], forms: 0 };

// One walk for all of the tests.
before(async () => {
  browser = await launch();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-markup-'));
  const page = await open(browser, FILE.href);
  await page.clock.setFixedTime(NOON);
  await onEveryScreen(page, async (name, { alike }) => {
    const add = (list, found) => list.push(...found.map((it) => `${name}: ${it}`));
    if (!alike) seen.snapshots[`${name}.yml`] = `${await page.locator('body').ariaSnapshot()}\n`;
    fs.writeFileSync(path.join(folder, `${name}.html`), withoutCode(await page.content()));
    add(seen.small, await page.evaluate(tooSmall));
    add(seen.moving, await page.evaluate(moving));
    add(seen.silent, await page.evaluate(notReadyToSpeak));
    add(seen.kept, await page.evaluate(keptByBrowsers));
    seen.forms += await page.locator('form').count();
    for (const [look, [viewport, style = '', bar]] of Object.entries(LOOKS)) {
      await page.setViewportSize(viewport);
      await page.evaluate(restyle, style);
      add(seen.out, (await page.evaluate(sticksOut, bar)).map((it) => `${look}: ${it}`));
    }
    await page.evaluate(restyle, '');
    await page.setViewportSize(PHONE);
  });
  await page.context().close();
});
after(async () => {
  await browser?.close();
  if (folder) fs.rmSync(folder, { recursive: true });
});

test('what is read aloud on every screen is what was reviewed', () => {
  const found = Object.entries(seen.snapshots).map(([name, text]) => differs(`aria/${name}`, text));
  none(found.filter(Boolean));
  none(leftOver('aria/', Object.keys(seen.snapshots)));
});

test('no gap in a sentence is left open', () => {
  const open = Object.entries(seen.snapshots).filter(([, text]) => /\{\w+\}/.test(text));
  none(open.map(([name]) => name));
});

test('nothing is cut off or sticks out, however narrow, enlarged or spaced', () => none(seen.out));

test('everything to touch is 48 pixels high, and the rows of the answer at least 24', () => none(seen.small));

test('nothing moves', () => none(seen.moving));

test('what is announced has its place before it is', () => none(seen.silent));

test('no form is one that browsers keep, and every input stands in a form', () => {
  none(seen.kept);
  assert.ok(seen.forms > 10);
});

for (const [name, pressed, region] of SPEAKING) {
  for (const screen of named(name)) {
    test(`${region} stands there before it speaks on the screen ${name}`, async () => {
      const page = await open(browser, FILE.href);
      await page.clock.setFixedTime(NOON);
      for (const lang of LANGUAGES) {
        await page.evaluate(wayTo(lang, screen));
        const place = await page.locator(region).elementHandle();
        const before = await place.innerText();
        // What was pressed in the other language lay in the same place.
        await page.waitForTimeout(600);
        await page.locator(pressed).first().click();
        await page.waitForFunction(([place, before]) => place.isConnected && place.innerText !== before, [place, before]);
      }
      await page.context().close();
    });
  }
}

test('vnu finds nothing in the file nor in what is drawn', async () => {
  const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
  const args = ['-jar', VNU, '--errors-only', '--format', 'json', fileURLToPath(FILE), ...files];
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 1 << 28 }).catch((error) => error);
  // Its CSS does not know these two properties of SVG 2.
  const known = ({ message }) => !/“(vector-effect|paint-order)”: Property/.test(message);
  const told = JSON.parse(stderr).messages.filter(known);
  none(together(told.map((it) => [it.message, `${path.basename(it.url)} ${it.extract}`])));
});

test('html-validate finds nothing in the file nor in what is drawn', async () => {
  const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
  const validator = new HtmlValidate({ root: true, extends: EXTENDS, rules: RULES });
  const told = [];
  for (const file of [fileURLToPath(FILE), ...files]) {
    const { results } = await validator.validateFile(file);
    for (const { messages } of results) {
      told.push(...messages.map((it) => [`${it.ruleId}: ${it.message}`, `${path.basename(file)} ${it.selector}`]));
    }
  }
  none(together(told));
});

const EXTENDS = ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'];
const RULES = {
  // The layer is smaller without the quotes and ends that HTML does not ask for.
  'attr-quotes': 'off',
  'no-implicit-close': 'off',
  // For what others serve; nothing is fetched here.
  'require-sri': 'off',
  // Forms have their button; those of the start stand outside of any.
  'wcag/h32': 'off',
  // How tags and attributes without a value are spelled is up to Trunk, Yew and the browser.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  // Check boxes of one question share its name, as radio buttons do. Nothing is ever sent.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
};

/** Each message once, with the first place that has it. */
function together(told) {
  const places = {};
  for (const [message, place] of told) (places[message] ??= []).push(place);
  return Object.entries(places).map(([message, all]) => `${message} (${all.length} times, as in ${all[0]})`);
}

/** Script, style and the layer that is put away are the built file's, which is checked itself. */
const withoutCode = (html) => html.replace(/(<(script|style|template)\b[^>]*>)[^]*?(?=<\/\2>)/g, '$1');

function restyle(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  // The page's own stays the first: without it nothing is shown.
  document.adoptedStyleSheets = [document.adoptedStyleSheets[0], sheet];
}

/** Elements with words outside of the window or cut off; windows that scroll sideways. */
function sticksOut(highest = innerHeight / 5) {
  const found = [];
  const named = (it) => `${it.tagName.toLowerCase()}.${it.className} "${it.textContent.slice(0, 30)}"`;
  for (const it of [document.documentElement, document.querySelector('#main')]) {
    if (it.scrollWidth > it.clientWidth) found.push(`${it.tagName} scrolls sideways, ${it.scrollWidth} > ${it.clientWidth}`);
  }
  for (const it of document.body.querySelectorAll('*')) {
    // What is only heard takes no room.
    if (!it.checkVisibility() || it.closest('svg, .heard')) continue;
    const { left, right } = it.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5) found.push(`${named(it)} from ${left} to ${right}`);
    const { overflowX, overflowY } = getComputedStyle(it);
    const cutX = overflowX !== 'visible' && it.scrollWidth > it.clientWidth;
    const cutY = ['hidden', 'clip'].includes(overflowY) && it.scrollHeight > it.clientHeight;
    if (it.id !== 'main' && (cutX || cutY)) found.push(`${named(it)} is cut off`);
  }
  const bar = document.querySelector('.shell__bar').getBoundingClientRect();
  if (bar.height > highest) found.push(`the bar takes ${Math.round(bar.height)} of ${highest} pixels`);
  const tops = [...document.querySelectorAll('.shell__bar button')].map((it) => it.getBoundingClientRect().top);
  if (new Set(tops).size > 1) found.push('the bar has two rows');
  // A word may only break where it alone is wider than the line.
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = words.nextNode()); ) {
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('svg, script, style, .heard')) continue;
    // Not so addresses, which have no other place to break.
    for (const { 0: word, index } of node.data.matchAll(/(?<![^\s(“«"—–])[\p{L}\p{M}\u200c]+(?![^\s)”»"—–.,;:،؛!?؟…])/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`"${word}" of ${named(node.parentElement)} breaks inside`);
    }
  }
  return found.slice(0, 5);
}

/**
 * What is to be pressed, by name, where it is lower than a finger needs. A label belongs to its input, and a row of
 * the answer, all of which stands on one screen, to its name: there it is as high as WCAG asks.
 */
function tooSmall() {
  const row = (it) => it.closest('.stop, .row');
  return [...document.querySelectorAll('button, summary, input, a[href]')]
    .filter((it) => it.checkVisibility())
    .map((it) => [it, (it.labels?.[0] ?? row(it) ?? it).getBoundingClientRect(), row(it) ? 23.99 : 47.99])
    .filter(([, { height, width }, least]) => height < least || width < least)
    .map(([it, { width, height }]) => `${it.tagName} "${it.textContent.slice(0, 30)}" ${Math.round(width)} by ${Math.round(height)}`);
}

function moving() {
  const found = document.getAnimations().map((it) => `an animation of ${it.effect?.target?.tagName}`);
  for (const it of document.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after', '::details-content']) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it, part);
      if (/[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto') found.push(`${it.tagName}${part ?? ''}`);
    }
  }
  return found;
}

/** Whatever lacks the word by which browsers keep nothing of it in their session files. */
function keptByBrowsers() {
  const open = [...document.querySelectorAll('form')].filter((it) => it.getAttribute('autocomplete') !== 'off');
  const fields = [...document.querySelectorAll('input, select, textarea, [contenteditable]')];
  const outside = fields.filter((it) => !it.form || (it.hasAttribute('autocomplete') && it.getAttribute('autocomplete') !== 'off'));
  return [...open, ...outside].map((it) => `${it.tagName} ${it.id || it.dataset.question}`);
}

/** What has to stand there empty, since readers aloud announce only what changes in a place that they know. */
function notReadyToSpeak() {
  const shown = document.querySelector('[data-screen]').dataset.screen;
  const needed = ['.shell__idle[role=status]', ...(shown === 'question' ? ['#problem[role=alert]'] : [])];
  return needed.filter((it) => !document.querySelector(it));
}

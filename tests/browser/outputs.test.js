// The shorter forms of the result, in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { FILE, launch, open } from './built_file.js';
import { LANGUAGES, NOON, named, wayTo } from './screens.js';
import { act } from './walk.js';

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

async function shown(lang, [screen], options) {
  const page = await open(browser, FILE.href, options);
  await page.clock.setFixedTime(NOON);
  await page.evaluate(wayTo(lang, screen));
  return page;
}

for (const lang of LANGUAGES) {
  test(`nothing is copied before its warning was read, in ${lang}`, async () => {
    const page = await shown(lang, named('output-short'));
    await page.evaluate(() => {
      globalThis.copied = [];
      navigator.clipboard.writeText = async (text) => void copied.push(text);
    });
    const copied = () => page.evaluate(() => globalThis.copied);
    await act(page, 'copy');
    await page.locator('[data-copy=warning]').waitFor();
    await act(page, 'copy-not');
    await page.locator('[data-copy=not]').waitFor({ state: 'attached' });
    assert.deepEqual(await copied(), []);
    await act(page, 'copy');
    await act(page, 'copy-now');
    await page.locator('[data-copy=done]').waitFor();
    const [text] = await copied();
    assert.equal(text.trim(), (await page.locator('.short p').allInnerTexts()).join('\n'));
    assert.ok(text.length > 200 && text.length <= 1000, `${text.length} letters`);

    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error('no'));
    });
    await act(page, 'copy');
    await act(page, 'copy-now');
    await page.locator('[data-copy=failed]').waitFor();
    await page.context().close();
  });

  test(`the bare forms have nothing of the result on them, in ${lang}`, async () => {
    for (const [screen] of ['card', 'hand', 'memory'].map((name) => named(`output-${name}`))) {
      const page = await shown(lang, [screen]);
      for (const answered of ['[data-course]', '[data-finding]', '[data-crossing]', '.map', 'input']) {
        assert.equal(await page.locator(answered).count(), 0, `${screen.name}: ${answered}`);
      }
      const text = await page.locator('main').innerText();
      assert.doesNotMatch(text, /\bUS\b|America|citizen|Iranian|آمریکا|شهروند|تابعیت|ایرانی/);
      await act(page, 'back');
      await page.locator('[data-course]').waitFor();
      await page.context().close();
    }
  });

  test(`the self-test covers its answers and keeps nothing, in ${lang}`, async () => {
    const page = await shown(lang, named('output-memory'));
    const facts = await page.locator('.facts dd').allInnerTexts();
    assert.equal(facts.length, 3);
    await act(page, 'test');
    const answers = page.locator('details p');
    assert.equal(await answers.count(), 3);
    for (let fact = 0; fact < 3; fact += 1) {
      assert.ok(!(await answers.nth(fact).isVisible()));
      await page.locator('summary').nth(fact).click();
      assert.equal(await answers.nth(fact).innerText(), facts[fact]);
    }
    await act(page, 'facts');
    await act(page, 'test');
    assert.ok(!(await answers.first().isVisible()), 'covered again');
    await page.context().close();
  });

  test(`the card is four on one sheet, each whole in its cut lines and in one colour, in ${lang}`, async () => {
    for (const name of ['output-card', 'output-hand']) {
      const page = await shown(lang, named(name));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, name);
      if (name === 'output-card') {
        assert.match(pdf, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, 'A4');
        assert.equal(await page.locator('.card').filter({ visible: true }).count(), 1, 'once on the screen');
        await page.emulateMedia({ media: 'print' });
        const cards = await page.locator('.card').evaluateAll((all) => all.map((card) => {
          const box = card.getBoundingClientRect();
          const mm = (pixels) => Math.round((pixels * 25.4) / 96);
          const inks = [card, ...card.querySelectorAll('*')].map((it) => getComputedStyle(it).color);
          return { size: [mm(box.width), mm(box.height)], cut: getComputedStyle(card).borderTopStyle, left: card.scrollHeight - card.clientHeight, inks: [...new Set(inks)], text: card.innerText };
        }));
        assert.equal(cards.length, 4);
        for (const card of cards) {
          assert.deepEqual({ ...card, text: '' }, { size: [74, 105], cut: 'dashed', left: 0, inks: ['rgb(0, 0, 0)'], text: '' });
          assert.equal(card.text, cards[0].text);
        }
      }
      await page.context().close();
    }
  });
}

// The built file in Chromium, walked as a person would.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { DUAL } from './answers.js';
import { FILE, FOLDER, NOTHING, PHONE, launch, leftBehind, open, ready } from './built_file.js';
import { serve } from './server.js';
import { act, erase, answer, answerAll, begin, click, question, result, screen, unfold } from './walk.js';

const LANGUAGES = ['fa', 'en'];

let site, browser;
before(async () => {
  site = await serve(fileURLToPath(FOLDER));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const addresses = { http: () => site.address, file: () => FILE.href };

for (const [scheme, address] of Object.entries(addresses)) {
  for (const lang of LANGUAGES) {
    test(`a walk over ${scheme} in ${lang} asks for nothing and leaves nothing`, async () => {
      const page = await open(browser, address());
      await page.waitForTimeout(300);
      const asked = [];
      const told = [];
      page.context().on('request', (request) => asked.push(request.url()));
      page.on('websocket', (socket) => asked.push(socket.url()));
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      await page.context().setOffline(true);
      const served = site.requests.length;

      await begin(page, lang);
      assert.deepEqual(await answerAll(page, DUAL), Object.keys(DUAL));
      assert.equal(await screen(page), 'check');
      await act(page, 'continue');
      assert.equal(await screen(page), 'result');
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'fa' ? 'rtl' : 'ltr');
      const before = await result(page);
      assert.equal(before.course, 'leave_by_land');
      await act(page, 'lang');
      assert.equal(await page.locator('html').getAttribute('lang'), lang === 'fa' ? 'en' : 'fa');
      assert.deepEqual(await result(page), before, 'another language says the same');

      await page.waitForTimeout(300);
      assert.deepEqual([...asked, ...site.requests.slice(served), ...told], []);
      assert.deepEqual(await leftBehind(page), NOTHING);
      assert.equal(page.url(), address());

      await erase(page);
      assert.equal(await screen(page), 'start');
      await begin(page, lang);
      assert.equal(await page.locator('input:checked').count(), 0);
      await page.context().close();
    });
  }
}

test('continue without a choice says in place what to do, and moves the focus there', async () => {
  const page = await open(browser, FILE.href);
  await begin(page, 'en');
  await act(page, 'continue');
  assert.equal(await question(page), 'place');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'problem');
  assert.match(await page.locator('#problem').innerText(), /^Choose one answer/);
  await page.locator('[data-act="lang"]').click();
  assert.match(await page.locator('#problem').innerText(), /^یک پاسخ را انتخاب کنید/);
  await page.locator('input[value="outside"]').check();
  assert.equal(await page.locator('#problem').innerText(), '');
  await page.context().close();
});

test('a choice that stands alone clears the others, and is cleared by them', async () => {
  const page = await open(browser, FILE.href);
  await begin(page, 'fa');
  for (const id of ['place', 'us', 'iranian', 'third', 'us_passport', 'iranian_passport']) await answer(page, DUAL[id]);
  const checked = () => page.locator('input:checked').evaluateAll((all) => all.map((it) => it.value));
  await click(page, 'input[value="minor"]');
  await page.locator('input[value="service"]').check();
  assert.deepEqual(await checked(), ['minor', 'service']);
  await page.locator('input[value="none"]').check();
  assert.deepEqual(await checked(), ['none']);
  await page.locator('input[value="wife"]').check();
  assert.deepEqual(await checked(), ['wife']);
  await page.context().close();
});

test('a change keeps the other answers, and back leads to all of them', async () => {
  const page = await open(browser, FILE.href);
  await begin(page, 'en');
  await answerAll(page, DUAL);
  await page.locator('[data-act="change"][data-question="us_passport"]').click();
  assert.equal(await question(page), 'us_passport');
  assert.equal(await page.locator('input:checked').getAttribute('value'), 'valid');
  await act(page, 'back');
  assert.equal(await screen(page), 'check');
  await page.locator('[data-act="change"][data-question="us"]').click();
  await answer(page, 'neither');
  assert.equal(await screen(page), 'check');
  assert.equal(await page.locator('[data-question="us_passport"]').count(), 0);
  await page.locator('[data-act="change"][data-question="us"]').click();
  await answer(page, 'citizen');
  assert.match(await page.locator('dl').innerText(), /Not expired, and with the traveller/);
  await act(page, 'continue');
  await act(page, 'back');
  assert.equal(await screen(page), 'check');
  await page.context().close();
});

test('switching the language in the middle keeps what was picked', async () => {
  const page = await open(browser, FILE.href);
  await begin(page, 'fa');
  await answer(page, 'iran');
  await page.locator('input[value="green_card"]').check();
  await act(page, 'lang');
  assert.equal(await question(page), 'us');
  assert.equal(await page.locator('input:checked').getAttribute('value'), 'green_card');
  await act(page, 'back');
  assert.equal(await page.locator('input:checked').getAttribute('value'), 'iran');
  await page.context().close();
});

test('a wrong clock is told, and nothing is taken for known', async () => {
  const page = await open(browser, FILE.href);
  await page.clock.setFixedTime(new Date('2020-01-01T12:00:00'));
  await begin(page, 'en');
  await answerAll(page, DUAL);
  await act(page, 'continue');
  assert.match(await page.locator('.answer').innerText(), /The date of this device is wrong/);
  await unfold(page, 'age');
  assert.match(await page.locator('[data-fold=age]').innerText(), /1 January 2020 .* cannot be right/s);
  assert.ok((await result(page)).routes.every(([, , known]) => known === 'clock_wrong'));
  await page.context().close();
});

test('exit blanks the page, and back shows nothing of it', async () => {
  for (const address of [site.address, FILE.href]) {
    const page = await open(browser, address);
    await page.context().setOffline(true);
    await begin(page, 'fa');
    await answerAll(page, DUAL);
    await act(page, 'exit');
    await page.waitForURL('about:blank');
    assert.equal(await page.content(), '<html><head></head><body></body></html>');
    await page.goBack().catch(() => {});
    assert.equal(await page.locator('[data-screen]').count(), 0);
    await page.context().close();
  }
});

// What is told where the page does not run, in words that ask nobody to weaken a protection.
const LACKING = {
  script: { said: [/open it from Files with Chrome/, /close this app instead/, /HTML Viewer و نه در پیش‌نمایش/], exits: false },
  wasm: { said: [/Lockdown Mode/, /Tor Browser above its Standard level/, /Leave such a protection as it is/, /به چنین حفاظتی دست نزنید/], exits: true },
  age: { said: [/too old/, /open the file with Chrome/, /مرورگر قدیمی است/], exits: true },
};

for (const [lacking, options, removal] of [
  ['script', { javaScriptEnabled: false }],
  ['wasm', {}, () => delete globalThis.WebAssembly],
  ['age', {}, () => delete globalThis.CSSStyleSheet],
]) {
  test(`without ${lacking} the start screen says why in both languages, and how to leave`, async () => {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    if (removal) await context.addInitScript(removal);
    const page = await context.newPage();
    await page.goto(FILE.href);
    await saysWhatIsLacking(page, lacking);
    await context.close();
  });
}

async function saysWhatIsLacking(page, lacking) {
  assert.equal(await page.locator('[data-ready]').count(), 0);
  const shown = await page.locator('.start__wait').innerText();
  for (const [other, { said }] of Object.entries(LACKING)) {
    for (const words of said) assert.equal(words.test(shown), other === lacking, `${words} in ${shown}`);
  }
  assert.doesNotMatch(shown, /turn (it |them )?off|disable|lower|غیرفعال|خاموش کنید/i);
  assert.ok(await page.locator('[data-layer] label[for=still-en]').isVisible(), 'the layer answers');
  const exit = page.locator('[data-act="exit"]');
  assert.equal(await exit.isEnabled(), LACKING[lacking].exits);
  if (!LACKING[lacking].exits) return;
  await exit.click();
  await page.waitForURL('about:blank');
  await page.goBack().catch(() => {});
  assert.equal(await page.locator('[data-screen], [data-layer]').count(), 0);
}

test('what is answered before the page is there goes over to it, and it does not come under a finger', async () => {
  const context = await browser.newContext({ viewport: PHONE });
  await context.addInitScript(() => {
    const { compile } = WebAssembly;
    WebAssembly.compile = async (bytes) => {
      await new Promise((woken) => { globalThis.goOn = woken; });
      return compile.call(WebAssembly, bytes);
    };
  });
  const page = await context.newPage();
  await page.goto(FILE.href);
  await page.locator('label[for=still-en]').click();
  const own = page.locator('.still > div > div[lang=en]');
  for (const [question, choice] of [['place', 'iran'], ['us', 'citizen']]) {
    const id = await page.locator(`input[name=${question}][value=${choice}]`).getAttribute('id');
    await own.locator(`label[for=${id}]`).click();
  }
  await page.evaluate(() => goOn());
  const pressedAt = Date.now();
  // A finger that lies there, for as long as it lies there.
  while (Date.now() < pressedAt + 1500) {
    await page.mouse.move(180, 300 + Math.random() * 9);
    assert.equal(await page.locator('[data-screen]').count(), 0);
  }
  await ready(page);
  assert.equal(await page.locator('form').count(), 1, 'the layer is gone');
  assert.equal(await question(page), 'iranian');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await act(page, 'back');
  assert.equal(await page.locator('input:checked').getAttribute('value'), 'citizen');
  // In the copy that stays, nothing is picked.
  assert.equal(await page.evaluate(() => document.getElementById('kept').content.querySelectorAll(':checked').length), 0);
  await context.close();
});

test('a wrong hash in the policy stops it', async () => {
  const broken = await open(browser, site.address);
  await broken.route('**/notes.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /script-src 'sha256-(.)/,
      // "_" and "/" would be one and the same letter.
      (_, first) => `script-src 'sha256-${first === 'A' ? 'B' : 'A'}`,
    );
    await route.fulfill({ response, body });
  });
  await broken.clock.install();
  await broken.reload();
  await broken.waitForTimeout(500);
  await broken.clock.fastForward(21_000);
  await saysWhatIsLacking(broken, 'age');
  await broken.context().close();
});

test('the printed result has every finding and no controls', async () => {
  const page = await open(browser, FILE.href);
  await begin(page, 'fa');
  await answerAll(page, DUAL);
  await act(page, 'continue');
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  // The names in the answer lead to the whole; on paper they are words.
  assert.deepEqual(await page.locator('[data-act]:visible').evaluateAll((all) => all.filter((it) => it.dataset.act !== 'jump')), []);
  const jumps = await page.locator('[data-act=jump]:visible').evaluateAll((all) => all.map((it) => getComputedStyle(it).textDecorationLine));
  assert.ok(jumps.length > 0 && jumps.every((it) => it === 'none'), `${jumps}`);
  const lines = page.locator('[data-finding]');
  assert.ok((await lines.count()) > 20);
  const hidden = await lines.evaluateAll((all) => all.filter((it) => it.offsetHeight === 0 || !it.querySelector('.line__whole')?.offsetHeight));
  assert.deepEqual(hidden, []);
  const clipped = await page.evaluate(() => document.querySelector('main').scrollHeight > document.body.scrollHeight + 1);
  assert.ok(!clipped, 'paper has no scroll bar');
  await page.context().close();
});


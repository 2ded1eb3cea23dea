// Nothing is asked for, nothing is left behind: whole visits in three engines.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { DUAL } from './answers.js';
import { FILE, FOLDER, LEFT_BEHIND, launch, open } from './built_file.js';
import { ENGINES, drive } from './drivers.js';
import { serve } from './server.js';
import { EMPTY, erase, hide, screen, searched, sleep, until, walkAll, where } from './visit.js';
import { OPEN_ALL, walkAtOnce } from './walk.js';

let site;
before(async () => {
  site = await serve(fileURLToPath(FOLDER));
});
after(async () => site?.close());

for (const engine of ENGINES) {
  for (const [scheme, address] of [['http', () => site.address], ['file', () => FILE.href]]) {
    test(`${engine}, ${scheme}: a visit asks for nothing and leaves nothing`, async () => {
      const driver = await drive(engine);
      try {
        await driver.goto('about:blank');
        const blank = await driver.shot();
        await driver.open(address());
        await sleep(300);
        const begun = await where(driver);
        const left = await driver.read(LEFT_BEHIND);
        assert.deepEqual(left, { ...EMPTY, history: left.history }, 'before anything is answered');
        driver.asked.length = 0;
        const served = site.requests.length;

        for (const lang of ['fa', 'en']) {
          await driver.read(walkAll(lang, DUAL));
          assert.equal(await screen(driver), 'result');
          await driver.click('[data-act=lang]');
          await driver.read(OPEN_ALL);
          await driver.read('void (window.print = () => {})');
          await driver.click('[data-act=print]');
          await hide(driver, true);
          assert.equal(await driver.read('document.body.offsetHeight'), 0, 'blank while hidden');
          await hide(driver, false);
          assert.equal(await screen(driver), 'result', 'and there again');
          assert.deepEqual(await where(driver), begun);
          assert.deepEqual(await driver.read(LEFT_BEHIND), left);
          await erase(driver);
          assert.equal(await screen(driver), 'start');
        }

        await driver.read(walkAll('en', DUAL));
        const pressed = Date.now();
        await driver.click('[data-act=exit]');
        await until(driver, "location.href === 'about:blank' && !document.documentElement.innerText");
        console.log(`# ${engine}, ${scheme}: blank ${Date.now() - pressed} ms after one press`);
        assert.ok(blank.equals(await driver.shot()), 'a blank picture');
        for (const step of ['back', 'forward', 'back']) {
          await driver[step]();
          await sleep(200);
          assert.equal(await driver.read("document.documentElement.innerText.trim()"), '', `${step} shows nothing`);
          assert.ok(blank.equals(await driver.shot()), `a blank picture after ${step}`);
        }
        assert.deepEqual([...driver.asked.filter((it) => it !== 'about:blank'), ...site.requests.slice(served)], []);
      } finally {
        await driver.close();
      }
      await sleep(300);
      assert.deepEqual(searched(driver.profile), [], 'nothing of the answers in the profile folder');
      driver.forget();
    });
  }

  test(`${engine}: Escape twice leaves, once does not`, async () => {
    const driver = await drive(engine);
    await driver.open(FILE.href);
    await driver.read(walkAll('fa', DUAL));
    await driver.escape();
    await sleep(2500);
    await driver.escape();
    assert.equal(await screen(driver), 'result', 'two presses far apart are two single ones');
    await driver.escape();
    await until(driver, "location.href === 'about:blank'");
    await driver.close();
    driver.forget();
  });

  test(`${engine}: whoever comes back finds nothing`, async () => {
    const driver = await drive(engine);
    await driver.open(site.address);
    await driver.read(walkAll('en', DUAL));
    await driver.goto(site.address.replace('notes.html', 'robots.txt'));
    await driver.back();
    await driver.ready();
    assert.equal(await screen(driver), 'start', 'gone with the page');
    assert.equal(await driver.read('document.body.hidden'), false);
    await driver.read("document.querySelector('[data-act=begin][lang=en]').click()");
    await until(driver, "document.querySelector('form[data-question]')");
    assert.equal(await driver.read("document.querySelectorAll('input:checked').length"), 0);

    await driver.click('input[value=iran]');
    await driver.goto(site.address);
    await driver.ready();
    assert.equal(await screen(driver), 'start', 'loaded again');
    await driver.read("document.querySelector('[data-act=begin][lang=en]').click()");
    await until(driver, "document.querySelector('form[data-question]')");
    assert.equal(await driver.read("document.querySelectorAll('input:checked').length"), 0);
    await driver.close();
    driver.forget();
  });

  test(`${engine}: after four idle minutes it warns, after five it is empty and says how to begin again`, async () => {
    const driver = await drive(engine);
    await driver.open(FILE.href);
    await driver.read(walkAll('en', DUAL));
    const later = (minutes) => passed(driver, minutes, minutes);
    const warned = "document.querySelector('.shell__idle').innerText !== ''";
    await later(3.5);
    await sleep(6000);
    assert.equal(await driver.read(warned), false);
    await later(4.2);
    await until(driver, warned);
    assert.equal(await screen(driver), 'result');
    await driver.escape();
    await until(driver, `!(${warned})`);
    await later(10);
    await until(driver, "document.querySelector('[data-screen=emptied]')");
    const said = await driver.read('document.body.innerText');
    for (const how of ['to begin again', 'برای شروع دوباره']) assert.ok(said.includes(how), said);
    assert.ok(said.length < 200, 'nothing else is there');
    await driver.read("void document.documentElement.dispatchEvent(new Event('pointerdown', { bubbles: true }))");
    await until(driver, "document.querySelector('[data-screen=start]')");
    await driver.close();
    driver.forget();
  });

  // A phone gets the network's time; a device that sleeps may count no time.
  for (const [what, told, counted] of [
    ['the clock is set back an hour', -60 + 5.2, 5.2],
    ['the device counts no time while it sleeps', 5.2, 0],
  ]) {
    test(`${engine}: five idle minutes empty it, though ${what}`, async () => {
      const driver = await drive(engine);
      try {
        await driver.open(FILE.href);
        await driver.read(walkAll('en', DUAL));
        await passed(driver, told, counted);
        await until(driver, "document.querySelector('[data-screen=emptied]')");
        await driver.escape();
        await until(driver, "document.querySelector('[data-screen=start]')");
      } finally {
        await driver.close();
        driver.forget();
      }
    });
  }
}

if (ENGINES.includes('chromium')) {
  test('the net log of a whole visit is silent', async () => {
    const log = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'notes-log-')), 'net.json');
    const browser = await launch(`--log-net-log=${log}`, '--net-log-capture-mode=Everything');
    const page = await open(browser, site.address);
    await page.waitForTimeout(300);
    const mark = Date.now();
    for (const lang of ['fa', 'en']) {
      await walkAtOnce(page, lang, DUAL);
      await page.evaluate(OPEN_ALL);
      await page.locator('[data-act=contents]').click();
      await page.locator('[data-act=erase]').click();
      await page.waitForTimeout(600);
      await page.locator('[data-act=erase-now]').click();
    }
    await page.waitForTimeout(1000);
    await browser.close();
    assert.deepEqual(loggedSince(log, mark), []);
    fs.rmSync(path.dirname(log), { recursive: true });
  });
}

/** As if minutes had passed: by the clock, and by what the device counts. */
const passed = (driver, told, counted) =>
  driver.read(`void (
    globalThis.clock ??= Date.now.bind(Date), Date.now = () => globalThis.clock() + ${told} * 60_000,
    globalThis.counter ??= performance.now.bind(performance), performance.now = () => globalThis.counter() + ${counted} * 60_000)`);

/** Requests and packets since a moment, but for the browser's own to a dead port. */
function loggedSince(file, mark) {
  const log = JSON.parse(fs.readFileSync(file, 'utf8'));
  const names = Object.fromEntries(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  const offset = Number(log.constants.timeTickOffset);
  const late = log.events.filter((it) => Number(it.time) + offset > mark);
  return late.flatMap(({ type, params }) => {
    const url = params?.url;
    if (names[type] === 'URL_REQUEST_START_JOB' && url && !url.startsWith('http://127.0.0.1:9/')) return [url];
    return names[type] === 'UDP_BYTES_SENT' ? ['a packet'] : [];
  });
}

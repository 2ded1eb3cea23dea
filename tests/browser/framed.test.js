// The page as messengers run it that cut the network: in a frame, under their own policy.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, LEFT_BEHIND, PHONE, launch } from './built_file.js';
import { ENGINES, drive } from './drivers.js';
import { EMPTY, erase, hide, screen, searched, sleep, until, walkAll } from './visit.js';
import { OPEN_ALL } from './walk.js';

// As a messenger for computers sends it; phones add none, or the like.
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline' blob:; font-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; " +
  "connect-src 'self' data: blob:; img-src 'self' data: blob:; media-src 'self' data: blob:; webrtc 'block'";

/** A host with the page in a frame of this kind. */
async function messenger(sandbox) {
  const requests = [];
  const server = http.createServer((request, response) => {
    requests.push(request.url);
    const host = `<!doctype html><title>chat</title><style>body{margin:0}</style><iframe ${sandbox} src="/index.html" width="${PHONE.width}" height="${PHONE.height}" style="border:0"></iframe>`;
    const body = { '/': host, '/index.html': fs.readFileSync(FILE) }[request.url];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, requests, close: () => (server.close(), server.closeAllConnections()) };
}

// Where there is no origin, the browser gives nothing to store in, and refuses to say what is stored.
const LEFT_BY = { 'an origin': LEFT_BEHIND, 'no origin': '({ windowName: window.name, title: document.title, history: history.length })' };
const KINDS = ENGINES.flatMap((engine) => Object.keys(LEFT_BY).map((kind) => [engine, kind]));
for (const [engine, kind] of KINDS) {
  test(`${engine}: in a frame of a messenger, with ${kind}, it answers, is blank while hidden, leaves, and asks for nothing`, async () => {
    const host = await messenger(`sandbox="allow-scripts${kind === 'an origin' ? ' allow-same-origin' : ''}"`);
    const driver = await drive(engine);
    try {
      await driver.goto(host.address);
      await driver.enter();
      await driver.ready();
      const left = await driver.read(LEFT_BY[kind]);
      for (const [where, what] of Object.entries(left)) assert.deepEqual(what, { ...EMPTY, history: left.history }[where], where);
      driver.asked.length = 0;
      const served = host.requests.length;
      for (const lang of ['fa', 'en']) {
        await driver.read(walkAll(lang, DUAL));
        assert.equal(await screen(driver), 'result');
        await driver.read(OPEN_ALL);
        // What would do nothing there is not offered.
        assert.ok(await driver.read(`document.querySelectorAll('[data-act^=print]').length >= 2`));
        assert.ok(await driver.read(`[...document.querySelectorAll('[data-act^=print], .print-why')].every((it) => it.offsetHeight === 0)`), 'print');
        await hide(driver, true);
        assert.equal(await driver.read('document.body.offsetHeight'), 0, 'blank while hidden');
        await hide(driver, false);
        assert.equal(await screen(driver), 'result', 'and there again');
        assert.deepEqual(await driver.read(LEFT_BY[kind]), left);
        await erase(driver);
        assert.equal(await screen(driver), 'start');
      }
      await driver.read(walkAll('en', DUAL));
      await driver.click('[data-act=exit]');
      await until(driver, "location.href === 'about:blank' && !document.documentElement.innerText");
      await driver.back();
      await sleep(200);
      const there = await driver.read("location.href === 'about:blank' || document.querySelector('[data-screen]')?.dataset.screen !== 'result'").catch(() => true);
      assert.ok(there, 'Back shows nothing of it');
      assert.deepEqual([...driver.asked.filter((it) => it !== 'about:blank'), ...host.requests.slice(served)].filter((it) => new URL(it, host.address).pathname !== '/'), []);
    } finally {
      await driver.close();
      host.close();
    }
    await sleep(300);
    assert.deepEqual(searched(driver.profile), [], 'nothing of the answers in the profile folder');
    driver.forget();
  });
}

test('it begins in a frame of any kind, with an origin or without one', async () => {
  const browser = await launch();
  try {
    for (const sandbox of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-forms allow-modals allow-popups"']) {
      const host = await messenger(sandbox);
      const page = await browser.newPage({ viewport: PHONE });
      await page.goto(host.address);
      const frame = page.frames()[1];
      await frame.locator('[data-ready="1"]').waitFor({ state: 'attached' });
      await frame.evaluate(walkAll('fa', DUAL));
      assert.equal(await frame.evaluate("document.querySelector('[data-screen]').dataset.screen"), 'result', sandbox);
      await frame.locator('[data-act=exit]').click();
      await page.waitForFunction(() => !document.querySelector('iframe').contentDocument || document.querySelector('iframe').contentDocument.URL === 'about:blank');
      assert.deepEqual(host.requests, ['/', '/index.html'].concat(host.requests.includes('/favicon.ico') ? ['/favicon.ico'] : []), sandbox);
      await page.close();
      host.close();
    }
  } finally {
    await browser.close();
  }
});

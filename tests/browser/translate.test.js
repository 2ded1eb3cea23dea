// A browser that translates sends out what a page shows, past its policy. This one is asked not to.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { DUAL } from './answers.js';
import { FILE, FOLDER } from './built_file.js';
import { chromiumAt, sleep, walkSlowly } from './people.js';
import { serve } from './server.js';
import { OPEN_ALL } from './walk.js';

// What somebody has who once pressed "always translate Persian".
const ALWAYS = {
  translate: { enabled: true },
  translate_allowlists: { fa: 'en' },
  translate_recent_target: 'en',
  intl: { selected_languages: 'en-US,en', accept_languages: 'en-US,en' },
};
// In place of the translator's own script: says that it works, and sends all that is shown when it changes.
const TRANSLATOR = `
  const send = (text) => { const it = new XMLHttpRequest(); it.open('POST', 'https://translate.googleapis.com/shown'); it.send(text); };
  const translatePage = (from, to, done) => {
    let before = '';
    setInterval(() => { const now = document.body.innerText; if (now !== before) send(before = now); }, 200);
    done(100, true, false);
  };
  window.google = { translate: { TranslateService: function () {
    return { isAvailable: () => true, restore() {}, getDetectedLanguage: () => 'fa', translatePage };
  } } };
  cr.googleTranslate.onTranslateElementLoad();`;

let translator, site;
before(async () => {
  translator = await listen();
  site = await serve(fileURLToPath(FOLDER));
});
after(async () => {
  translator?.close();
  await site?.close();
});

/** All of it is shown, what is folded too. */
async function visit(browser) {
  await walkSlowly(browser, 'fa', DUAL);
  await browser.read(OPEN_ALL);
}

for (const [scheme, address] of [['file', () => FILE.href], ['http', () => site.address]]) {
  test(`a browser set to translate always translates nothing here, ${scheme}`, async () => {
    assert.deepEqual(await asked(address(), visit), []);
  });
}

test('the same browser sends out what another page says', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-other-'));
  const other = path.join(folder, 'other.html');
  fs.writeFileSync(other, `<!doctype html><html lang="fa"><meta charset="utf-8"><title>متن</title><p>${'این نوشته به زبان فارسی است. '.repeat(40)}</p>`);
  const sent = await asked(`file://${other}`, () => sleep(2000));
  assert.ok(sent.some((it) => it.includes('POST /shown') && it.includes('این نوشته')), 'the stand-in would have seen it');
  fs.rmSync(folder, { recursive: true });
});

/** What the translator is asked for while somebody is at a page. */
async function asked(address, visit) {
  translator.requests.length = 0;
  const browser = await chromiumAt(address, {
    preferences: ALWAYS,
    names: [`MAP translate.googleapis.com 127.0.0.1:${translator.port}`],
    // The stand-in has no certificate that anybody knows.
    switches: ['--lang=en-US', '--ignore-certificate-errors'],
  });
  try {
    await sleep(2000);
    await visit(browser);
    await sleep(2000);
  } finally {
    await browser.kill();
    browser.forget();
  }
  return translator.requests.map((it) => it.slice(0, 200));
}

async function listen() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-key-'));
  const file = (name) => path.join(folder, name);
  const subject = ['-subj', '/CN=translate.googleapis.com', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, '-keyout', file('key'), '-out', file('certificate')], { stdio: 'ignore' });
  const requests = [];
  const server = https.createServer({ key: fs.readFileSync(file('key')), cert: fs.readFileSync(file('certificate')) }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (more) => (body += more));
    request.on('end', () => {
      requests.push(`${request.method} ${request.url} ${body}`);
      const script = request.url.includes('element.js');
      const type = script ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(script ? TRANSLATOR : '{"sl":{"fa":"Persian"},"tl":{"en":"English"}}');
    });
  });
  fs.rmSync(folder, { recursive: true });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: server.address().port, requests, close };
}

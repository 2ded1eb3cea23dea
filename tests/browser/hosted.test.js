// The page on a website: as docs/hosting.md says, and with a neighbour on the same host name.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { DUAL } from './answers.js';
import { FILE, FOLDER } from './built_file.js';
import { SCREEN, chromiumAt, ready, until, walkSlowly } from './people.js';

const EXAMPLE = fs.readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8').match(/```nginx\n([^]*?)```/)[1];
const html = fs.readFileSync(FILE, 'utf8');
const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];

let folder;
before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-host-'));
  // The server's own user reads there.
  fs.chmodSync(folder, 0o755);
  fs.copyFileSync(FILE, path.join(folder, 'index.html'));
  fs.copyFileSync(new URL('notes-plain.html', FOLDER), path.join(folder, 'notes-plain.html'));
  for (const lang of ['fa', 'en']) {
    fs.writeFileSync(path.join(folder, `notes-${lang}.pdf`), `%PDF ${lang}`);
    fs.copyFileSync(new URL(`notes-${lang}.txt`, FOLDER), path.join(folder, `notes-${lang}.txt`));
  }
  const certificate = ['-keyout', path.join(folder, 'key'), '-out', path.join(folder, 'pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1', '-days', '2', ...certificate], { stdio: 'ignore' });
});
after(() => fs.rmSync(folder, { recursive: true }));

test('the example sends every header that it is to send, and no mark of a visit', async () => {
  const host = await nginx(EXAMPLE);
  try {
    const { status, headers, body } = await get(host.address);
    assert.equal(status, 200);
    assert.equal(body, html);
    const { date, server, connection, 'content-length': length, ...rest } = headers;
    assert.equal(server, 'nginx', 'no version');
    assert.deepEqual(rest, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `${policy.replace(/('sha256-[^']+' ?)+/g, "'unsafe-inline' ").replaceAll(' ;', ';')}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    const again = await get(host.address, { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString(), range: 'bytes=0-9' });
    assert.equal(again.status, 200, 'who was there before looks as who was not');
    const texts = ['notes-fa.txt', 'notes-en.txt'].map((name) => [name, 'text/plain; charset=utf-8']);
    const booklets = ['notes-fa.pdf', 'notes-en.pdf'].map((name) => [name, 'application/pdf']);
    for (const [name, type] of [['notes-plain.html', 'text/html; charset=utf-8'], ...texts, ...booklets]) {
      const { status, headers, body } = await get(new URL(`/${name}`, host.address).href);
      assert.equal(status, 200, name);
      assert.equal(body, fs.readFileSync(path.join(folder, name), 'utf8'));
      const { date, server, connection, 'content-length': length, ...others } = headers;
      assert.deepEqual(others, { ...rest, 'content-type': type }, name);
    }
    for (const other of ['/notes-de.pdf', '/notes-de.txt', '/index.html', '/robots.txt', '/notes.html', '/worker.js']) {
      assert.equal((await get(new URL(other, host.address).href)).status, 404, other);
    }
  } finally {
    host.stop();
  }
});

test('from the example it can be walked, is shown in no frame, and stays in no cache', async () => {
  const host = await nginx(EXAMPLE);
  // The same file from a careless host, to see what would be found.
  const careless = await serve({ '/notes.html': [html, { 'cache-control': 'max-age=3600', etag: '"1"' }] });
  const frames = await serve({ '/frame.html': [`<!doctype html><iframe src="${host.address}"></iframe>`, { 'cache-control': 'no-store' }] });
  const browser = await chromiumAt('about:blank', { switches: ['--ignore-certificate-errors'] });
  try {
    await browser.goto(host.address);
    await walkSlowly(browser, 'en', DUAL, { pace: 50 });
    await browser.goto(frames.address('/frame.html'));
    const frame = browser.page.frames()[1];
    assert.equal(await frame.evaluate('document.querySelectorAll("button").length'), 0, 'nothing of it stands in a frame');
    await browser.goto(careless.address('/notes.html'));
    await ready(browser);
    await browser.quit();
    const cached = cachedAddresses(browser.profile).join('\n');
    assert.ok(cached.includes(careless.address('/notes.html')), 'a careless host would have left it there');
    assert.ok(!cached.includes(host.address), cached);
  } finally {
    await browser.kill();
    browser.forget();
    for (const it of [host, careless, frames]) it.stop();
  }
});

test('with the line that saves it the very bytes are saved', async () => {
  const host = await nginx(EXAMPLE.replace('# add_header', 'add_header'));
  try {
    const { headers, body } = await get(host.address);
    assert.equal(headers['content-disposition'], 'attachment');
    assert.equal(body, html);
  } finally {
    host.stop();
  }
});

test('where a neighbour has put a worker in between, nothing is asked', async () => {
  const neighbour = `<!doctype html><title>neighbour</title><script>
    navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => { document.title = 'installed'; });
  </script>`;
  const worker = "addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));";
  const site = await serve({
    '/notes.html': [html],
    '/neighbour.html': [neighbour],
    '/worker.js': [worker, { 'content-type': 'text/javascript' }],
  });
  const browser = await chromiumAt(site.address('/notes.html'));
  try {
    await ready(browser);
    assert.equal(await browser.read("document.querySelectorAll('[data-act=begin]').length"), 2, 'without one it asks');
    await browser.goto(site.address('/neighbour.html'));
    await until(() => browser.read("document.title === 'installed'"), 'a worker installed');
    await browser.goto(site.address('/notes.html'));
    await ready(browser);
    assert.ok(await browser.read('navigator.serviceWorker.controller !== null'), 'the worker stands in between');
    assert.equal(await browser.read(SCREEN), 'start');
    assert.equal(await browser.read("document.querySelectorAll('[data-act=begin]').length"), 0);
    const said = await browser.read("document.querySelector('main').innerText");
    assert.match(said, /stands between you and these notes. It could read your answers/);
    assert.match(said, /میان شما و این صفحه است و می‌تواند پاسخ‌هایتان را بخواند/);
    await browser.click('[data-act=exit]');
    await until(() => browser.read("location.href === 'about:blank'"), 'left');
  } finally {
    await browser.kill();
    browser.forget();
    site.stop();
  }
});

/** Addresses in the browser's cache; each file of it begins with one. */
function cachedAddresses(profile) {
  const cache = path.join(profile, 'Default/Cache/Cache_Data');
  const files = fs.readdirSync(cache, { withFileTypes: true }).filter((it) => it.isFile());
  return files.flatMap(({ name }) => fs.readFileSync(path.join(cache, name), 'latin1').match(/https?:\/\/[\x21-\x7e]+/g) ?? []);
}

/** The server of the example, on loopback. */
async function nginx(example) {
  const port = await freePort();
  const server = example
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('/etc/ssl/notes.pem', path.join(folder, 'pem'))
    .replace('/etc/ssl/notes.key', path.join(folder, 'key'))
    .replace('/srv/notes', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${folder}/${it};`).join('\n');
  const file = path.join(folder, `nginx-${port}.conf`);
  fs.writeFileSync(file, `daemon off;\npid ${folder}/${port}.pid;\nerror_log stderr;\nevents {}\nhttp {\n${temporary}\n${server}}\n`);
  const running = spawn('/usr/sbin/nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  running.stderr.on('data', (more) => (errors += more));
  const address = `https://127.0.0.1:${port}/`;
  await until(async () => (await get(address)).status === 200, 'nginx').catch((error) => {
    running.kill();
    throw new Error(`${error.message}: ${errors}`);
  });
  return { address, stop: () => running.kill() };
}

const freePort = () =>
  new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const get = (address, headers = {}) =>
  new Promise((got, failed) => {
    const asked = https.get(address, { headers, rejectUnauthorized: false, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (more) => (body += more));
      response.on('end', () => got({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', failed);
  });

/** Pages by path, on loopback. */
async function serve(pages) {
  const server = http.createServer((request, response) => {
    const [body, headers] = pages[new URL(request.url, 'http://localhost').pathname] ?? [];
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: (page) => `http://127.0.0.1:${server.address().port}${page}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

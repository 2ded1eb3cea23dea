// How tests meet the built file.
import assert from 'node:assert/strict';

import { chromium } from 'playwright-core';

// Sends the browser's own update and account traffic to a dead port, and finds no other name.
export const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const launch = (...args) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: [...QUIET, ...args],
  });

// The smallest phone that is still common.
export const PHONE = { width: 360, height: 640 };

export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(address);
  await ready(page);
  return page;
}

export const ready = (page) => page.locator('[data-ready="1"]').waitFor({ state: 'attached' });

// Another file can be put in its place, to see the proofs fail on it.
export const FOLDER = new URL(process.env.NOTES_FOLDER ? `file://${process.env.NOTES_FOLDER}/` : '../../dist/', import.meta.url);
export const FILE = new URL('notes.html', FOLDER);

// One expression for everything that a page could leave behind; every list must come back empty.
export const LEFT_BEHIND = `(async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map((it) => it.name),
  caches: globalThis.caches ? await caches.keys() : [],
  // A page without a server has none, and says so by failing.
  workers: (await navigator.serviceWorker?.getRegistrations().catch(() => []))?.length ?? 0,
  // Neither is there everywhere, nor for every page.
  files: await (async () => {
    const names = [];
    const folder = await navigator.storage?.getDirectory?.().catch(() => null);
    if (folder) for await (const name of folder.keys()) names.push(name);
    return names;
  })(),
  windowName: window.name,
  history: history.length,
  title: document.title,
}))()`;

export const leftBehind = (page) => page.evaluate(LEFT_BEHIND);

export const NOTHING = {
  cookie: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  files: [],
  windowName: '',
  // The empty page of a new tab, and this one.
  history: 2,
  title: 'Notes',
};

/** Nothing was found; else the first of it, one a line. */
export const none = (found) => assert.ok(found.length === 0, `${found.length} found:\n${found.slice(0, 20).join('\n')}`);

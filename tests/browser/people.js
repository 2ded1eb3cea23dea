// Browsers as people have them: started without a driver's switches, with a profile folder of their own.
//
// Playwright starts Chromium with translation, the cache of pages for Back, crash reports and background traffic
// turned off, and Firefox with its remote agent's preferences. What these do, the other proofs cannot see; so
// whatever a browser does by itself is looked at here.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { forget, fresh } from './profile.js';
import { OPEN_ALL } from './walk.js';

export const sleep = (milliseconds) => new Promise((woken) => setTimeout(woken, milliseconds));

/** Asks until it gets something. */
export async function until(ask, what, limit = 20_000) {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) {
    const got = await Promise.resolve().then(ask).catch(() => null);
    if (got) return got;
  }
  throw new Error(`never ${what}`);
}

// Each with what it hides. None turns off anything that a browser does with a page.
const SWITCHES = [
  // Root has no sandbox: not what a page can reach outside of it.
  '--no-sandbox',
  // This machine has no graphics card: not what a driver for one keeps.
  '--disable-gpu',
  // The first screens of a new profile, which would cover the page.
  '--no-first-run',
  '--no-default-browser-check',
  // A keyring that this machine does not have: not what is kept there.
  '--password-store=basic',
  '--remote-debugging-port=0',
];
// Every name leads nowhere: not what the browser asks its maker for.
const NOWHERE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Chromium at an address. `names` are rules of names that lead somewhere; `preferences` are the profile's. */
export async function chromiumAt(address, { names = [], switches = [], preferences, profile = fresh('people') } = {}) {
  if (preferences) {
    fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
    fs.writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const port = path.join(profile, 'DevToolsActivePort');
  fs.rmSync(port, { force: true });
  const args = [...SWITCHES, ...switches, `--host-resolver-rules=${[...names, NOWHERE].join(', ')}`, `--user-data-dir=${profile}`, address];
  const started = start(process.env.CHROMIUM ?? '/usr/bin/chromium', args);
  const number = await until(() => fs.readFileSync(port, 'utf8').split('\n')[0], 'Chromium with a port');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  const [context] = browser.contexts();
  const page = await until(() => context.pages().find((it) => it.url().startsWith(address.slice(0, 8))), `at ${address}`);
  page.setDefaultTimeout(15_000);
  return {
    name: 'chromium',
    profile,
    page,
    goto: (to) => page.goto(to),
    read: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    cdp: () => context.newCDPSession(page),
    /** As a person closes it. */
    async quit() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await started.ended;
    },
    kill: started.kill,
    forget: () => forget(profile),
  };
}

const PREFERENCES = {
  // A free port, and no preferences but these.
  'marionette.port': 0,
  'remote.prefs.recommended': false,
  // First screens, as above.
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  // Every name leads nowhere, as above.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Firefox at an address, over Marionette, which it brings with it. */
export async function firefoxAt(address, { switches = [], preferences = {}, profile = fresh('people') } = {}) {
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map((it) => `user_pref(${it.map((part) => JSON.stringify(part)).join(', ')});\n`);
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join(''));
  fs.rmSync(path.join(profile, 'MarionetteActivePort'), { force: true });
  const started = start('/usr/bin/firefox-esr', ['--marionette', ...switches, '--no-remote', '--profile', profile]);
  const port = await until(() => fs.readFileSync(path.join(profile, 'MarionetteActivePort'), 'utf8'), 'Firefox with a port', 40_000);
  const call = await marionette(Number(port));
  await call('WebDriver:NewSession', {});
  const script = (text, args = []) => call('WebDriver:ExecuteAsyncScript', { script: text, args, newSandbox: true }).then(({ value }) => value);
  const driver = {
    name: 'firefox',
    profile,
    goto: (to) => call('WebDriver:Navigate', { url: to }),
    read: (expression) => script(`const done = arguments[0]; Promise.resolve().then(() => ${expression}).then(done, (error) => done('failed: ' + error))`),
    async click(selector) {
      const { value } = await call('WebDriver:FindElement', { using: 'css selector', value: selector });
      await call('WebDriver:ElementClick', { id: Object.values(value)[0] });
    },
    /** A script with the browser's own powers; its last argument is to be called at the end. */
    async within(text, args) {
      await call('Marionette:SetContext', { value: 'chrome' });
      const result = await script(text, args);
      await call('Marionette:SetContext', { value: 'content' });
      return result;
    },
    kill: started.kill,
    forget: () => forget(profile),
  };
  await driver.goto(address);
  return driver;
}

/** A program, and how to end it as a failing device does. */
function start(program, args) {
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise((over) => child.once('exit', over));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
    // Its own children end when they notice.
    await sleep(500);
  };
  return { ended, kill };
}

/** Speaks with Firefox: a length, a colon, a list; an answer for each call. */
async function marionette(port) {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (let colon; (colon = bytes.indexOf(':')) > 0; ) {
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(colon + 1, end));
      bytes = bytes.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  let calls = 0;
  return (name, parameters) =>
    new Promise((answered, failed) => {
      calls += 1;
      waiting.set(calls, ([, , error, result]) => (error ? failed(new Error(`${name}: ${error.message}`)) : answered(result)));
      const text = JSON.stringify([0, calls, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Sentences that are shown now, those of a few letters left out. */
export const sentences = async (driver) => {
  await driver.read(OPEN_ALL);
  const text = await driver.read('document.body.innerText');
  return [...new Set(text.split('\n').map((it) => it.trim()).filter((it) => it.length > 11))];
};

const READY = "document.documentElement.dataset.ready === '1'";
const QUESTION = "document.querySelector('form[data-question]')?.dataset.question ?? null";
export const SCREEN = "document.querySelector('[data-screen]')?.dataset.screen ?? null";

export const ready = (driver) => until(() => driver.read(READY), `ready in ${driver.name}`);

/** From the start to the result as slowly as somebody reads, or to the question `end` with its choices made. */
export async function walkSlowly(driver, lang, answers, options) {
  await ready(driver);
  await driver.click(`[data-act="begin"][lang="${lang}"]`);
  await goOn(driver, answers, options);
}

/** The same from any question on. */
export async function goOn(driver, answers, { pace = 200, end } = {}) {
  for (let question; (question = await driver.read(QUESTION)); ) {
    await sleep(pace);
    for (const choice of [answers[question]].flat()) {
      const input = `input[name="${question}"][value="${choice}"]`;
      if (!(await driver.read(`document.querySelector('${input}').checked`))) await driver.click(input);
    }
    await sleep(pace);
    if (question === end) return;
    await driver.click('[data-act=continue]');
    await until(async () => (await driver.read(QUESTION)) !== question, `past ${question}`);
  }
  await sleep(pace);
  await driver.click('[data-act=continue]');
  await until(async () => (await driver.read(SCREEN)) === 'result', 'at the result');
}

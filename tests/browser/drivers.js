// One way to drive three engines.
import { chromium, firefox } from 'playwright-core';

import { PHONE, QUIET } from './built_file.js';
import { forget, fresh } from './profile.js';
import { webkit } from './webdriver.js';

export const ENGINES = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

/** A fresh browser of an engine with a profile folder of its own. Firefox takes preferences. */
export async function drive(engine, preferences = {}) {
  const profile = fresh(engine);
  const driver = engine === 'webkit' ? await webkit(profile) : await playwright(engine, profile, preferences);
  const ready = async () => {
    for (let tries = 0; ; tries += 1) {
      if (await driver.read("document.documentElement.dataset.ready === '1'")) return;
      if (tries > 200) throw new Error(`${engine}: the page did not start`);
      await new Promise((woken) => setTimeout(woken, 50));
    }
  };
  return {
    ...driver,
    engine,
    profile,
    async open(address) {
      await driver.goto(address);
      await ready();
    },
    ready,
    forget: () => forget(profile),
  };
}

async function playwright(engine, profile, preferences) {
  const options = { viewport: PHONE };
  const context =
    engine === 'chromium'
      ? await chromium.launchPersistentContext(profile, {
          ...options,
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          chromiumSandbox: false,
          args: QUIET,
        })
      : await firefox.launchPersistentContext(profile, {
          ...options,
          channel: 'moz-firefox',
          executablePath: '/usr/bin/firefox-esr',
          firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true, ...preferences },
        });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  let frame = page;
  return {
    goto: (address) => page.goto(address),
    // From here on it is read and pressed in the first frame.
    enter: () => (frame = page.frames()[1]),
    read: (expression) => frame.evaluate(expression),
    click: (selector) => frame.locator(selector).first().click(),
    escape: () => page.keyboard.press('Escape'),
    back: () => page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => null),
    forward: () => page.goForward({ waitUntil: 'commit', timeout: 3000 }).catch(() => null),
    shot: () => page.screenshot(),
    // Chromium only; Firefox does nothing and says nothing.
    emulate: (media) => page.emulateMedia(media),
    asked,
    close: () => context.close(),
  };
}

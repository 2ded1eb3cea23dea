// What axe finds on every distinct screen, in three engines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import axe from 'axe-core';

import { FILE } from './engine.js';
import { ENGINES, drive } from './engines.js';
import { LANGUAGES, SCREENS, wayTo } from './screens.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PLAIN = { media: null, colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
// Only Chromium can be told while it runs what its reader prefers.
const MEDIA = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  paper: { media: 'print' },
};
const BROWSERS = [
  { engine: 'chromium', media: MEDIA },
  { engine: 'firefox' },
  { engine: 'firefox', scheme: 'dark', preferences: { 'ui.systemUsesDarkTheme': 1 } },
  { engine: 'webkit' },
];

const RUN = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.target.join(' ')).join(', ')))`;

// The browsers look at the same time: none of them needs a whole core.
describe('axe (WCAG 2.2 AA tags) finds nothing on any distinct screen, both languages, in three engines', { concurrency: true }, () => {
  for (const { engine, scheme = 'light', preferences, media = { [scheme]: null } } of BROWSERS) {
    if (!ENGINES.includes(engine)) continue;
    it(`${engine}: ${Object.keys(media).join('; ')}`, async () => {
      const driver = await drive(engine, preferences);
      try {
        await driver.open(FILE.href);
        await driver.read(`void (() => { ${axe.source} })()`);
        assert.equal(await driver.read("matchMedia('(prefers-color-scheme: dark)').matches"), scheme === 'dark');
        assert.deepEqual(await found(driver, media), []);
      } finally {
        await driver.close();
        driver.forget();
      }
    });
  }
});

async function found(driver, media) {
  const all = [];
  for (const lang of LANGUAGES) {
    for (const screen of SCREENS) {
      await driver.read(wayTo(lang, screen));
      for (const [name, emulated] of Object.entries(media)) {
        if (emulated) await driver.emulate({ ...PLAIN, ...emulated });
        const violations = await driver.read(RUN);
        all.push(...violations.map((it) => `${screen.name}.${lang}, ${name}: ${it}`));
      }
    }
  }
  return all;
}

// What axe finds on every distinct screen, in three engines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import axe from 'axe-core';

import { FILE, none } from './built_file.js';
import { ENGINES, drive } from './drivers.js';
import { LANGUAGES, SCREENS, wayTo } from './screens.js';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// What style decides. The rest is the same in every scheme.
const STYLE = ['color-contrast', 'link-in-text-block', 'target-size'];
// An open result holds all that the closed one does; all of the closed ones are looked at in one engine.
const OPENED = SCREENS.filter(({ opens }) => !opens);

const PLAIN = { media: null, colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
// Only Chromium can be told while it runs what its reader prefers.
const MEDIA = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  paper: { media: 'print' },
};
const BROWSERS = [
  { engine: 'chromium', screens: SCREENS },
  { engine: 'chromium', screens: OPENED, rules: STYLE, media: MEDIA },
  { engine: 'firefox', screens: OPENED },
  { engine: 'firefox', screens: OPENED, rules: STYLE, media: { dark: null }, preferences: { 'ui.systemUsesDarkTheme': 1 } },
  { engine: 'webkit', screens: OPENED },
];

const run = (rules) => `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'], preload: false })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.target.join(' ')).join(', ')))`;

// The browsers look at the same time: none of them needs a whole core.
describe('axe (WCAG 2.2 AA tags) finds nothing on any distinct screen, both languages, in three engines', { concurrency: true }, () => {
  for (const { engine, screens, rules = ALL, media = { light: null }, preferences } of BROWSERS) {
    if (!ENGINES.includes(engine)) continue;
    it(`${engine}: ${Object.keys(media).join(', ')}`, async () => {
      const driver = await drive(engine, preferences);
      const found = [];
      try {
        await driver.open(FILE.href);
        await driver.read(`void (() => { ${axe.source} })()`);
        assert.equal(await driver.read("matchMedia('(prefers-color-scheme: dark)').matches"), preferences !== undefined);
        for (const lang of LANGUAGES) {
          for (const screen of screens) {
            await driver.read(wayTo(lang, screen));
            for (const [name, emulated] of Object.entries(media)) {
              if (emulated) await driver.emulate({ ...PLAIN, ...emulated });
              // Nothing is pressed on paper.
              const looked = name === 'paper' ? rules.filter((rule) => rule !== 'target-size') : rules;
              for (const violation of await driver.read(run(looked))) found.push(`${screen.name}.${lang}, ${name}: ${violation}`);
            }
          }
        }
      } finally {
        await driver.close();
        driver.forget();
      }
      none(found);
    });
  }
});

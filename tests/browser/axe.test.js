// What axe finds on every distinct screen, in three engines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import axe from 'axe-core';

import { FILE, none } from './engine.js';
import { ENGINES, drive } from './engines.js';
import { LANGUAGES, SCREENS, wayTo } from './screens.js';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// What style decides. The rest is the same in every scheme.
const STYLE = ['color-contrast', 'link-in-text-block', 'target-size'];
// An open result holds all that the closed one does; all of the closed ones are looked at once, in light.
const OPENED = SCREENS.filter(({ opens }) => !opens);

const PLAIN = { media: null, colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
const BROWSERS = [
  {
    engine: 'chromium',
    screens: SCREENS,
    // Only Chromium can be told while it runs what its reader prefers.
    media: {
      dark: { colorScheme: 'dark' },
      'forced colours': { forcedColors: 'active' },
      'more contrast': { contrast: 'more' },
      paper: { media: 'print' },
    },
  },
  { engine: 'firefox' },
  { engine: 'firefox', scheme: 'dark', rules: STYLE, preferences: { 'ui.systemUsesDarkTheme': 1 } },
  { engine: 'webkit' },
];

const run = (rules) => `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'], preload: false })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((it) => it.target.join(' ')).join(', ')))`;

// The browsers look at the same time: none of them needs a whole core.
describe('axe (WCAG 2.2 AA tags) finds nothing on any distinct screen, both languages, in three engines', { concurrency: true }, () => {
  for (const { engine, scheme = 'light', rules = ALL, preferences, screens = OPENED, media = {} } of BROWSERS) {
    if (!ENGINES.includes(engine)) continue;
    it([engine, scheme, ...Object.keys(media)].join(', '), async () => {
      const driver = await drive(engine, preferences);
      const all = [];
      const look = async (where, rules) => all.push(...(await driver.read(run(rules))).map((it) => `${where}: ${it}`));
      try {
        await driver.open(FILE.href);
        await driver.read(`void (() => { ${axe.source} })()`);
        assert.equal(await driver.read("matchMedia('(prefers-color-scheme: dark)').matches"), scheme === 'dark');
        for (const lang of LANGUAGES) {
          for (const screen of screens) {
            await driver.read(wayTo(lang, screen));
            await look(`${screen.name}.${lang}, ${scheme}`, rules);
            if (screen.opens) continue;
            for (const [name, emulated] of Object.entries(media)) {
              await driver.emulate({ ...PLAIN, ...emulated });
              await look(`${screen.name}.${lang}, ${name}`, STYLE);
            }
            if (driver.emulate) await driver.emulate(PLAIN);
          }
        }
      } finally {
        await driver.close();
        driver.forget();
      }
      none(all);
    });
  }
});

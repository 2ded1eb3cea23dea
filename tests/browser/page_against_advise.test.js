// The page tells everybody what the command line tells them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { FILE, launch, open } from './built_file.js';
import { draw, told } from './travellers.js';
import { eraseAtOnce, result, walkAtOnce } from './walk.js';

const TRAVELLERS = 300;
const SEED = 20260205;
// One day for each class of age, and a wrong clock.
const DAYS = ['2026-10-10', '2026-10-20', '2026-11-22', '2025-01-01'];

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

const travellers = draw(TRAVELLERS, SEED);

test('the drawn travellers cover every choice', () => {
  for (const id of Object.keys(travellers[0])) {
    const seen = new Set(travellers.flatMap((it) => it[id]));
    const expected = id === 'place' ? 33 : { exit_limits: 5, permission: 3, us: 4, iranian: 4, third: 2 }[id] ?? 3;
    assert.equal(seen.size, expected, `${id}: ${[...seen]}`);
  }
});

for (const [place, today] of DAYS.entries()) {
  const some = travellers.filter((_, index) => index % DAYS.length === place);
  test(`${some.length} travellers are told the same on ${today} as by the command line`, async () => {
    const expected = told(some, today);
    const lang = place % 2 === 0 ? 'fa' : 'en';
    const page = await open(browser, FILE.href);
    await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
    for (const [index, traveller] of some.entries()) {
      await walkAtOnce(page, lang, traveller);
      assert.deepEqual(await result(page), inShort(expected[index]), JSON.stringify(traveller));
      await eraseAtOnce(page);
    }
    await page.context().close();
  });
}

const inShort = ({ course, exit_passport, routes, findings }) => ({
  course,
  exit_passport,
  routes: routes.map((it) => [it.crossing, it.passage, it.known]),
  cautions: routes.flatMap((it) => it.cautions.map(({ id }) => id)),
  findings: findings.map((it) => `${it.id} ${it.certainty}`).sort(),
});

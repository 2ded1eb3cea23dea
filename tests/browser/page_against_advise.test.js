// The page tells everybody what the command line tells them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { FILE, launch, open } from './built_file.js';
import { daysLater } from './editions.js';
import { QUESTIONS, draw, told } from './travellers.js';
import { eraseAtOnce, result, walkAtOnce } from './walk.js';

const TRAVELLERS = 300;
const SEED = 20260205;
// One day for each class of age, and a wrong clock.
const DAYS = [0, 10, 43, -600].map(daysLater);

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

const travellers = draw(TRAVELLERS, SEED);

test('the drawn travellers cover every choice', () => {
  for (const { id, choices } of QUESTIONS) {
    const seen = new Set(travellers.flatMap((it) => it[id]));
    assert.deepEqual([...seen].sort(), [...choices].sort(), id);
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

// The editions that are built in, and days counted from the newest: what is drawn depends on the day.
import fs from 'node:fs';

const ROWS = new URL('../../src/rulebook/data/editions.json', import.meta.url);

/** Oldest first. */
export const EDITIONS = JSON.parse(fs.readFileSync(ROWS, 'utf8')).rows.map(({ id }) => id);

/** So many days after the day that the newest edition speaks for. */
export function daysLater(days) {
  const day = new Date(`${EDITIONS.at(-1)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

// Golden files of the page: compared exactly, renewed only with UPDATE_GOLDEN=1.
import fs from 'node:fs';

export const UPDATE = process.env.UPDATE_GOLDEN === '1';
export const GOLDEN = new URL('golden/', import.meta.url);

/** Null where the text is that of the golden file, else the first lines that differ. */
export function differs(name, text) {
  const file = new URL(name, GOLDEN);
  if (UPDATE) {
    fs.mkdirSync(new URL('.', file), { recursive: true });
    fs.writeFileSync(file, text);
    return null;
  }
  if (!fs.existsSync(file)) return `${name} is not there yet`;
  const golden = fs.readFileSync(file, 'utf8');
  if (golden === text) return null;
  const [was, is] = [golden, text].map((it) => it.split('\n'));
  const first = was.findIndex((line, place) => line !== is[place]);
  const from = first < 0 ? was.length : first;
  const some = (lines, sign) => lines.slice(from, from + 3).map((line) => `${sign} ${line}`);
  return [`${name}, line ${from + 1}:`, ...some(was, '-'), ...some(is, '+')].join('\n');
}

/** Golden files in a folder that nothing was compared with. */
export function leftOver(folder, names) {
  const held = fs.existsSync(new URL(folder, GOLDEN)) ? fs.readdirSync(new URL(folder, GOLDEN)) : [];
  const idle = held.filter((name) => !names.includes(name));
  if (UPDATE) for (const name of idle) fs.rmSync(new URL(folder + name, GOLDEN));
  return UPDATE ? [] : idle;
}

// What is passed on: the same bytes each time, nothing in it of who made it, and each member opens.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { FOLDER, launch, none } from './built_file.js';
import { PACKED } from './packing.js';
import { booklets, objects } from './paper.js';
import { LANGUAGES } from './screens.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMIT = ['1'.repeat(40), '2'.repeat(40)];
// A place, a person, a time of day, or a program: none of it is anybody's business.
const TRACES = /\/(home|root|tmp|work|check|usr|builds?)\/|registry\/src|Skia|Chrom(e|ium)\/|Mozilla\/|pdf-lib|[Gg]ozar|\d\d:\d\d:\d\d|D:20\d\d/;
// The program says what it likes by chance. What it says of a machine is looked for in file.test.js.

let into, browser;
const release = (name) => path.join(into, name);
before(async () => {
  into = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-release-'));
  browser = await launch();
  const built = release('built');
  fs.cpSync(fileURLToPath(FOLDER), built, { recursive: true });
  await booklets(built, built);
  for (const name of ['one', 'two']) {
    const args = ['run', '--quiet', '--locked', '--features', 'release', '--bin', 'release', '--', built, release(name), ...COMMIT];
    execFileSync('cargo', args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CARGO_NET_OFFLINE: 'true' } });
  }
  for (const [name, folder] of [['notes.zip', 'zip'], ['notes.xdc', 'xdc']]) {
    execFileSync('unzip', ['-q', release(`one/${name}`), '-d', release(folder)]);
  }
});
after(async () => {
  await browser?.close();
  fs.rmSync(into, { recursive: true });
});

test('packed twice it is the same, and the sums are those of its members', () => {
  const names = fs.readdirSync(release('one'));
  assert.deepEqual(names, [
    'SHA256SUMS',
    'dependencies.cdx.json',
    'notes-en.pdf',
    'notes-en.txt',
    'notes-fa.pdf',
    'notes-fa.txt',
    'notes-plain.html',
    'notes.html',
    'notes.xdc',
    'notes.zip',
    'source.txt',
  ]);
  for (const name of names) assert.ok(fs.readFileSync(release(`one/${name}`)).equals(fs.readFileSync(release(`two/${name}`))), name);
  const checked = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: release('one'), encoding: 'utf8' });
  assert.equal(checked.match(/: OK$/gm).length, names.length - 1);
});

test('no member says who made it, where, when or with what', async () => {
  const found = [];
  for (const folder of ['one', 'zip', 'xdc']) {
    // An archive is looked at unpacked.
    for (const name of fs.readdirSync(release(folder)).filter((it) => !/\.(zip|xdc)$/.test(it))) {
      const bytes = fs.readFileSync(release(`${folder}/${name}`));
      const text = bytes.toString('latin1').replace(PACKED, '') + (name.endsWith('.pdf') ? await objects(bytes) : '');
      const trace = text.match(TRACES);
      if (trace) found.push(`${folder}/${name}: ${trace[0]}`);
    }
  }
  none(found);
  // An archive asks for a day, and gets its first.
  for (const name of ['notes.zip', 'notes.xdc']) {
    const listed = execFileSync('unzip', ['-Zs', release(`one/${name}`)], { encoding: 'utf8' });
    const days = [...listed.matchAll(/ (\S+ \d\d:\d\d) \S+$/gm)].map(([, day]) => day);
    assert.ok(days.length >= 2);
    none(days.filter((day) => day !== '80-Jan-01 00:00'));
  }
  const source = fs.readFileSync(release('one/source.txt'), 'utf8');
  assert.match(source, new RegExp(`^commit ${COMMIT[0]}\ntree ${COMMIT[1]}\nrustc 1\\.\\d+\\.\\d+ .*\n([0-9a-f]{64}  \\S+\n){3}$`));
});

test('the archives hold what hosts look for, and the very file', () => {
  const page = fs.readFileSync(new URL('notes.html', FOLDER));
  for (const folder of ['zip', 'xdc']) assert.ok(page.equals(fs.readFileSync(release(`${folder}/index.html`))), folder);
  assert.deepEqual(fs.readdirSync(release('xdc')), ['index.html', 'manifest.toml']);
  // A source would be a menu entry that opens a browser.
  assert.equal(fs.readFileSync(release('xdc/manifest.toml'), 'utf8'), 'name = "Notes"\n');
  assert.deepEqual(fs.readdirSync(release('zip')), [
    'index.html',
    'notes-en.pdf',
    'notes-en.txt',
    'notes-fa.pdf',
    'notes-fa.txt',
    'notes-plain.html',
    'read-me.txt',
    'robots.txt',
  ]);
  const readMe = fs.readFileSync(release('zip/read-me.txt'), 'utf8');
  none(fs.readdirSync(release('zip')).filter((name) => !['read-me.txt', 'robots.txt'].includes(name) && !readMe.includes(name)));
});

test('the texts say every line of the layer with its conditions, its sources and days, to their last line', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL('notes-plain.html', FOLDER).href);
  for (const lang of LANGUAGES) {
    const bytes = fs.readFileSync(release(`one/notes-${lang}.txt`));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'a mark for old viewers');
    const text = bytes.toString('utf8');
    assert.doesNotMatch(text, /[^\r]\n|[\u2066-\u2069]|\{\w+\}/);
    assert.match(text, { fa: /\r\nپایان\r\n$/, en: /\r\nEnd\r\n$/ }[lang]);
    const own = page.locator(`.still > div > div[lang=${lang}]`);
    const wanted = await own.evaluate((own) => {
      const texts = (root, selector) => [...root.querySelectorAll(selector)].map((it) => it.textContent);
      const short = (line) => [...line.childNodes].filter((it) => it.nodeType === 3 || ['SPAN', 'BDI'].includes(it.nodeName)).map((it) => it.textContent).join('');
      return {
        lines: [...own.querySelectorAll('[data-finding]')].map((line) => [short(line), ...texts(line, ':scope > i, :scope > strong, :scope > details > p, :scope > small')]),
        ways: [...own.querySelectorAll('[data-crossing]')].map((way) => texts(way, ':scope > strong, :scope > small, :scope > p')),
        stays: [...own.querySelectorAll('[data-stay]')].map((stay) => texts(stay, 'strong, p')),
      };
    });
    assert.ok(wanted.lines.length > 100 && wanted.ways.length > 5 && wanted.stays.length > 3);
    const said = bare(text);
    const parts = Object.values(wanted).flat(2).map(bare).filter(Boolean);
    none([...new Set(parts)].filter((part) => !said.includes(part)).map((part) => `${lang}: ${part.slice(0, 80)}`));
  }
});

/** Letters and digits alone: what is one element after the other there is one line after the other here. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');

test('the list of dependencies names each with its licence, and no more than there are', () => {
  const list = JSON.parse(fs.readFileSync(release('one/dependencies.cdx.json'), 'utf8'));
  assert.equal(list.bomFormat, 'CycloneDX');
  const lock = fs.readFileSync(path.join(ROOT, 'Cargo.lock'), 'utf8');
  const refs = new Set(list.components.map((it) => it['bom-ref']));
  for (const wanted of ['yew', 'wasm-bindgen', 'icu_calendar']) assert.ok([...refs].some((ref) => ref.startsWith(`pkg:cargo/${wanted}@`)), wanted);
  assert.ok(![...refs].some((ref) => /proptest|schemars/.test(ref)), 'what tests need is not in the page');
  for (const { name, version, licenses, scope } of list.components) {
    if (scope === 'excluded') continue;
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"`), name);
    assert.match(licenses[0].expression, /^[\w.\-() +]+$/, name);
  }
  for (const { dependsOn } of list.dependencies) none(dependsOn.filter((ref) => !refs.has(ref)));
});

test('the sums can be signed and the signature checked, with a key made for it and thrown away', () => {
  const key = release('key');
  execFileSync('minisign', ['-G', '-W', '-p', `${key}.pub`, '-s', key], { stdio: 'ignore' });
  const sums = release('one/SHA256SUMS');
  const sign = fs.readFileSync(path.join(ROOT, 'script/release'), 'utf8').match(/^ +(minisign .*) >&2$/m)[1];
  // In a history of its own: this copy of the source may have none.
  const history = release('history');
  const git = (...args) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a', '-C', history, ...args]);
  fs.mkdirSync(history);
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'A day');
  execFileSync('bash', ['-euc', sign], { cwd: history, env: { ...process.env, KEY: key, FOLDER: release('one') }, stdio: 'ignore' });
  const check = (file) => execFileSync('minisign', ['-V', '-p', `${key}.pub`, '-m', file, '-x', `${sums}.minisig`], { encoding: 'utf8', stdio: 'pipe' });
  assert.match(check(sums), /^Signature and comment signature verified\nTrusted comment: notes of \d{4}-\d\d-\d\d$/m);
  fs.writeFileSync(release('forged'), fs.readFileSync(sums, 'utf8').replace(/^./, (it) => (it === '0' ? '1' : '0')));
  assert.throws(() => check(release('forged')), /Signature verification failed/);
});

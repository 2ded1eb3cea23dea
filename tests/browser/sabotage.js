// Plants one fault at a time in a copy of the built file and shows that the proofs turn red on it, in each
// engine where the fault can do something. Exit 1 where one is not caught.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const BUILT = fs.readFileSync(path.join(HERE, '../../dist/notes.html'), 'utf8');
const ENGINES = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

const SCRIPT = /(<script type="module">)([^]*?)(<\/script>)/;
const PACKED = /(id="packed">)([^<]+)(<)/;

/** The file with more script, and a policy that allows it. */
const withScript = (more) => {
  const [, , before] = BUILT.match(SCRIPT);
  const hash = (text) => createHash('sha256').update(text).digest('base64');
  const script = `${before}${more}\n`;
  return BUILT.replace(SCRIPT, (_, open, __, close) => open + script + close).replace(hash(before), hash(script));
};
const onClick = (what) => withScript(`addEventListener("click", () => { ${what} }, true);`);
const withoutPolicy = (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');

/** The file whose Wasm imports one function more. */
function withImport() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-import-'));
  const file = (name) => path.join(folder, name);
  const tool = (name, ...args) => execFileSync(path.join(HERE, 'node_modules/.bin', name), ['--all-features', ...args], { maxBuffer: 1 << 28 });
  fs.writeFileSync(file('a.wasm'), zlib.gunzipSync(Buffer.from(BUILT.match(PACKED)[2], 'base64')));
  tool('wasm-dis', file('a.wasm'), '-o', file('a.wat'));
  const text = fs.readFileSync(file('a.wat'), 'utf8');
  const planted = text.replace(/\n \(import "([^"]+)"/, '\n (import "$1" "__wbg_fetch_0123456789abcdef" (func $planted))\n (import "$1"');
  fs.writeFileSync(file('b.wat'), planted);
  tool('wasm-as', file('b.wat'), '-o', file('b.wasm'));
  const packed = zlib.gzipSync(fs.readFileSync(file('b.wasm'))).toString('base64');
  fs.rmSync(folder, { recursive: true });
  return BUILT.replace(PACKED, (_, open, __, close) => open + packed + close);
}

const walk = (engine) => ['trace.test.js', `^${engine}, http`, engine];
const everywhere = ENGINES.map(walk);
const FAULTS = {
  fetch: [() => withoutPolicy(onClick('fetch("/leak")')), everywhere],
  beacon: [() => withoutPolicy(onClick('navigator.sendBeacon("/leak", "x")')), everywhere],
  'storage key': [() => onClick('localStorage.setItem("a", "b")'), everywhere],
  cookie: [() => onClick('document.cookie = "a=b"'), everywhere],
  'history entry': [() => onClick('history.pushState({}, "")'), everywhere],
  'title change': [() => onClick('document.title = "a"'), everywhere],
  'address change': [() => onClick('history.replaceState({}, "", "#a")'), everywhere],
  'wrong hash': [() => BUILT.replace(/script-src 'sha256-(.)/, (_, it) => `script-src 'sha256-${it === 'A' ? 'B' : 'A'}`), everywhere],
  'extra import': [withImport, [['file.test.js', 'imports', 'none']]],
  'looser policy': [() => BUILT.replace("default-src 'none'", "default-src 'self'"), [['file.test.js', 'policy', 'none']]],
};

let missed = 0;
const tried = (folder, [file, pattern, engines]) =>
  spawnSync(process.execPath, ['--test', '--test-name-pattern', pattern, path.join(HERE, file)], {
    env: { ...process.env, NOTES_FOLDER: folder, ENGINES: engines },
    encoding: 'utf8',
  });
for (const [fault, [plant, proofs]] of Object.entries(FAULTS)) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-fault-'));
  fs.writeFileSync(path.join(folder, 'notes.html'), plant());
  for (const proof of proofs) {
    const { status, stdout } = tried(folder, proof);
    const caught = status !== 0 && /^not ok/m.test(stdout);
    missed += Number(!caught);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault}  ${proof[2] === 'none' ? proof[0] : proof[2]}`);
  }
  fs.rmSync(folder, { recursive: true });
}
// The same proofs pass on the file itself, or they would catch anything.
for (const proof of [...everywhere, ['file.test.js', 'imports|policy', 'none']]) {
  const passes = tried(path.join(HERE, '../../dist'), proof).status === 0;
  missed += Number(!passes);
  console.log(`${passes ? 'passes' : 'FAILS'}  as built  ${proof[2] === 'none' ? proof[0] : proof[2]}`);
}
process.exitCode = missed > 0 ? 1 : 0;

// Plants one fault at a time in a copy of the built file and shows that the proofs turn red on it, in each
// engine where the fault can do something. Exit 1 where one is not caught. Arguments are names of faults, when not all are to be planted.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { LENGTHS, PACKED, program, withModule } from './packing.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const DIST = process.env.NOTES_FOLDER ?? path.join(HERE, '../../dist');
const BUILT = fs.readFileSync(path.join(DIST, 'notes.html'), 'utf8');
const PLAIN = fs.readFileSync(path.join(DIST, 'notes-plain.html'), 'utf8');
const ENGINES = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

const SCRIPT = /(<script type="module">)([^]*?)(<\/script>)/;
const BOOT = /(<script>)([^]*?)(<\/script>)/;
const STYLE = /(<style>)([^]*?)(<\/style>)/;

/** The file with another script or style, and a policy that allows it. */
const rewritten = (part, write, file = BUILT) => {
  const [, , before] = file.match(part);
  const hash = (text) => createHash('sha256').update(text).digest('base64');
  const text = write(before);
  if (text === before) throw new Error('nothing was planted');
  return file.replace(part, (_, open, __, close) => open + text + close).replace(hash(before), hash(text));
};
const withScript = (more) => rewritten(SCRIPT, (before) => `${before}${more}\n`);
const inScript = (right, wrong) => rewritten(SCRIPT, (before) => before.replace(right, wrong));
const inStyle = (right, wrong) => rewritten(STYLE, (before) => before.replace(right, wrong));
const onClick = (what) => withScript(`addEventListener("click", (event) => { ${what} }, true);`);
const withoutPolicy = (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');

const builtWasm = () => program(BUILT)[0];
function withWasm(wasm) {
  const { packed, lengths } = withModule(BUILT, wasm);
  return inScript(LENGTHS, lengths).replace(PACKED, (_, open, __, close) => open + packed + close);
}

/** The file whose Wasm says one word otherwise, of as many letters. */
function withWord(right, wrong) {
  const wasm = builtWasm().toString('latin1');
  if (!wasm.includes(right)) throw new Error(`${right} does not stand in the Wasm`);
  return withWasm(Buffer.from(wasm.replaceAll(right, wrong), 'latin1'));
}

/** The file whose Wasm imports one function more. */
function withImport() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-import-'));
  const file = (name) => path.join(folder, name);
  const tool = (name, ...args) => execFileSync(path.join(HERE, 'node_modules/.bin', name), ['--all-features', ...args], { maxBuffer: 1 << 28 });
  fs.writeFileSync(file('a.wasm'), builtWasm());
  tool('wasm-dis', file('a.wasm'), '-o', file('a.wat'));
  const text = fs.readFileSync(file('a.wat'), 'utf8');
  const planted = text.replace(/\n \(import "([^"]+)"/, '\n (import "$1" "__wbg_fetch_0123456789abcdef" (func $planted))\n (import "$1"');
  fs.writeFileSync(file('b.wat'), planted);
  tool('wasm-as', file('b.wat'), '-o', file('b.wasm'));
  const changed = fs.readFileSync(file('b.wasm'));
  fs.rmSync(folder, { recursive: true });
  return withWasm(changed);
}

const walk = (engine) => ['trace.test.js', `^${engine}, http`, engine];
const everywhere = ENGINES.map(walk);
const idle = ENGINES.map((engine) => ['trace.test.js', `^${engine}: five idle minutes`, engine]);
const killed = ENGINES.filter((it) => it !== 'webkit').map((engine) => ['killed.test.js', `^${engine}`, engine]);
const form = ['screens.test.js', 'no form is one that browsers keep', 'none'];
const translated = ['translate.test.js', 'translates nothing here, file', 'none'];
const savedFile = ['saved.test.js', 'Chromium writes nothing', 'none'];
const savedCopies = ['saved.test.js', 'opens at the start', 'none'];
const memory = ['memory.test.js', 'no sentence of the result is in memory after Erase, Exit, or five idle minutes, in en', 'none'];
const paper = ['hidden.test.js', 'a hidden page prints nothing', 'none'];
const relayed = ['hosted.test.js', 'where a neighbour has put a worker', 'none'];
const cut = ['cut.test.js', 'within the program', 'none'];
const plain = ENGINES.map((engine) => ['plain.test.js', `${engine}: notes-plain.html: 60 travellers`, engine]);
const framed = ENGINES.map((engine) => ['framed.test.js', `${engine}: in a frame`, engine]);
const passedOn = ['release.test.js', 'no member says|the texts say', 'none'];
const noScript = ['plain.test.js', 'holds no script', 'none'];
const broken = ENGINES.map((engine) => ['plain.test.js', `${engine}: it answers whatever fails`, engine]);
const inPlainStyle = (right, wrong) => rewritten(STYLE, (before) => before.replace(right, wrong), PLAIN);
/** A press that the page never learns of. */
const swallow = (name) => onClick(`if (event.target.dataset.act === "${name}") event.stopImmediatePropagation();`);
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
  translation: [() => BUILT.replace(/<meta name="google"[^>]*>\n/, ''), [translated]],
  'form that is kept': [() => withWord('autocomplete', 'autocompletx'), [form, ...killed]],
  'page that is saved': [() => inScript(/\w+\.hidden=!0;/, ''), [savedFile]],
  'copy that cannot start': [() => withScript('document.getElementById("packed").remove();'), [savedCopies]],
  'clock alone': [() => inScript('performance.now()', 'Date.now()'), idle],
  'counting alone': [() => inScript(/Date\.now\(\)/g, 'performance.now()'), idle],
  'Erase that forgets nothing': [() => swallow('erase-now'), [memory]],
  'Exit that forgets nothing': [() => swallow('exit'), [memory]],
  'paper that shows what is hidden': [() => inStyle('[data-on-paper] body[hidden]', 'body[hidden]'), [paper]],
  'worker in between': [() => inScript('.serviceWorker', '.nobody'), [relayed]],
  'no word of a cut file': [() => BUILT.replace('The end of this file is missing', 'This file does not run'), [cut]],
  'plain: a selector less': [() => inPlainStyle(/#[^,{}]*div \.n9(?=[,{])/g, '#none'), plain, 'notes-plain.html'],
  'plain: a selector that hides too much': [() => inPlainStyle(':not(:checked)~', ':checked~'), plain, 'notes-plain.html'],
  'plain: a condition that is not said': [() => PLAIN.replaceAll(/<(\/?)i\b/g, '<$1b'), plain, 'notes-plain.html'],
  'plain: a script': [() => PLAIN.replace('</body>', '<script></script></body>'), [noScript], 'notes-plain.html'],
  'plain: a picture from outside': [() => PLAIN.replace('</body>', '<img src="http://127.0.0.1:9/a" alt=""></body>'), [noScript], 'notes-plain.html'],
  'plain: a form that is kept': [() => PLAIN.replace('autocomplete="off"', ''), [noScript], 'notes-plain.html'],
  'a layer that waits for the program': [() => inStyle(".still{", ".still{display:none;"), broken],
  'a layer in noscript': [() => BUILT.replace('<form', '<noscript><form').replace('</form>', '</form></noscript>'), broken],
  'no ages': [() => BUILT.replaceAll(' data-age=', ' data-aged='), broken],
  'a frame that offers to print': [() => rewritten(BOOT, (before) => before.replace('data-framed', 'data-frame')), framed],
  'passed on with a path': [() => PLAIN.replace('</body>', '<!-- /home/somebody --></body>'), [passedOn], 'notes-plain.html'],
  'passed on without a line': [() => PLAIN.replace('</strong>', ' not in the text</strong>'), [passedOn], 'notes-plain.html'],
  'inline handler': [() => BUILT.replace('<form', '<form onsubmit="x()"'), [['file.test.js', 'by itself', 'none']]],
  'looser policy': [() => BUILT.replace("default-src 'none'", "default-src 'self'"), [['file.test.js', 'policy', 'none']]],
};

let missed = 0;
const tried = (folder, [file, pattern, engines]) =>
  spawnSync(process.execPath, ['--test', '--test-name-pattern', pattern, path.join(HERE, file)], {
    env: { ...process.env, NOTES_FOLDER: folder, ENGINES: engines },
    encoding: 'utf8',
  });
const chosen = process.argv.slice(2);
for (const [fault, [plant, proofs, name = 'notes.html']] of Object.entries(FAULTS)) {
  if (chosen.length > 0 && !chosen.includes(fault)) continue;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-fault-'));
  for (const other of ['notes.html', 'notes-plain.html', 'notes-fa.txt', 'notes-en.txt', 'robots.txt']) fs.copyFileSync(path.join(DIST, other), path.join(folder, other));
  fs.writeFileSync(path.join(folder, name), plant());
  for (const proof of proofs) {
    const { status, stdout } = tried(folder, proof);
    const caught = status !== 0 && /^not ok/m.test(stdout);
    missed += Number(!caught);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault}  ${proof[2] === 'none' ? proof[0] : proof[2]}`);
  }
  fs.rmSync(folder, { recursive: true });
}
// The same proofs pass on the file itself, or they would catch anything.
const built = Object.entries(FAULTS).filter(([fault]) => chosen.length === 0 || chosen.includes(fault));
const proofs = new Map(built.flatMap(([, [, proofs]]) => proofs).map((proof) => [proof.join(), proof]));
for (const proof of proofs.values()) {
  const passes = tried(DIST, proof).status === 0;
  missed += Number(!passes);
  console.log(`${passes ? 'passes' : 'FAILS'}  as built  ${proof[2] === 'none' ? proof[0] : proof[2]}`);
}
process.exitCode = missed > 0 ? 1 : 0;

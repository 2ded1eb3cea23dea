// The built file as bytes: sizes, policy, and what must not be in it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

import { FILE } from './built_file.js';
import { ofBundle, packedBytes, program, unpacked } from './packing.js';

const BUDGET = { raw: 400_000, brotli: 202_000 };

const html = fs.readFileSync(FILE, 'utf8');
const script = html.match(/<script type="module">([^]*?)<\/script>/)[1];
const [wasm, rows] = program(html);
const boot = html.match(/<script>([^]*?)<\/script>/)[1];
const layer = html.match(/<form[^]*<\/form>/)[0];
const style = html.match(/<style>([^]*?)<\/style>/)[1];
const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];

test('the file stays within its budget', () => {
  const sizes = { raw: fs.statSync(FILE).size, brotli: zlib.brotliCompressSync(html).length };
  console.log(`notes.html: ${sizes.raw} bytes raw, ${sizes.brotli} as brotli`);
  const parts = { Wasm: wasm, rows, layer, script, style };
  const said = Object.entries(parts).map(([name, part]) => `${name} ${Buffer.byteLength(part)}`);
  console.log(`${said.join(', ')}; Wasm and rows packed ${packedBytes(html).length}`);
  for (const kind of ['raw', 'brotli']) {
    assert.ok(sizes[kind] <= BUDGET[kind], `${kind}: ${sizes[kind]} of ${BUDGET[kind]}`);
  }
});

test('it is unpacked as another program unpacks it', () => {
  const unpack = ofBundle('unpack.js', 'unpack');
  assert.ok(Buffer.from(unpack(new Uint8Array(packedBytes(html)))).equals(unpacked(html)));
});

test('the policy names the very script and style, and no connection', () => {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const directives = Object.fromEntries(
    policy.split(';').map((it) => it.trim().split(' ')).map(([name, ...values]) => [name, values.join(' ')]),
  );
  assert.deepEqual(directives, {
    'default-src': "'none'",
    'script-src': `${hash(script)} ${hash(boot)} 'wasm-unsafe-eval'`,
    'style-src': hash(style),
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});

test('nobody else finds a weakness in the policy', () => {
  const { HIGH, MEDIUM, HIGH_MAYBE, MEDIUM_MAYBE } = Severity;
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const grave = findings.filter(({ severity }) => [HIGH, MEDIUM, HIGH_MAYBE, MEDIUM_MAYBE].includes(severity));
  assert.deepEqual(grave.map(({ description }) => description), []);
});

test('the Wasm imports nothing that is not on the list', () => {
  const list = fs.readFileSync(new URL('imports.txt', import.meta.url), 'utf8');
  const allowed = list.split('\n').filter((line) => line && !line.startsWith('#'));
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  const names = new Set(imported.map(({ name }) => name.replace(/[0-9]+$/, '')));
  assert.deepEqual([...names].sort(), allowed);
  // That one stands in between is asked, and nothing of it.
  assert.doesNotMatch(list.replace(/^(#.*|serviceWorker)$/gm, ''), /fetch|XMLHttp|Socket|Beacon|RTC|Worker|torage|ookie|pushState|indexedDB/);
});

test('the first bytes and the first screen are neutral', () => {
  const head = html.slice(0, html.indexOf('<style>'));
  assert.match(head, /<title>Notes<\/title>/);
  assert.match(head, /<link rel="icon" href="data:," \/>/);
  // Until somebody scrolls, its first screen alone.
  const shown = html.slice(0, html.indexOf('data-age=')).replace(/<style>[^]*?<\/style>|<input[^>]*>/g, '');
  for (const word of ['Iran', 'ایران', 'Gozar', 'گذر', 'embassy', 'سفارت', 'America', 'آمریکا', 'passport', 'گذرنامه']) {
    assert.ok(!shown.includes(word), `says ${word}`);
  }
  assert.doesNotMatch(shown, /\bUS\b/);
  assert.match(shown, /start__intro/);
});

test('the layer promises nothing that the program alone does', () => {
  for (const word of ['Escape', 'five minutes', 'while they are hidden', 'Esc', 'پنج دقیقه', 'پنهان است']) {
    assert.ok(!layer.includes(word), word);
  }
});

test('nothing in it speaks of the machine that built it', () => {
  const everything = html + wasm.toString('latin1');
  const project = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
  const cargo = process.env.CARGO_HOME ?? path.join(os.homedir(), '.cargo');
  for (const place of [project, cargo, path.join(os.homedir(), '.rustup'), '/registry/src']) {
    assert.ok(!everything.includes(place), place);
  }
});

test('no element calls script by itself', () => {
  const markup = html.replace(/<(script|style)[ >][^]*?<\/\1>/g, '');
  assert.deepEqual(markup.match(/<[^>]*[\s"']on\w+\s*=|javascript:/gi) ?? [], []);
});

test('the script can neither fetch nor store nor evaluate', () => {
  const words = /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|localStorage|sessionStorage|indexedDB|caches|serviceWorker|cookie|pushState|replaceState|eval|import)\b|new Function/;
  // Whether somebody's worker stands in between is asked, and nothing more of one.
  const said = script + boot;
  assert.match(said, /serviceWorker:function\(\)\{return \w+\(function\(\w\)\{const \w=\w\.serviceWorker;/);
  assert.equal(said.match(/serviceWorker/g).length, 2);
  assert.doesNotMatch(said.replaceAll('serviceWorker', ''), words);
  // What is imported can be called; names of imports stand in the Wasm.
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  assert.ok(imports.length > 0);
  assert.deepEqual(imports.filter((name) => words.test(name.replaceAll('_', ' '))), ['serviceWorker']);
});

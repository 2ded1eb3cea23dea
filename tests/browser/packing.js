// What the built file is packed as, by another program than packs and unpacks it there.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

export const PACKED = /(id="packed">)([^<]+)(<)/;
/** How long the strands of the code are, what stands before the code and after it; terser writes 120000 as 12e4. */
export const LENGTHS = /\[[\de]+(?:,[\de]+){8}\]/;

const xz = (args, input) => execFileSync('xz', ['--format=lzma', '--stdout', ...args], { input, maxBuffer: 1 << 28 });

/** What a script of the bundle defines. */
export function ofBundle(name, defined) {
  const source = fs.readFileSync(new URL(`../../src/bin/bundle/${name}`, import.meta.url), 'utf8');
  return new Function(`${source} return ${defined};`)();
}

// The letters that bytes are spelt with: the first 34 stand for six bits, the others for seven.
const LETTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((letter) => letter !== '<');
const BITS = new Map(LETTERS.map((letter, at) => [letter, at < 34 ? at.toString(2).padStart(6, '0') : (at + 34).toString(2).padStart(7, '0')]));
const LETTER = new Map([...BITS].map(([letter, bits]) => [bits, letter]));

export function packedBytes(html) {
  const bits = Array.from(html.match(PACKED)[2], (letter) => BITS.get(letter)).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

function spelt(bytes) {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('') + '000000';
  return bits.replace(/0.{5}|1000[01].|.{7}|.+/g, (taken) => LETTER.get(taken) ?? '');
}

export const unpacked = (html) => xz(['--decompress'], packedBytes(html));

/** The module and the rows. */
export function program(html) {
  const lengths = html.match(LENGTHS)[0].slice(1, -1).split(',').map(Number);
  return ofBundle('weave.js', 'woven')(unpacked(html), lengths).map((part) => Buffer.from(part));
}

/** What the file holds packed with another module, which stays whole, and its lengths. */
export function withModule(html, wasm) {
  const [, rows] = program(html);
  const packed = xz(['--lzma1=lc=1,lp=0,pb=0'], Buffer.concat([wasm, rows]));
  // Which xz leaves open.
  packed.writeBigUInt64LE(BigInt(wasm.length + rows.length), 5);
  return { packed: spelt(packed), lengths: `[0,0,0,0,0,0,0,${wasm.length},0]` };
}

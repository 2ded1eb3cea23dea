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

export const packedBytes = (html) => Buffer.from(html.match(PACKED)[2], 'base64');

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
  return { packed: packed.toString('base64'), lengths: `[0,0,0,0,0,0,0,${wasm.length},0]` };
}

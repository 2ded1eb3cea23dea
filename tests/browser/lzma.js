// What the Wasm of the built file is packed as, by another program than packs and unpacks it there.
import { execFileSync } from 'node:child_process';

const xz = (args, input) => execFileSync('xz', ['--format=lzma', '--stdout', ...args], { input, maxBuffer: 1 << 28 });

export const unpacked = (bytes) => xz(['--decompress'], bytes);

/** With the size in its header, which xz leaves open. */
export function packed(bytes) {
  const file = xz(['--lzma1=lc=3,lp=0,pb=0'], bytes);
  file.writeBigUInt64LE(BigInt(bytes.length), 5);
  return file;
}

// Gives the bytes that `letters.rs` has spelt. Eight letters stand for six bits, the others for seven.
function bytesOf(text) {
  const numbers = [];
  let count = 0;
  for (let code = 0; code < 128; code++) if (![0, 10, 13, 26, 27, 38, 60, 127].includes(code)) numbers[code] = count++;
  const out = new Uint8Array((text.length * 7) >> 3);
  let [to, held, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const number = numbers[text.charCodeAt(at)];
    const short = number < 8;
    held = short ? (held << 6) | number : (held << 7) | (number + 8);
    bits += short ? 6 : 7;
    if (bits < 8) continue;
    bits -= 8;
    out[to++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return out.subarray(0, to);
}

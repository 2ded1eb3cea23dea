// Gives the bytes that `letters.rs` has spelt. The first 34 letters stand for six bits, the others for seven.
function bytesOf(text) {
  const out = new Uint8Array((text.length * 7) >> 3);
  let [to, held, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // "<" is not among them.
    const number = code - (code > 60 ? 33 : 32);
    const short = number < 34;
    held = short ? (held << 6) | number : (held << 7) | (number + 34);
    bits += short ? 6 : 7;
    if (bits < 8) continue;
    bits -= 8;
    out[to++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return out.subarray(0, to);
}

// Undoes LZMA, as its specification (lzma-specification.txt of the LZMA SDK) has it, for what `lzma.rs` packs: lc = 1,
// lp = 0, pb = 0, and the size in the header. Nothing that browsers unpack by themselves is packed as small.
function unpack(packed) {
  const header = new DataView(packed.buffer);
  const out = new Uint8Array(header.getUint32(5, true));
  // How wide it is what may still come, and where in it the code lies: in an array that keeps both whole numbers of 32 bits.
  const coder = new Uint32Array([0xffffffff, header.getUint32(14)]);
  const [RANGE, CODE] = [0, 1];
  let at = 18;
  let [to, state] = [0, 0];
  // How far back the last four matches lay.
  const last = [1, 1, 1, 1];

  // How likely a nought is, of 2048; every bit read moves its own.
  const even = (count) => new Uint16Array(count).fill(1024);
  // Whether what comes is a match, and of which of the last four distances; by what came before.
  const [isMatch, isLast, isOlder, isSecondOlder, isThird, isLong] = Array.from({ length: 6 }, () => even(12));
  const literals = even(2 * 768);
  const lengths = { kind: even(2), low: even(8), mid: even(8), high: even(256) };
  const lastLengths = { kind: even(2), low: even(8), mid: even(8), high: even(256) };
  const slots = [even(64), even(64), even(64), even(64)];
  const middles = even(128);
  const lowest = even(16);

  function fill() {
    if (coder[RANGE] < 0x1000000) {
      coder[RANGE] *= 256;
      coder[CODE] = coder[CODE] * 256 + packed[at++];
    }
  }
  function bit(odds, index) {
    const bound = (coder[RANGE] >>> 11) * odds[index];
    const is = coder[CODE] < bound ? 0 : 1;
    if (is) {
      coder[RANGE] -= bound;
      coder[CODE] -= bound;
      odds[index] -= odds[index] >> 5;
    } else {
      coder[RANGE] = bound;
      odds[index] += (2048 - odds[index]) >> 5;
    }
    fill();
    return is;
  }
  // As likely nought as one.
  function plainBits(count) {
    let number = 0;
    for (let left = count; left; left--) {
      coder[RANGE] >>>= 1;
      const is = coder[CODE] < coder[RANGE] ? 0 : 1;
      if (is) coder[CODE] -= coder[RANGE];
      fill();
      number = number * 2 + is;
    }
    return number;
  }
  // The highest first; each knows those before it.
  function bits(odds, count) {
    let node = 1;
    for (let left = count; left; left--) node = node * 2 + bit(odds, node);
    return node - 2 ** count;
  }
  // The lowest first.
  function lowBits(odds, count, first) {
    let node = 1;
    let number = 0;
    for (let index = 0; index < count; index++) {
      const is = bit(odds, first + node);
      node = node * 2 + is;
      number += is << index;
    }
    return number;
  }
  // A byte. After a match it is read beside the byte that would have gone on with it, as long as they are alike.
  function literal() {
    const first = to ? 768 * (out[to - 1] >> 7) : 0;
    let node = 1;
    let like = state < 7 ? 0 : 256 + out[to - last[0]];
    while (node < 256) {
      if (!like) {
        node = node * 2 + bit(literals, first + node);
        continue;
      }
      like *= 2;
      const expected = (like >> 8) & 1;
      node = node * 2 + bit(literals, first + 256 + 256 * expected + node);
      if ((node & 1) !== expected) like = 0;
    }
    out[to++] = node;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }
  function length(odds) {
    if (!bit(odds.kind, 0)) return 2 + bits(odds.low, 3);
    if (!bit(odds.kind, 1)) return 10 + bits(odds.mid, 3);
    return 18 + bits(odds.high, 8);
  }
  function distance(count) {
    const slot = bits(slots[Math.min(count, 5) - 2], 6);
    if (slot < 4) return 1 + slot;
    const width = (slot >> 1) - 1;
    const start = (2 + (slot & 1)) * 2 ** width;
    if (slot < 14) return 1 + start + lowBits(middles, width, start - slot);
    return 1 + start + plainBits(width - 4) * 16 + lowBits(lowest, 4, 0);
  }
  // How many bytes to take again; how far back they lie stands first in `last`.
  function match() {
    if (!bit(isLast, state)) {
      const count = length(lengths);
      last.unshift(distance(count));
      last.pop();
      state = state < 7 ? 7 : 10;
      return count;
    }
    let which = bit(isOlder, state);
    if (!which && !bit(isLong, state)) {
      state = state < 7 ? 9 : 11;
      return 1;
    }
    if (which && bit(isSecondOlder, state)) which = 2 + bit(isThird, state);
    last.unshift(...last.splice(which, 1));
    const count = length(lastLengths);
    state = state < 7 ? 8 : 11;
    return count;
  }

  while (to < out.length) {
    if (bit(isMatch, state)) for (let left = match(); left; left--, to++) out[to] = out[to - last[0]];
    else literal();
  }
  return out;
}

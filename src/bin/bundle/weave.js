// Puts what instructions work on back behind each: `strands.rs` has laid its kinds side by side. `lengths` are those of the
// strands, then of what stood before the code and after it. Gives the module and what lies behind it. Written for speed.
function woven(bytes, lengths) {
  const [ALL, LOCAL_GOT, LOCAL_SET, CONSTANT, OFFSET, LONG_CONSTANT, BRANCH, BEFORE, AFTER] = lengths.keys();
  let end = 0;
  const at = lengths.map((length) => (end += length) - length);
  const out = new Uint8Array(2 * end + 64);
  let to = lengths[BEFORE];
  out.set(bytes.subarray(at[BEFORE], at[AFTER]));

  // Which strand has what follows an instruction, by its number.
  const operand = new Int8Array(256).fill(-1);
  for (const code of [2, 3, 4, 16, 17, 35, 36, 37, 38, 63, 64, 208]) operand[code] = ALL;
  operand[12] = operand[13] = BRANCH;
  operand[32] = LOCAL_GOT;
  operand[33] = operand[34] = LOCAL_SET;
  operand[65] = CONSTANT;
  operand[66] = LONG_CONSTANT;
  // How loads and stores are aligned where nothing else is said, from instruction 40 on.
  const usual = [..."23230011001122232301012"].map(Number);
  // What else follows 252, by its second number: how many.
  const more = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

  // What is spoiled may count on for ever.
  function next(strand) {
    if (at[strand] === end) throw new RangeError("cut off");
    return bytes[at[strand]++];
  }
  function take(strand) {
    return (out[to++] = next(strand));
  }
  function number(strand) {
    let [value, shift, byte] = [0, 0];
    do {
      byte = take(strand);
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  }
  function instruction() {
    let code = next(ALL);
    const odd = code > 215 && code < 239;
    if (odd) code -= 176;
    out[to++] = code;
    if (operand[code] >= 0) number(operand[code]);
    else if (code > 39 && code < 63) {
      if (odd) take(ALL);
      else out[to++] = usual[code - 40];
      number(OFFSET);
    } else if (code === 14) for (let left = number(ALL); left >= 0; left--) number(ALL);
    else if (code === 252) for (let left = more[number(ALL)]; left; left--) number(ALL);
    if (code === 17) number(ALL);
    if (code === 67 || code === 68) for (let left = code === 67 ? 4 : 8; left; left--) take(ALL);
    return code;
  }
  /** What is written, behind its own length, which is known when it stands there. */
  function measured(write) {
    const start = to;
    const room = 5;
    to += room;
    write();
    const length = to - start - room;
    const from = start + room;
    to = start;
    for (let left = length; ; left >>= 7) {
      out[to++] = left > 127 ? left | 128 : left;
      if (left < 128) break;
    }
    out.copyWithin(to, from, from + length);
    to += length;
  }
  function body() {
    for (let groups = number(ALL); groups; groups--) number(ALL) + take(ALL);
    for (let depth = 1; depth; ) {
      const code = instruction();
      if (code > 1 && code < 5) depth++;
      if (code === 11) depth--;
    }
  }

  if (lengths[ALL]) {
    out[to++] = 10;
    measured(() => {
      for (let left = number(ALL); left; left--) measured(body);
    });
  }
  out.set(bytes.subarray(at[AFTER], end), to);
  return [out.subarray(0, to + lengths[AFTER]), bytes.subarray(end)];
}

// Travellers drawn over the whole answer space, and what the command line tells them.
import { execFileSync } from 'node:child_process';

const ROOT = new URL('../..', import.meta.url);

const advise = (args, input) =>
  execFileSync('cargo', ['run', '--quiet', '--no-default-features', '--bin', 'advise', '--', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

export const QUESTIONS = JSON.parse(advise(['--questions'], ''));

/** What `advise` tells each of these travellers on a day, in order. */
export const told = (travellers, today) =>
  advise(['--answers', '-', '--lines', '--today', today], travellers.map((it) => JSON.stringify(it)).join('\n'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * Answers to every question, drawn evenly choice by choice; the interview takes what it asks for.
 * The same seed draws the same travellers.
 */
export function draw(count, seed) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(
      QUESTIONS.map(({ id, pick: how, choices }) => {
        // Few are outside, where there is little to tell.
        if (id === 'place') return [id, place % 50 === 0 ? 'outside' : pick(choices.slice(1))];
        if (how === 'one') return [id, pick(choices)];
        const free = choices.filter((it) => it !== 'none' && it !== 'unknown');
        const alone = choices.filter((it) => !free.includes(it));
        const some = free.filter(() => random() < 0.5);
        return [id, some.length > 0 && random() < 0.6 ? some : [pick([...alone, ...free])]];
      }),
    ),
  );
}

// mulberry32: small, even, and the same everywhere.
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Every screen that looks or reads differently, and how to get there. One line more is one screen more
// for axe, the markup checks, the ARIA snapshots, the reflow and the rest.
import { AMERICAN, CROSSED, DUAL, OUTSIDE, UNSURE } from './answers.js';
import { EDITIONS, daysLater } from './editions.js';
import { OPEN_ALL } from './walk.js';

export const LANGUAGES = ['fa', 'en'];
/** When all of it is looked at: what is drawn depends on the day. */
export const NOON = new Date(`${daysLater(44)}T12:00:00`);

const TRAVELLERS = {
  outside: OUTSIDE,
  crossed: CROSSED,
  shelter: { ...DUAL, us: 'neither', exit_limits: 'service', exit_ban: 'yes', move: 'no' },
  shelter_or_leave: UNSURE,
  leave_by_land: DUAL,
  // The same course for who holds no Iranian passport and needs none.
  'leave_by_land-american': AMERICAN,
};

const act = (name) => `[data-act="${name}"]`;
const output = (name) => `${act('output')}[data-output="${name}"]`;
const fold = (name) => `[data-fold="${name}"] > summary`;
const EVERYTHING = 'every details';

// `at` is "start", "check", "result" or the question where the walk ends; `then` is what is pressed there.
// What `opens` is there once more with everything open. What is `alike`
// reads as another does, at length, and has no snapshot of its own.
export const SCREENS = [
  { name: 'start', at: 'start' },
  { name: 'start-open', at: 'start', then: [EVERYTHING] },
  ...Object.keys(UNSURE).map((id) => ({ name: `question-${id}`, at: id })),
  { name: 'question-card', at: 'card', answers: CROSSED },
  { name: 'problem', at: 'us', then: [act('continue')] },
  { name: 'problem-of-several', at: 'exit_limits', then: [act('continue')] },
  { name: 'check', at: 'check' },
  { name: 'erasing', at: 'check', then: [act('erase')] },
  ...Object.entries(TRAVELLERS).flatMap(([name, answers]) => [
    { name: `result-${name}`, at: 'result', answers, opens: true },
    { name: `result-${name}-open`, at: 'result', answers, then: [EVERYTHING], alike: name !== 'leave_by_land' },
  ]),
  { name: 'result-tried', at: 'result', answers: DUAL, then: [fold('plan'), '[data-plan="AM.us"] [data-step="10"]', fold('comparison'), `[data-edition="${EDITIONS[0]}"]`] },
  { name: 'contents', at: 'result', answers: DUAL, then: [act('contents')] },
  { name: 'contents-erasing', at: 'result', answers: DUAL, then: [act('contents'), act('erase')] },
  { name: 'second-traveller', at: 'result', answers: DUAL, then: [act('add')] },
  { name: 'result-party', at: 'result', answers: DUAL, then: [act('add'), AMERICAN, fold('party')] },
  ...['card', 'hand', 'short', 'memory'].map((name) => ({ name: `output-${name}`, at: 'result', answers: DUAL, then: [fold('outputs'), output(name)] })),
  { name: 'output-short-warning', at: 'result', answers: DUAL, then: [output('short'), act('copy')] },
  { name: 'output-memory-test', at: 'result', answers: DUAL, then: [fold('outputs'), output('memory'), act('test'), EVERYTHING] },
];

/** The screens of these names. */
export const named = (...names) => SCREENS.filter(({ name }) => names.includes(name));

/** From any screen to this one, inside the page: real clicks, without waiting for eyes. */
async function goTo([lang, { at, answers, then }, every], openAll) {
  const press = async (selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`nothing to press: ${selector}`);
    found.click();
    // A fold tells of itself a little later.
    await new Promise((drawn) => setTimeout(drawn, found.matches('summary') ? 50 : 0));
  };
  const shown = () => document.querySelector('form[data-question]')?.dataset.question;
  const answerUntil = async (end, answers) => {
    for (let question; (question = shown()) && question !== end; ) {
      for (const choice of [answers[question]].flat()) {
        await press(`input[name="${question}"][value="${choice}"]`);
      }
      await press('[data-act="continue"]');
      if (shown() === question) throw new Error(`${question} does not take ${answers[question]}`);
    }
    if (end === 'result') await press('[data-act="continue"]');
  };
  const pressIfThere = async (selector) => {
    if (document.querySelector(selector)) await press(selector);
  };
  const erase = async () => {
    await pressIfThere('[data-act="contents"][aria-pressed="false"]');
    await press('[data-act="erase"]');
    await press('[data-act="erase-now"]');
  };
  await pressIfThere('[data-act="erase-not"]');
  if (document.querySelector('[data-act="erase"], [data-act="contents"]')) await erase();
  await press(`[data-act="begin"][lang="${lang}"]`);
  if (at === 'start') await erase();
  else await answerUntil(at, answers);
  for (const step of then) {
    if (step === every) await openAll();
    else if (typeof step === 'string') await press(step);
    else await answerUntil('result', step);
  }
  // Where people look first, whatever was pressed before.
  for (const scrolled of [document.documentElement, document.querySelector('#main')]) scrolled.scrollTop = 0;
}

/** The way to a screen as an expression, for drivers that take text. */
export const wayTo = (lang, { at, answers = UNSURE, then = [] }) =>
  `(${goTo})(${JSON.stringify([lang, { at, answers, then }, EVERYTHING])}, () => ${OPEN_ALL})`;

/** Shows every screen in every language to `look`. */
export async function onEveryScreen(page, look, screens = SCREENS) {
  for (const lang of LANGUAGES) {
    for (const screen of screens) {
      await page.evaluate(wayTo(lang, screen));
      await look(`${screen.name}.${lang}`, screen, lang);
    }
  }
}

// A person at the page: answers in, screens out.

/** Presses the start button of a language. */
export const begin = (page, lang) => page.locator(`[data-act="begin"][lang="${lang}"]`).click();

const pressed = new WeakMap();

/** As a person who reads: a second press within half a second in the same place counts for nothing. */
export async function unhurried(page) {
  const wait = (pressed.get(page) ?? 0) + 550 - performance.now();
  if (wait > 0) await new Promise((woken) => setTimeout(woken, wait));
  pressed.set(page, performance.now());
}

export async function click(page, selector) {
  await unhurried(page);
  await page.locator(selector).click();
  pressed.set(page, performance.now());
}

export const act = (page, name) => click(page, `[data-act="${name}"]`);

/** It asks once. On the result it stands with the contents. */
export async function erase(page) {
  if ((await page.locator('[data-act="contents"][aria-pressed="false"]').count()) > 0) await act(page, 'contents');
  await act(page, 'erase');
  await act(page, 'erase-now');
}

export const screen = (page) => page.locator('[data-screen]').getAttribute('data-screen');

export const question = (page) => page.locator('form[data-question]').getAttribute('data-question');

/** Answers the question that is shown. `choices` is a choice id or a list of them. */
export async function answer(page, choices) {
  const form = page.locator('form[data-question]');
  const id = await form.getAttribute('data-question');
  await unhurried(page);
  for (const choice of [choices].flat()) {
    await form.locator(`input[name="${id}"][value="${choice}"]`).check();
  }
  await act(page, 'continue');
  // The next screen has another question or another name.
  await page.waitForFunction(
    (before) => document.querySelector('form[data-question]')?.dataset.question !== before,
    id,
  );
}

/** Answers whatever is asked until there is nothing left to ask; returns the questions. */
export async function answerAll(page, answers, look = async () => {}) {
  const asked = [];
  while ((await screen(page)) === 'question') {
    const id = await question(page);
    asked.push(id);
    await look(page, id);
    await answer(page, answers[id]);
  }
  return asked;
}

/** What a program presses is never a second press. */
export const eraseAtOnce = (page) =>
  page.evaluate(async () => {
    for (const pressed of ['[data-act="contents"][aria-pressed="false"]', '[data-act="erase"]', '[data-act="erase-now"]']) {
      document.querySelector(pressed)?.click();
      await new Promise((drawn) => setTimeout(drawn));
    }
  });

async function walk([lang, answers]) {
  const press = async (selector) => {
    document.querySelector(selector).click();
    await new Promise((drawn) => setTimeout(drawn));
  };
  await press(`[data-act="begin"][lang="${lang}"]`);
  for (let form; (form = document.querySelector('form[data-question]')); ) {
    const { question } = form.dataset;
    for (const choice of [answers[question]].flat()) {
      await press(`input[name="${question}"][value="${choice}"]`);
    }
    await press('[data-act="continue"]');
    if (document.querySelector('form[data-question]')?.dataset.question === question) {
      throw new Error(`${question} does not take ${answers[question]}`);
    }
  }
  await press('[data-act="continue"]');
}

/** From the start to the result inside the page, with real clicks but without waiting for eyes. */
export const walkAtOnce = (page, lang, answers) => page.evaluate(walk, [lang, answers]);
/** The same as a script, for drivers that take text. */
walkAtOnce.walk = walk;

async function openAll() {
  // What opens is drawn a moment later, and may have more to open.
  const waiting = () => document.querySelectorAll('details:not([open]), details[open] > summary:only-child');
  for (let round = 0; round < 100 && waiting().length > 0; round += 1) {
    for (const details of document.querySelectorAll('details:not([open])')) details.open = true;
    await new Promise((drawn) => setTimeout(drawn, 50));
  }
}

/** Opens all that opens: what is folded is drawn only then. A script, for drivers that take text. */
export const OPEN_ALL = `(${openAll})()`;

/** Opens what is folded under these names, one within the other. */
export async function unfold(page, ...names) {
  for (const name of names) {
    const fold = page.locator(`[data-fold="${name}"]`);
    if ((await fold.getAttribute('open')) === null) await click(page, `[data-fold="${name}"] > summary`);
    await fold.locator('> :not(summary)').first().waitFor({ state: 'attached' });
  }
}

/** What the result says, in the ids of the contract. All of it is drawn for paper alone. */
export const result = (page) =>
  page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((drawn) => setTimeout(drawn));
    const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
    const { course, exitPassport } = document.querySelector('[data-course]').dataset;
    const said = {
      course,
      exit_passport: exitPassport ?? null,
      routes: all('[data-crossing]', ({ dataset }) => [dataset.crossing, dataset.passage, dataset.known]),
      cautions: all('[data-caution]', ({ dataset }) => dataset.caution),
      findings: all('[data-finding]', ({ dataset }) => `${dataset.finding} ${dataset.certainty}`).sort(),
    };
    dispatchEvent(new Event('afterprint'));
    await new Promise((drawn) => setTimeout(drawn));
    return said;
  });

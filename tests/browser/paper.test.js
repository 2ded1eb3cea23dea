// The two booklets of the file without a program: whole, small, and without a name of what has made them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { FOLDER, launch, none } from './built_file.js';
import { booklets, objects } from './paper.js';
import { LANGUAGES } from './screens.js';

const MOST = 420_000;

let browser, into;
before(async () => {
  browser = await launch();
  into = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-paper-'));
});
after(async () => {
  await browser?.close();
  fs.rmSync(into, { recursive: true });
});

test('every line is on paper with its conditions, in booklets that say nothing of who printed them', async () => {
  const names = await booklets(fileURLToPath(FOLDER), into);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL('notes-plain.html', FOLDER).href);
  for (const [place, lang] of LANGUAGES.entries()) {
    const run = (tool, ...args) => execFileSync(tool, [...args, names[place]].concat(tool === 'pdftotext' ? '-' : []), { encoding: 'utf8', maxBuffer: 1 << 26 });
    const { size } = fs.statSync(names[place]);
    const info = run('pdfinfo');
    console.log(`${lang}: ${size} bytes, ${info.match(/Pages: +(\d+)/)[1]} pages`);
    assert.ok(size <= MOST, `${size} bytes`);
    assert.match(info, /^Title: +Notes$/m);
    assert.match(info, /^Tagged: +yes$/m);
    assert.doesNotMatch(info, /^(Creator|Producer|Author|CreationDate|ModDate):/m);
    const bytes = fs.readFileSync(names[place]);
    assert.doesNotMatch(bytes.toString('latin1') + (await objects(bytes)), /Skia|Chrom|Mozilla|pdf-lib|D:20\d\d|\/Metadata|\/tmp\/|\/home\//);
    for (const font of run('pdffonts').trim().split('\n').slice(2)) assert.match(font, / yes yes /, `${font} is not embedded`);
    const own = page.locator(`.still > div > div[lang=${lang}]`);
    const said = await own.locator('[data-finding]').evaluateAll((all) =>
      all.map((it) => {
        const short = it.cloneNode(true);
        for (const part of short.querySelectorAll('details, small')) part.remove();
        // What stands beside each other is not one word.
        const texts = document.createNodeIterator(short, NodeFilter.SHOW_TEXT);
        const said = [];
        for (let text; (text = texts.nextNode()); ) said.push(text.data);
        return said.join(' ');
      }),
    );
    assert.ok(said.length > 100);
    const paper = words(run('pdftotext')).join('');
    const wanted = new Set(said.flatMap((line) => words(line)));
    none([...wanted].filter((word) => !paper.includes(word)).map((word) => `${lang}: ${word}`));
  }
});

/** Without marks and joiners, which the reader of paper drops or moves. It also reads a lam with an alef from the wrong side. */
const words = (text) =>
  text.normalize('NFKD').replace(/[هە]?\u0654|[\p{M}\p{Cf}]/gu, '').replace(/[ال]{2,}/g, (run) => [...run].sort().join('')).match(/\p{L}+/gu) ?? [];

// The file without a program as two booklets: `paper.js FOLDER` prints its notes-plain.html, a language each.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

import { launch } from './built_file.js';
import { LANGUAGES } from './screens.js';

/** Their names. */
export async function booklets(folder, into) {
  const browser = await launch();
  const names = [];
  for (const lang of LANGUAGES) {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(pathToFileURL(path.resolve(folder, 'notes-plain.html')).href);
    await page.evaluate((lang) => {
      document.getElementById(`still-${lang}`).checked = true;
      document.documentElement.lang = lang;
      for (const it of document.querySelectorAll('details:not(li *)')) it.open = true;
    }, lang);
    const printed = await page.pdf({ format: 'A5', preferCSSPageSize: true, tagged: true, outline: true });
    const name = path.join(into, `notes-${lang}.pdf`);
    fs.writeFileSync(name, await neutral(printed, lang));
    names.push(name);
  }
  await browser.close();
  return names;
}

/** All that a booklet says of itself, unpacked. */
export async function objects(bytes) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const said = context.enumerateIndirectObjects().map(([, it]) => (it instanceof PDFRawStream ? it.dict : it).toString());
  return said.join('\n');
}

/** Without the names of what has made it, and without a day of its own: the same bytes on every day. */
async function neutral(printed, lang) {
  const booklet = await PDFDocument.load(printed, { updateMetadata: false });
  // Not only out of sight: what nothing refers to would still lie in the file, packed.
  booklet.context.delete(booklet.context.trailerInfo.Info);
  booklet.context.trailerInfo.ID = undefined;
  const info = booklet.context.obj({});
  booklet.context.trailerInfo.Info = booklet.context.register(info);
  booklet.setTitle('Notes');
  booklet.setLanguage(lang);
  // Packed once more, as small as it gets.
  for (const [name, stream] of booklet.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || String(stream.dict.get(PDFName.of('Filter'))) !== '/FlateDecode') continue;
    const packed = zlib.deflateSync(zlib.inflateSync(stream.contents), { level: 9 });
    stream.dict.set(PDFName.of('Length'), booklet.context.obj(packed.length));
    booklet.context.assign(name, PDFRawStream.of(stream.dict, packed));
  }
  return booklet.save({ addDefaultPage: false, updateFieldAppearances: false });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder] = process.argv;
  for (const name of await booklets(folder, folder)) console.log(name);
}

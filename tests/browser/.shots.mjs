import { launch, open, FILE } from './built_file.js';
import { SCREENS, wayTo, LANGUAGES } from './screens.js';
import fs from 'node:fs';
const [,, dir, list, full, size] = process.argv; const names = list.split(','); fs.mkdirSync(dir,{recursive:true});
const b=await launch(); const page=await open(b, FILE.href);
await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
const [w,h]=(size??'360x640').split('x').map(Number); await page.setViewportSize({width:w,height:h});
for (const lang of LANGUAGES) for (const s of SCREENS) if (names.includes(s.name)) { await page.evaluate(wayTo(lang,s)); await page.waitForTimeout(150);
  const m = await page.evaluate(() => { const main=document.querySelector('#main'); return {height: main.scrollHeight, words: main.innerText.split(/\s+/).filter(Boolean).length, answer: document.querySelector('.answer')?.getBoundingClientRect().bottom, bar: document.querySelector('.shell__bar').getBoundingClientRect().top, aw: document.querySelector('.answer')?.innerText.split(/\s+/).filter(Boolean).length}; });
  console.log(s.name, lang, JSON.stringify(m));
  if (full==='full') await page.addStyleTag({content:'.shell{block-size:auto!important;display:block!important}.shell__main{overflow:visible!important}'}).catch(e=>console.log(e.message.slice(0,80)));
  await page.screenshot({path:`${dir}/${s.name}.${lang}.png`, fullPage: full==='full'}); }
await b.close();

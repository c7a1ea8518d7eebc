// WCAG 2.2 AA by axe-core, on every view of the editor, light and dark. Prints what is wrong and returns how much.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { go, ready } from './steps.mjs';

const VIEWS = [
  ['the list', async () => {}],
  ['a segment with help and findings', async (page) => { await go(page, 8); await page.keyboard.type('two  spaces'); await page.waitForSelector('.se-chip-warning'); }],
  ['the filters', async (page) => { await page.keyboard.press('Alt+Shift+KeyF'); await page.selectOption('select[name=sort]', 'length'); }],
  ['find and replace', async (page) => { await page.keyboard.press('Control+KeyH'); await page.keyboard.type('sides'); await page.waitForSelector('.rp-hit'); }],
  ['notes', async (page) => { await page.keyboard.press('Alt+KeyC'); await page.waitForSelector('segment-comments textarea'); }],
  ['reading', async (page) => { await page.keyboard.press('Alt+KeyO'); await page.waitForSelector('.rv-lit'); }],
  ['split', async (page) => { await go(page, 12); await page.keyboard.press('F4'); await page.waitForSelector('segment-split dialog[open]'); }],
  ['keys', async (page) => { await page.keyboard.press('Alt+KeyH'); await page.waitForSelector('segment-keys'); }],
  ['special characters', async (page) => { await page.keyboard.press('F2'); await page.waitForSelector('.dl-special'); }],
  ['concordance', async (page) => { await page.keyboard.press('Control+KeyK'); await page.keyboard.type('hai'); await page.keyboard.press('Enter'); await page.waitForSelector('.cp-hit mark'); }],
  ['stacked, with marks', async (page) => { await go(page, 9); for (const key of ['Alt+KeyL', 'Alt+KeyM', 'Alt+KeyK']) { await page.keyboard.press(key); } await page.waitForSelector('.se-locked'); }],
  ['somebody holds the segment', async (page) => { await go(page, 9); await page.evaluate(() => window.fake.somebodyAt(5008, true)); await page.waitForSelector('.se-held'); }],
  ['two versions, merged', async (page) => {
    await go(page, 9);
    await page.keyboard.type('My text');
    await page.evaluate(() => window.fake.changeBySomebody(5008, 'Their text'));
    await page.waitForSelector('.xp-box');
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit3');
    await page.waitForSelector('segment-conflict textarea');
  }],
  ['dividing the job', async (page) => {
    await page.evaluate(() => window.fake.divide(['toi', 'mai.tran']));
    await page.keyboard.press('Alt+Shift+KeyS');
    await page.waitForSelector('.pd-list li');
  }],
  ['tools', async (page) => page.click('.ts-tool-menu summary')],
];

export async function run({ browser, base, work, only }) {
  const require = createRequire(join(work, 'package.json'));
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  let failures = 0;
  for (const query of ['n=60', 'n=60&dark', 'n=60&review&lang=en']) {
    for (const [name, act] of VIEWS.filter(([view]) => !only || view.includes(only))) {
      const page = await (await browser.newContext({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' })).newPage();
      await page.goto(`${base}?${query}`);
      await ready(page);
      await act(page);
      await page.waitForTimeout(300);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document.querySelector('segment-editor'), {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      }));
      for (const { id, nodes } of violations) {
        failures += nodes.length;
        console.log(`NOT OK  ${query} ${name}: ${id} ${nodes.length} × ${nodes[0].html.slice(0, 140)} ${nodes[0].any[0]?.message ?? ''}`);
      }
      await page.context().close();
    }
  }
  console.log(failures === 0 ? `axe finds nothing in ${VIEWS.length} views × 3` : `${failures} violations`);
  return failures;
}

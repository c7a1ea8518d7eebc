// Inline codes as chips. Each check is a sentence.
import { caret, clear, equal, go, idle, server, text } from './steps.mjs';

const SOURCE = '⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩Nhật Bản⟨/2⟩ từ 13/1.⟨3/⟩';

/** Segment 9 has codes, as the server gave it. */
async function coded(page, target = '', source = SOURCE) {
  await page.evaluate(({ source, target }) => {
    const row = window.fake.all[8];
    Object.assign(row, { source, target, state: target ? 'DRAFT' : 'NOT_TRANSLATED', returned: '', version: row.version + 1, labels: { 1: 'b', 2: 'a', 3: 'br' } });
    window.editor.recut(window.fake.all.length);
  }, { source, target });
  await page.waitForFunction((wanted) => window.editor.session.model.items[8]?.source === wanted, source);
  await go(page, 9);
  await page.waitForFunction(() => document.activeElement?.classList.contains('se-field'));
}

const chips = (page, place) => page.evaluate((p) => [...document.querySelectorAll(`${p} .se-code`)].map((chip) => chip.dataset.face), place);

export const CHECKS = {
  async 'codes are drawn as chips in the source, and in a target that nobody works on'({ page }) {
    await coded(page, '⟨1⟩The PM⟨/1⟩ visits.');
    equal(await chips(page, '[data-number="9"] .se-src'), ['1▸', '◂1', '2▸', '◂2', '3']);
    equal(await page.evaluate(() => document.querySelector('[data-number="9"] .se-src .se-code').title), '⟨1⟩ b');
    equal(await chips(page, '.se-field'), ['1▸', '◂1']);
    await go(page, 12);
    equal(await chips(page, '[data-number="9"] .se-tgt'), ['1▸', '◂1']);
    equal((await server(page, 9)).target, '⟨1⟩The PM⟨/1⟩ visits.', 'nothing was changed');
  },
  async 'F9 puts in the next missing code, and a pair around what is marked'({ page }) {
    await coded(page);
    await page.keyboard.type('The PM');
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.press('F9');
    equal(await text(page), '⟨1⟩The PM⟨/1⟩');
    await page.keyboard.type(' visits ');
    await page.keyboard.press('F9');
    await page.keyboard.type('Japan');
    await page.keyboard.press('F9');
    equal(await text(page), '⟨1⟩The PM⟨/1⟩ visits ⟨2⟩Japan⟨/2⟩');
    await page.keyboard.press('Control+F9');
    equal(await text(page), '⟨1⟩The PM⟨/1⟩ visits ⟨2⟩Japan⟨/2⟩⟨3/⟩');
    equal((await chips(page, '.se-field')).length, 5);
    await page.keyboard.press('Control+F9');
    await page.waitForFunction((w) => [...document.querySelectorAll('.se-notice')].some((n) => n.textContent.includes(w)), 'mã');
    await idle(page);
    await page.waitForFunction(() => window.fake.row(5008).target.endsWith('⟨3/⟩'));
  },
  async 'the caret passes a chip in one step, both ways'({ page }) {
    await coded(page, 'a⟨1⟩b⟨/1⟩');
    await page.keyboard.press('Home');
    const places = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowRight');
      places.push((await caret(page)).start);
    }
    equal(places, [1, 4, 5, 9]);
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowLeft');
      places.push((await caret(page)).start);
    }
    equal(places.slice(4), [5, 4, 1, 0]);
  },
  async 'Backspace and Delete take a whole code, and undo brings it back'({ page }) {
    await coded(page, 'a⟨1⟩b⟨/1⟩c');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    equal(await text(page), 'a⟨1⟩bc');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    equal(await text(page), 'abc');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), 'a⟨1⟩bc');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), 'a⟨1⟩b⟨/1⟩c');
    equal(await chips(page, '.se-field'), ['1▸', '◂1']);
    await page.keyboard.press('Control+KeyY');
    equal(await text(page), 'a⟨1⟩bc');
  },
  async 'typing beside, before and between chips never breaks one'({ page }) {
    await coded(page, '⟨1⟩⟨2⟩x⟨/2⟩⟨/1⟩');
    await page.keyboard.press('Home');
    await page.keyboard.type('A');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('B');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('C');
    await page.keyboard.press('End');
    await page.keyboard.type('D');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('E');
    equal(await text(page), 'A⟨1⟩B⟨2⟩Cx⟨/2⟩E⟨/1⟩D');
    equal((await chips(page, '.se-field')).length, 4);
  },
  async 'a chip at the very start and the very end leaves room for the caret'({ page }) {
    await coded(page, '⟨3/⟩');
    await page.keyboard.type('end');
    await page.keyboard.press('Home');
    await page.keyboard.type('start');
    equal(await text(page), 'start⟨3/⟩end');
  },
  async 'Vietnamese composed beside a chip arrives whole and the chip stays'({ page }) {
    await coded(page, '⟨1⟩x⟨/1⟩', SOURCE);
    await page.keyboard.press('End');
    const client = await page.context().newCDPSession(page);
    for (const step of ['t', 'ti', 'tiê', 'tiế', 'tiến', 'tiếng']) {
      await client.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    }
    await client.send('Input.insertText', { text: 'tiếng' });
    equal(await text(page), '⟨1⟩x⟨/1⟩tiếng');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await client.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: 'đó' });
    equal(await text(page), 'đó⟨1⟩x⟨/1⟩tiếng');
    equal(await chips(page, '.se-field'), ['1▸', '◂1']);
  },
  async 'of what is pasted only the codes that are missing stay'({ page }) {
    await coded(page, '⟨1⟩x⟨/1⟩ ');
    await page.keyboard.press('End');
    await page.evaluate(() => navigator.clipboard.writeText('⟨1⟩a⟨/1⟩ ⟨2⟩b⟨/2⟩ ⟨9/⟩'));
    await page.keyboard.press('Control+KeyV');
    equal(await text(page), '⟨1⟩x⟨/1⟩ a ⟨2⟩b⟨/2⟩ ');
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.press('Control+KeyX');
    equal(await text(page), '');
    await page.keyboard.press('Control+KeyV');
    equal(await text(page), '⟨1⟩x⟨/1⟩ a ⟨2⟩b⟨/2⟩ ', 'cut and pasted whole');
  },
  async 'case and quotes change the words and no code'({ page }) {
    await coded(page, '⟨1⟩the "pm"⟨/1⟩ visits ⟨2⟩japan⟨/2⟩');
    await page.keyboard.press('Shift+F3');
    equal(await text(page), '⟨1⟩The "pm"⟨/1⟩ visits ⟨2⟩japan⟨/2⟩');
    await page.keyboard.press("Alt+Quote");
    equal(await text(page), '⟨1⟩The “pm”⟨/1⟩ visits ⟨2⟩japan⟨/2⟩');
  },
  async 'a word is found and replaced across a code, a number is not found in one'({ page }) {
    await coded(page, 'Ha N⟨1⟩oi⟨/1⟩ 1⟨3/⟩');
    await page.keyboard.press('Control+KeyH');
    await page.waitForSelector('segment-replace input[name=find]:focus');
    await page.keyboard.type('Ha Noi');
    await page.fill('segment-replace input[name=replace]', 'Hanoi');
    await page.waitForFunction(() => [...document.querySelectorAll('.rp-hit b')].some((b) => b.textContent === '9'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.editor.session.model.items[8].text.includes('Hanoi'));
    const changed = await page.evaluate(() => window.editor.session.model.items[8].text);
    equal(changed.replace(/⟨[^⟩]*⟩/g, ''), 'Hanoi 1');
    equal(changed.match(/⟨[^⟩]*⟩/g), ['⟨1⟩', '⟨/1⟩', '⟨3/⟩']);
  },
  async 'the filter finds words and not the notation'({ page }) {
    await coded(page, 'Ha N⟨1⟩oi⟨/1⟩');
    await page.keyboard.press('Control+Shift+KeyF');
    await page.keyboard.type('ha noi');
    await page.waitForFunction(() => window.editor.session.model.isFiltered);
    equal(await page.evaluate(() => Array.from({ length: window.editor.session.model.shown }, (_, i) => window.editor.session.model.at(i)?.number).includes(9)), true);
  },
  async 'copying the source takes its codes, undo takes them back'({ page }) {
    await coded(page);
    await page.keyboard.press('Control+Insert');
    equal(await text(page), SOURCE);
    equal((await chips(page, '.se-field')).length, 5);
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), '');
    await clear(page);
  },
};

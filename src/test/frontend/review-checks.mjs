// Review at the keyboard. Each check is a sentence; the page is opened in review mode.
import { active, equal, go, idle, runChecks, server, text } from './steps.mjs';

const notice = (page, words) => page.waitForFunction((w) => [...document.querySelectorAll('.se-notice')].some((n) => n.textContent.includes(w)), words);
const side = (page, selector) => page.evaluate((s) => [...document.querySelectorAll(`.sd-side ${s}`)].map((one) => one.textContent), selector);

const CHECKS = {
  async 'beside the segment stands what was confirmed, and what typing has made of it; the field is plain text'({ page }) {
    await go(page, 2);
    await page.waitForSelector('.sd-side');
    equal(await side(page, 'del, .sd-side ins'), []);
    await page.keyboard.press('End');
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.type('bang ');
    await page.waitForFunction(() => document.querySelector('.sd-side ins')?.textContent.includes('bang'));
    equal(await page.evaluate(() => document.querySelector('.se-field').children.length), 0);
    await page.waitForFunction(() => window.fake.row(5001).target.includes('bang'));
    equal((await side(page, '.sd-text'))[0].includes('bang'), false);
  },
  async 'approved text takes no key until it is opened, and then an edit is an edit'({ page }) {
    await go(page, 5);
    const before = await text(page);
    equal((await server(page, 5)).state, 'APPROVED');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+Digit1');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), before);
    await page.waitForSelector('.se-notice button');
    await page.keyboard.press('Alt+Shift+KeyK');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    equal(await text(page), `${before}!`);
    await idle(page);
    equal((await server(page, 5)).target, `${before}!`);
  },
  async 'what is approved while it is open elsewhere is locked there at once'({ page }) {
    await go(page, 2);
    await page.keyboard.type(' ');
    await idle(page);
    await page.waitForTimeout(350);
    await page.evaluate(() => window.fake.set([5001], 'APPROVED'));
    await page.waitForSelector('.se-over.se-locked');
    const before = await text(page);
    await page.keyboard.type('late');
    equal(await text(page), before);
  },
  async 'an error is marked by keys alone, in the words that were marked in the field'({ page }) {
    await go(page, 2);
    await page.keyboard.press('Home');
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Shift+ArrowRight');
    }
    await page.keyboard.press('Alt+KeyQ');
    await page.waitForSelector('segment-mqm dialog[open]');
    equal(await page.textContent('.mq-text mark'), 'Two-way');
    await page.keyboard.press('Shift+ArrowRight');
    equal(await page.textContent('.mq-text mark'), 'Two-way trade');
    await page.keyboard.press('Digit2');
    await page.keyboard.press('Digit2');
    await page.keyboard.press('Digit3');
    await page.waitForSelector('segment-mqm textarea:focus');
    await page.keyboard.type('thiếu «kim ngạch»');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.reviews.errors.length === 1);
    const { type, severity, words, note } = await page.evaluate(() => window.reviews.errors[0]);
    equal([type, severity, words, note], ['omission', 'major', 'Two-way trade', 'thiếu «kim ngạch»']);
    await page.waitForSelector('.sd-errors li');
    equal(await page.evaluate(() => document.activeElement.className), 'se-field');
  },
  async 'codes are chips beside the segment and in the words of an error, each a word of its own'({ page }) {
    await page.evaluate(() => {
      const row = window.fake.all[8];
      const target = '⟨1⟩The PM⟨/1⟩ visits Hue.';
      Object.assign(row, { source: '⟨1⟩Thủ tướng⟨/1⟩ thăm Huế.', target, state: 'TRANSLATED', returned: '', version: row.version + 1, labels: { 1: 'b' } });
      window.reviews.confirmed.set(row.id, target);
      window.editor.recut(window.fake.all.length);
    });
    await page.waitForFunction(() => window.editor.session.model.items[8]?.source.includes('⟨1⟩'));
    await go(page, 9);
    await page.waitForFunction(() => document.activeElement?.classList.contains('se-field'));
    await page.keyboard.press('End');
    await page.keyboard.type(' Today.');
    await page.waitForSelector('.sd-text .se-code', { state: 'attached' });
    equal(await side(page, '.sd-text'), ['⟨1⟩The PM⟨/1⟩ visits Hue.', '⟨1⟩The PM⟨/1⟩ visits Hue. Today.']);
    equal(await page.evaluate(() => document.querySelector('.sd-text .se-code').title), '⟨1⟩ b');
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+KeyQ');
    await page.waitForSelector('segment-mqm dialog[open]');
    equal(await page.evaluate(() => [...document.querySelectorAll('.mq-text .se-code')].map((chip) => chip.dataset.face)), ['1▸', '◂1']);
    equal(await page.textContent('.mq-text mark'), '⟨1⟩');
    await page.keyboard.press('ArrowRight');
    equal(await page.textContent('.mq-text mark'), 'The');
    await page.keyboard.press('Escape');
  },
  async 'one step back and a kind without a closer word'({ page }) {
    await go(page, 2);
    await page.keyboard.press('Alt+KeyQ');
    await page.waitForSelector('segment-mqm dialog[open]');
    await page.keyboard.press('Digit1');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Digit2');
    await page.keyboard.press('Digit0');
    await page.keyboard.press('Digit2');
    await page.waitForSelector('segment-mqm textarea:focus');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.reviews.errors[0]?.type === 'accuracy' && window.reviews.errors[0].severity === 'minor');
  },
  async 'what the filter shows is approved after the counts were seen, and back again by undo'({ page }) {
    await page.selectOption('select[name=state]', 'TRANSLATED').catch(() => undefined);
    await page.keyboard.press('Alt+Shift+KeyA');
    await page.waitForSelector('.ap-count');
    const able = Number(await page.textContent('.ap-count b'));
    equal(able > 10, true);
    equal(await page.evaluate(() => window.fake.all.filter((row) => row.state === 'APPROVED').length < 60), true, 'nothing yet');
    await page.keyboard.press('Enter');
    await notice(page, String(able));
    await page.waitForFunction((n) => window.fake.all.filter((row) => row.state === 'APPROVED').length >= n, able);
    await page.click('.se-notice button');
    await page.waitForFunction((n) => window.fake.all.filter((row) => row.state === 'TRANSLATED').length >= n, able);
  },
  async 'a comment mentions by name, is answered, settled, and marks the row while it is open'({ page }) {
    await go(page, 2);
    await page.keyboard.press('Alt+KeyC');
    await page.waitForSelector('segment-comments textarea:focus');
    await page.keyboard.type('Nhờ @mi');
    await page.waitForSelector('.np-people li');
    await page.keyboard.press('Enter');
    await page.keyboard.type('xem giúp');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.np-mention');
    equal(await page.textContent('.np-note p'), 'Nhờ @minh xem giúp');
    await page.waitForSelector('.se-row[data-number="2"] .se-marks i');
    await page.click('.np-tools button >> nth=0');
    await page.keyboard.type('Đã xem');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.querySelectorAll('.np-note').length === 2);
    await page.click('.np-tools button >> nth=1');
    await page.waitForFunction(() => document.querySelectorAll('.np-thread').length === 0);
    await page.waitForFunction(() => !document.querySelector('.se-row[data-number="2"] .se-marks i'));
    await page.keyboard.press('Escape');
    equal(await active(page), 2);
  },
  async 'the job has comments of its own, with the way to each segment'({ page }) {
    await go(page, 3);
    await page.keyboard.press('Alt+KeyC');
    await page.waitForSelector('segment-comments textarea:focus');
    await page.keyboard.type('Xem lại câu này');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.np-note');
    await page.keyboard.press('Escape');
    await go(page, 8);
    await page.keyboard.press('Alt+Shift+KeyC');
    await page.waitForSelector('.np-thread .se-link');
    await page.click('.np-thread > .se-link');
    await page.waitForFunction(() => Number(document.querySelector('.se-active')?.dataset.number) === 3);
  },
  async 'a hundred and twenty comments come fifty at a time'({ page }) {
    await page.evaluate(() => {
      for (let i = 1; i <= 120; i++) {
        const comment = { id: 9000 + i, author: 'lan', at: '2026-11-22T08:00:00Z', text: `Ý kiến ${i}` };
        window.reviews.said.push({ id: 5000 + (i % 9), thread: { id: 9000 + i, number: 1 + (i % 9), comments: [comment], settledBy: '', settledAt: '' } });
      }
    });
    await page.keyboard.press('Alt+Shift+KeyC');
    const threads = (count) => page.waitForFunction((n) => document.querySelectorAll('.np-thread').length === n, count);
    await threads(50);
    await page.click('segment-comments .se-more');
    await threads(100);
    await page.click('segment-comments .se-more');
    await threads(120);
    equal(await page.locator('segment-comments .se-more').count(), 0);
  },
};

export const run = (context) => runChecks(CHECKS, 'review&n=200', context);

// What must hold in a real browser. Each check is a sentence; prints ok or NOT OK and returns the number of failures.
import { CHECKS as CODE_CHECKS } from './code-checks.mjs';
import { CHECKS as PEOPLE_CHECKS } from './people-checks.mjs';
import { CHECKS as TOOL_CHECKS } from './tool-checks.mjs';
import { active, caret, clear, equal, first, go, idle, open, ready, runChecks, server, text } from './steps.mjs';
// Telex as Unikey sends it: plain keys, and for each mark backspaces and the word's end again.
async function unikey(page, steps, millis) {
  for (const [back, insert] of steps) {
    for (let i = 0; i < back; i++) {
      await page.keyboard.press('Backspace');
    }
    await page.keyboard.type(insert);
    await page.waitForTimeout(millis);
  }
}

const VIET = [[0, 'v'], [0, 'i'], [0, 'e'], [1, 'ê'], [1, 'ệ'], [0, 't'], [0, ' '], [0, 'n'], [0, 'g'], [0, 'u'], [0, 'o'], [0, 'w'], [3, 'ươ'], [2, 'ườ'], [0, 'i'], [0, ' ']];

const CHECKS = {
  async 'typing as Unikey does, 8 keys a second, arrives exact and is saved meanwhile'({ page }) {
    await go(page, 8);
    for (let i = 0; i < 3; i++) {
      await unikey(page, VIET, 125);
    }
    const early = await page.evaluate(() => window.fake.log.length);
    if (early < 2) {
      throw new Error(`only ${early} saves in six seconds of typing`);
    }
    equal(await text(page), 'việt người '.repeat(3));
    await idle(page);
    equal((await server(page, 8)).target, 'việt người '.repeat(3));
  },
  async 'a composition arrives whole, is kept in the browser at once and goes to the server only after it ends'({ page }) {
    await go(page, 8);
    const cdp = await page.context().newCDPSession(page);
    for (const part of ['t', 'ti', 'tiê', 'tiế', 'tiến', 'tiếng']) {
      await cdp.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(2500);
    equal(await page.evaluate(() => window.fake.log.length), 0, 'saves while composing');
    const drafts = await page.evaluate(() => window.editor.session.drafts.all());
    equal(drafts.map((draft) => draft.text), ['tiếng']);
    await page.keyboard.press('Control+Enter');
    equal(await active(page), 8, 'no command while composing');
    await cdp.send('Input.insertText', { text: 'tiếng' });
    await page.keyboard.type(' Anh');
    equal(await text(page), 'tiếng Anh');
    await idle(page);
    equal((await server(page, 8)).target, 'tiếng Anh');
  },
  async 'typing, scrolling far away and typing again fills one segment and leaves the others alone'({ page }) {
    await go(page, 8);
    await page.keyboard.type('AAA');
    await page.evaluate(() => (document.querySelector('.se-scroll').scrollTop += 6000));
    await page.waitForTimeout(150);
    await page.keyboard.type('BBB');
    await page.waitForTimeout(50);
    await idle(page);
    equal((await server(page, 8)).target, 'AAABBB');
    const changed = await page.evaluate(() => [...new Set(window.fake.log.map((entry) => entry.id))]);
    equal(changed, [first + 7]);
  },
  async 'after scrolling away and clicking another row, both segments are right'({ page }) {
    await go(page, 8);
    await page.keyboard.type('AAA');
    await page.evaluate(() => (document.querySelector('.se-scroll').scrollTop += 3000));
    await page.waitForTimeout(100);
    await page.locator('.se-row:not(.se-active) .se-tgt').nth(8).click();
    const number = await active(page);
    const before = (await server(page, number)).target;
    await page.keyboard.press('End');
    await page.keyboard.type('BBB');
    await idle(page);
    equal((await server(page, 8)).target, 'AAA');
    equal((await server(page, number)).target.replace('BBB', ''), before);
    equal((await server(page, number)).target.includes('BBB'), true);
  },
  async 'a match goes in by key, and undo and redo take it out and in again'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-match');
    await page.keyboard.type('Hello there');
    await page.keyboard.press('Control+Digit1');
    const match = await text(page);
    equal(match.startsWith('On the morning of December 30'), true, match);
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), 'Hello there');
    equal((await caret(page)).start, 11);
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), '');
    await page.keyboard.press('Control+KeyY');
    await page.keyboard.press('Control+KeyY');
    equal(await text(page), match);
    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('Control+Insert');
    equal(await text(page), (await server(page, 8)).source);
  },
  async 'undo never brings text of another segment'({ page }) {
    await go(page, 8);
    await page.keyboard.type('eight');
    await page.keyboard.press('Alt+PageDown');
    const nine = await text(page);
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), nine);
    await page.keyboard.type('!');
    await page.keyboard.press('Alt+PageUp');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), '', 'undo of the segment that was left');
    equal((await page.evaluate(() => window.editor.session.model.items[8].text)), `${nine}!`);
  },
  async 'Ctrl+Enter confirms and goes on, Ctrl+Shift+Enter goes to the next one to do'({ page }) {
    await go(page, 8);
    await page.keyboard.type('One');
    await page.keyboard.press('Control+Enter');
    equal(await active(page), 9);
    await go(page, 5);
    await page.keyboard.press('Control+Shift+Enter');
    equal(await active(page), 6, 'returned is to do');
    await idle(page);
    equal((await server(page, 8)).state, 'TRANSLATED');
    equal((await server(page, 5)).version, 1, 'already confirmed: no new version');
  },
  async 'an empty segment is not confirmed'({ page }) {
    await go(page, 8);
    await page.keyboard.press('Control+Enter');
    equal((await server(page, 8)).version, 0);
    await page.waitForSelector('.se-notice-warning');
  },
  async 'a draft typed without a connection survives a reload'({ page }) {
    await go(page, 8);
    await page.evaluate(() => (window.fake.offline = true));
    await page.keyboard.type('Kept in this browser');
    await page.waitForTimeout(700);
    await page.reload();
    await ready(page);
    await page.waitForFunction(() => window.fake.row(5007).target === 'Kept in this browser');
    equal(await page.evaluate(() => window.editor.session.model.items[7].text), 'Kept in this browser');
    await idle(page);
    equal((await page.evaluate(() => window.editor.session.drafts.all())).length, 0, 'drafts left');
  },
  async 'without a connection the state says so, and everything goes out when it is back'({ page }) {
    await page.clock.install();
    await go(page, 8);
    await page.evaluate(() => (window.fake.offline = true));
    await page.keyboard.type('Offline');
    await page.clock.runFor(11000);
    await page.waitForSelector('.ts-offline');
    await page.evaluate(() => (window.fake.offline = false));
    await page.clock.runFor(40000);
    equal((await server(page, 8)).target, 'Offline');
  },
  async 'a lost answer is asked for again under the same name and makes no conflict'({ page }) {
    await page.clock.install();
    await go(page, 8);
    await page.evaluate(() => (window.fake.loseAnswers = true));
    await page.keyboard.type('First');
    await page.clock.runFor(3000);
    await page.keyboard.type(' second');
    await page.clock.runFor(2000);
    await page.evaluate(() => (window.fake.loseAnswers = false));
    await page.clock.runFor(40000);
    const row = await server(page, 8);
    equal([row.target, row.version], ['First second', 2]);
    equal(await page.evaluate(() => window.editor.session.saver.conflicts.length), 0);
  },
  async 'a lost answer and a reload make no conflict either'({ page }) {
    await go(page, 8);
    await page.evaluate(() => (window.fake.loseAnswers = true));
    await page.keyboard.type('Again');
    await page.waitForFunction(() => window.fake.log.length === 1);
    const [draft] = await page.evaluate(() => window.editor.session.drafts.all());
    equal([draft.attempt.text, draft.base], ['Again', 0]);
    await page.reload();
    await ready(page);
    await idle(page);
    equal((await server(page, 8)).target, 'Again');
  },
  async 'somebody else was faster: both texts stand, and mine can be kept'({ page }) {
    await conflict(page);
    await page.click('segment-conflict .se-primary');
    await idle(page);
    equal((await server(page, 9)).target, 'My text');
    equal(await text(page), 'My text');
  },
  async 'somebody else was faster: theirs can be taken'({ page }) {
    await conflict(page);
    await page.click('segment-conflict .xp-actions button:nth-child(2)');
    await idle(page);
    equal(await text(page), 'Their text');
    equal((await server(page, 9)).target, 'Their text');
  },
  async 'somebody else was faster: a merge can be written'({ page }) {
    await conflict(page);
    await page.click('segment-conflict .xp-actions button:nth-child(3)');
    await page.fill('segment-conflict textarea', 'Our\ntext');
    await page.click('segment-conflict .se-primary');
    await idle(page);
    equal((await server(page, 9)).target, 'Our text');
    equal(await text(page), 'Our text');
  },
  async 'a change by somebody else shows in a segment where nothing is unsaved, and typing goes on on it'({ page }) {
    await go(page, 9);
    await page.waitForTimeout(400);
    await page.evaluate(() => window.fake.changeBySomebody(5008, 'Their text'));
    await page.waitForFunction(() => document.querySelector('.se-field').textContent === 'Their text');
    await page.keyboard.press('End');
    await page.keyboard.type(' and mine');
    await idle(page);
    equal((await server(page, 9)).target, 'Their text and mine');
    await page.evaluate(() => window.fake.changeBySomebody(5009, 'Ten'));
    await page.waitForFunction(() => document.querySelector('[data-number="10"] .se-tgt').textContent === 'Ten');
  },
  async 'pasting gives one line in NFC'({ page }) {
    await go(page, 8);
    await page.evaluate(() => navigator.clipboard.writeText('Tie\u0302\u0301ng\r\nVie\u0323\u0302t\nNam'));
    await page.keyboard.press('Control+KeyV');
    equal(await text(page), 'Ti\u1ebfng Vi\u1ec7t Nam');
    await page.keyboard.press('Enter');
    equal(await text(page), 'Ti\u1ebfng Vi\u1ec7t Nam', 'Enter makes no line');
  },
  async 'windows close with Escape and give the caret back'({ page }) {
    await go(page, 9);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const before = await caret(page);
    for (const key of ['Control+KeyK', 'Alt+KeyH', 'Control+KeyG', 'F3']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
      equal(await page.evaluate(() => document.activeElement.className === 'se-field'), false, `${key} took the focus`);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(80);
      equal(await caret(page), before, key);
      equal(await page.evaluate(() => document.activeElement.className), 'se-field');
    }
  },
  async 'concordance finds the marked words and pages'({ page }) {
    await go(page, 9);
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('hai');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cp-hit mark');
    equal(await page.locator('.cp-hit').count() <= 20, true);
  },
  async 'the unit behind a match is corrected by keys alone, and the caret comes back'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-match .hp-more');
    await page.keyboard.press('Alt+KeyW');
    await page.waitForSelector('.mm-box');
    await page.keyboard.press('KeyH');
    await page.waitForSelector('.mm-box .hp-version');
    await page.keyboard.press('Escape');
    equal(await page.locator('.mm-box').count(), 0);
    await page.keyboard.press('Alt+KeyW');
    await page.waitForSelector('.mm-box');
    await page.keyboard.press('KeyC');
    await page.waitForSelector('.mm-box textarea');
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.type('Corrected.');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => !document.querySelector('.mm-box'));
    equal(await page.evaluate(() => document.activeElement.className), 'se-field');
    equal(await active(page), 8);
    equal(await text(page), '');
  },
  async 'a match in another case goes in by one key in the case of the segment'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-match .hp-recase');
    await page.keyboard.press('Alt+KeyJ');
    equal((await text(page)).length > 0 && (await text(page)) === (await text(page)).toUpperCase(), true);
  },
  async 'AltGr and composition never run a command'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-match');
    await page.evaluate(() => {
      const field = document.querySelector('.se-field');
      const press = (init) => field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      press({ code: 'Digit1', key: '1', ctrlKey: true, altKey: true });
      press({ code: 'Digit1', key: 'Process', ctrlKey: true, keyCode: 229, isComposing: true });
      press({ code: 'KeyZ', key: 'z', altKey: true });
    });
    equal(await text(page), '');
  },
  async 'a term goes in by digit and a completion by arrows'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-term');
    await page.keyboard.press('Alt+Shift+Digit2');
    equal(await text(page), 'Ministry of Foreign Affairs');
    await page.keyboard.type(' p');
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('segment-completions li');
    await page.keyboard.press('Enter');
    equal(await text(page), 'Ministry of Foreign Affairs Party Committee');
    equal(await active(page), 8);
  },
  async 'findings are chips with a fix by key'({ page }) {
    await go(page, 8);
    await page.keyboard.type('two  spaces');
    await page.waitForSelector('.se-chip-warning');
    await page.keyboard.press('F8');
    equal(await caret(page), { start: 3, end: 5 });
    await page.keyboard.press('Shift+F8');
    equal(await text(page), 'two spaces');
  },
  async 'a finding is set aside by key with a reason, shown with who and why, and taken back'({ page }) {
    await go(page, 8);
    await page.keyboard.type('two  spaces');
    await page.waitForSelector('.se-chip-warning');
    await page.keyboard.press('Alt+KeyI');
    await page.waitForSelector('segment-set-aside dialog[open]');
    await page.keyboard.press('Digit1');
    await page.waitForSelector('.hp-aside .hp-finding');
    equal(await page.locator('.se-chip-warning').count(), 0);
    equal(/lan/.test(await page.locator('.hp-aside').innerText()), true);
    equal(await active(page), 8);
    await page.locator('.hp-aside button').click();
    await page.waitForSelector('.se-chip-warning');
  },
  async 'the finding before is found by key, over segments too'({ page }) {
    await go(page, 8);
    await page.keyboard.type('two  spaces');
    await go(page, 10);
    await page.keyboard.type('right');
    await page.keyboard.press('Control+F8');
    await page.waitForFunction(() => document.querySelector('.se-over')?.textContent.includes('spaces'));
    equal(await active(page), 8);
    equal(await caret(page), { start: 3, end: 5 });
  },
  async 'the filter finds with and without marks, and rows outside it can be gone to'({ page }) {
    await page.keyboard.press('Control+Shift+KeyF');
    await page.keyboard.type('hoi nghi');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    const plain = await page.evaluate(() => window.editor.session.model.shown);
    equal(plain, Math.ceil(200 / 7));
    await page.keyboard.press('Control+Shift+KeyF');
    await page.keyboard.type('hội nghỉ');
    await page.keyboard.press('Enter');
    equal(await page.evaluate(() => window.editor.session.model.shown), 0);
    await go(page, 2);
    equal(await page.evaluate(() => window.editor.session.model.shown), 200);
  },
  async 'rows above stay still while the text grows, and when the next one becomes active'({ page }) {
    await go(page, 8);
    await page.evaluate(() => (document.querySelector('.se-scroll').scrollTop += 250));
    await page.waitForTimeout(100);
    const tops = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.se-row')].map((row) => [row.dataset.number, Math.round(row.getBoundingClientRect().top)])));
    const before = await tops();
    await page.keyboard.type('long '.repeat(60));
    await page.waitForTimeout(100);
    const grown = await tops();
    for (const number of ['6', '7', '8']) {
      equal(grown[number], before[number], `row ${number}`);
    }
    await clear(page);
    await page.waitForTimeout(100);
    equal(await tops(), before);
    await page.keyboard.press('Alt+PageDown');
    await page.waitForTimeout(100);
    const next = await tops();
    for (const number of ['6', '7', '8']) {
      equal(next[number], before[number], `row ${number}`);
    }
    equal(Math.abs(next['12'] - before['12']) <= 32, true, `rows below move by the foot of the active row at most: ${before['12']} → ${next['12']}`);
  },
  async 'a reviewer approves by Ctrl+Enter and returns with a reason by digit'({ browser, base }) {
    const page = await open(browser, base, 'review&n=200');
    equal(await active(page), 1);
    await page.keyboard.press('Control+Enter');
    equal(await active(page), 2);
    await page.keyboard.press('Alt+KeyR');
    await page.keyboard.press('Digit4');
    await page.keyboard.type('Tên chính thức');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.fake.row(5001).returned === 'NAME_OR_TITLE');
    equal((await server(page, 1)).state, 'APPROVED');
    equal((await server(page, 2)).note, 'Tên chính thức');
    equal(await active(page), 3);
    await page.context().close();
  },
};

Object.assign(CHECKS, TOOL_CHECKS, PEOPLE_CHECKS, CODE_CHECKS);

async function conflict(page) {
  await go(page, 9);
  await clear(page);
  await page.keyboard.type('My text');
  await page.evaluate(() => window.fake.changeBySomebody(5008, 'Their text'));
  await page.waitForSelector('segment-conflict .xp-box');
  equal(await text(page), 'My text');
}

export const run = (context) => runChecks(CHECKS, 'n=200', context);

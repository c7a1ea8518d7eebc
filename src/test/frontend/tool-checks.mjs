// The tools beyond typing and confirming. Each check is a sentence.
import { active, caret, clear, equal, first, go, idle, ready, server, text } from './steps.mjs';

const shown = (page) => page.evaluate(() => window.editor.session.model.shown);
const item = (page, number) => page.evaluate((n) => window.editor.session.model.items[n - 1].text, number);
const source = (page, number) => page.evaluate((n) => window.editor.session.model.items[n - 1]?.source, number);
const focused = (page) => page.evaluate(() => document.activeElement?.className ?? '');
const notice = (page, words) => page.waitForFunction((w) => [...document.querySelectorAll('.se-notice')].some((n) => n.textContent.includes(w)), words);

/** The rows from 40 on say the same as row 38; loaded again under their new texts. */
async function sameSources(page) {
  await page.evaluate(() => {
    const rows = window.fake.all;
    for (const i of [40, 43, 46]) {
      Object.assign(rows[i], { source: rows[37].source, kind: rows[37].kind, target: '', state: 'NOT_TRANSLATED', version: rows[i].version + 1 });
    }
    Object.assign(rows[39], { source: rows[37].source, kind: rows[37].kind, target: 'Approved before.', state: 'APPROVED', version: rows[39].version + 1 });
    window.editor.recut(rows.length);
  });
  await page.waitForFunction(() => window.editor.session.model.items[40]?.source === window.editor.session.model.items[37]?.source);
}

/** The rows of the field's table of keys: name, keys, what must be seen. Each begins in segment 8, empty, with its help. */
const TABLE = [
  ['confirm and next', async (page) => { await page.keyboard.type('One.'); await page.keyboard.press('Control+Enter'); equal(await active(page), 9); await idle(page); equal((await server(page, 8)).state, 'TRANSLATED'); }],
  ['confirm and next untranslated', async (page) => { await page.keyboard.type('One.'); await page.keyboard.press('Control+Shift+Enter'); equal(await active(page), 9); }],
  ['save as draft', async (page) => { await page.keyboard.type('Draft'); await page.keyboard.press('Control+KeyS'); await page.waitForFunction(() => window.fake.row(5007).target === 'Draft'); }],
  ['concordance by Ctrl+K', async (page) => { await page.keyboard.press('Control+KeyK'); await page.waitForSelector('segment-concordance input'); }],
  ['concordance by F3 on the selection', async (page) => {
    await page.keyboard.type('leaders'); await page.keyboard.press('Control+KeyA'); await page.keyboard.press('F3');
    await page.waitForFunction(() => document.querySelector('segment-concordance input')?.value === 'leaders');
  }],
  ['copy source to target', async (page) => { await page.keyboard.press('Control+Insert'); equal(await text(page), (await server(page, 8)).source); }],
  ['insert match n', async (page) => { await page.keyboard.press('Control+Digit2'); equal((await text(page)).length > 20, true); await page.keyboard.press('Alt+Digit1'); equal((await text(page)).length > 20, true); }],
  ['next and previous segment', async (page) => { await page.keyboard.press('Alt+PageDown'); equal(await active(page), 9); await page.keyboard.press('Alt+PageUp'); equal(await active(page), 8); }],
  ['next and previous with the caret at the edge', async (page) => {
    await page.keyboard.type('ab'); await page.keyboard.press('ArrowLeft'); await page.keyboard.press('Control+ArrowDown'); equal(await active(page), 8);
    await page.keyboard.press('End'); await page.keyboard.press('Control+ArrowDown'); equal(await active(page), 9);
    await page.keyboard.press('Home'); await page.keyboard.press('Control+ArrowUp'); equal(await active(page), 8);
  }],
  ['go to number', async (page) => { await go(page, 150); equal(await active(page), 150); }],
  ['filter', async (page) => { await page.keyboard.press('Control+Shift+KeyF'); equal(await page.evaluate(() => document.activeElement.type), 'search'); }],
  ['replace', async (page) => { await page.keyboard.press('Control+KeyH'); await page.waitForSelector('segment-replace input[name=find]:focus'); }],
  ['next issue', async (page) => { await page.keyboard.type('a  b'); await page.waitForSelector('.se-chip-warning'); await page.keyboard.press('F8'); equal(await caret(page), { start: 1, end: 3 }); }],
  ['split and merge', async (page) => { await page.keyboard.press('F4'); await page.waitForSelector('segment-split dialog[open]'); await page.keyboard.press('Escape'); await page.keyboard.press('Shift+F4'); await page.waitForFunction(() => window.fake.calls.cut === 1); }],
  ['add term', async (page) => { await page.evaluate(() => (window.open = (url) => (window.opened = String(url)))); await page.keyboard.press('Control+KeyE'); equal((await page.evaluate(() => window.opened)).includes('termbase?propose=term'), true); }],
  ['comments', async (page) => { await page.keyboard.press('Alt+KeyC'); await page.waitForSelector('segment-comments textarea:focus'); }],
  ['list of keys', async (page) => { await page.keyboard.press('Alt+KeyH'); await page.waitForSelector('segment-keys'); }],
  ['missing code or value', async (page) => { await page.keyboard.press('F9'); equal(await text(page), 'December 30'); await page.keyboard.type(' in '); await page.keyboard.press('F9'); equal(await text(page), 'December 30 in 2025'); }],
];

export const CHECKS = {
  async 'the keys of the field all work'({ page }) {
    for (const [name, act] of TABLE) {
      await page.evaluate(() => indexedDB.deleteDatabase('song-ngu'));
      await page.reload();
      await ready(page);
      await go(page, 8);
      // what the row before typed is kept over the reload
      await clear(page);
      await page.waitForSelector('.hp-match');
      await act(page).catch((error) => {
        throw new Error(`${name}: ${error.message}`);
      });
    }
  },
  async 'what the pane offers on a press of the pointer, its buttons do by the keyboard too'({ page }) {
    await go(page, 8);
    await clear(page);
    await page.waitForSelector('.hp-term .hp-insert');
    const offered = await page.textContent('.hp-term .hp-insert');
    await page.focus('.hp-term .hp-insert');
    await page.keyboard.press('Enter');
    equal(await text(page), offered);
    equal(await focused(page), 'se-field');
    await page.focus('.hp-tablist button:last-child');
    await page.keyboard.press('Space');
    await page.waitForSelector('.hp-tablist button:last-child[aria-selected=true]');
    equal(await text(page), offered, 'pressed once');
  },
  async 'no two commands share a key, and none takes one of the browser or of an input method'({ page }) {
    equal(await page.evaluate(() => {
      const seen = new Set();
      return window.KEY_MAP.flatMap(({ command, keys }) => keys.filter((key) => {
        const twice = seen.has(key);
        seen.add(key);
        return twice || window.keyMap.clash(command, key) !== null;
      }));
    }), []);
  },
  async 'a key can be changed, clashes are told, and the map goes out and in'({ page }) {
    await go(page, 8);
    await page.keyboard.press('Alt+KeyH');
    const key = page.locator('[data-command=copySource] .dl-key');
    await key.click();
    await page.keyboard.press('Control+KeyG');
    await page.waitForSelector('segment-keys .hp-error');
    await key.click();
    await page.keyboard.press('KeyB');
    equal(await page.locator('segment-keys .hp-error').count(), 1, 'a letter types');
    await key.click();
    await page.keyboard.press('Alt+KeyB');
    equal(await page.locator('segment-keys .hp-error').count(), 0);
    const json = await page.evaluate(() => window.keyMap.export());
    equal(JSON.parse(json).copySource, ['Alt+B']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await page.keyboard.press('Control+Insert');
    equal(await text(page), '');
    await page.keyboard.press('Alt+KeyB');
    equal(await text(page), (await server(page, 8)).source);
    await page.reload();
    await ready(page);
    equal(await page.evaluate(() => window.keyMap.first('copySource')), 'Alt+B', 'remembered');
    equal(await page.evaluate(() => window.keyMap.import('{"copySource":["Ctrl+G"]}')), 'Ctrl+G', 'a clash in a file');
    equal(await page.evaluate(() => window.keyMap.import('[1]')), 'unreadable');
    equal(await page.evaluate(() => window.keyMap.import('{"copySource":["Alt+D"],"clear":["Alt+B"]}')), null);
    equal(await page.evaluate(() => [window.keyMap.first('copySource'), window.keyMap.first('clear')]), ['Alt+D', 'Alt+B']);
  },
  async 'a confirmed text fills the same segments, says how many, and is taken back by a key'({ page }) {
    await sameSources(page);
    await go(page, 38);
    await clear(page);
    await page.keyboard.type('The same everywhere.');
    await page.keyboard.press('Control+Enter');
    await notice(page, '3');
    equal([await item(page, 41), await item(page, 44), await item(page, 47)], Array(3).fill('The same everywhere.'));
    equal(await item(page, 40), 'Approved before.');
    await page.keyboard.press('Alt+KeyU');
    await page.waitForFunction(() => window.editor.session.model.items[40].text === '');
    equal(await item(page, 38), 'The same everywhere.');
  },
  async 'switched off, nothing is filled'({ page }) {
    await sameSources(page);
    await go(page, 38);
    await page.keyboard.press('Alt+KeyG');
    await clear(page);
    await page.keyboard.type('Only here.');
    await page.keyboard.press('Control+Enter');
    await idle(page);
    equal(await item(page, 41), '');
    equal(await page.evaluate(() => [window.fake.propagates, window.fake.calls.propagate ?? 0]), [false, 0]);
  },
  async 'a split moves the numbers, keeps what is unsaved elsewhere, and is taken back by a key'({ page }) {
    await go(page, 30);
    await page.keyboard.press('End');
    await page.evaluate(() => (window.fake.delay = 150));
    await page.keyboard.type(' unsaved');
    await go(page, 11);
    const before = [await source(page, 11), await source(page, 12)];
    await page.keyboard.press('F4');
    await page.waitForSelector('segment-split dialog[open]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.editor.session.model.loaded === 201 && window.editor.session.model.total === 201);
    equal(`${await source(page, 11)} ${await source(page, 12)}`, before[0]);
    equal(await source(page, 13), before[1]);
    equal(await active(page), 11);
    equal((await item(page, 31)).endsWith(' unsaved'), true);
    await page.evaluate(() => (window.fake.delay = 2));
    await idle(page);
    await page.keyboard.press('Alt+KeyU');
    await page.waitForFunction(() => window.editor.session.model.total === 200 && window.editor.session.model.loaded === 200);
    equal([await source(page, 11), await source(page, 12)], before);
  },
  async 'an answer sent before a split does not bring a row back to its old number'({ page }) {
    await go(page, 30);
    const before = await source(page, 30);
    const old = await server(page, 30);
    await go(page, 11);
    await page.keyboard.press('F4');
    await page.waitForSelector('segment-split dialog[open]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.editor.session.model.loaded === 201);
    const late = { ...old, number: 30, target: 'By somebody', version: old.version + 1 };
    const next = await source(page, 30);
    await page.evaluate((row) => window.editor.applyRows([row]), late);
    equal([await source(page, 30), await source(page, 31), await item(page, 31)], [next, before, 'By somebody']);
  },
  async 'a merge joins with the next segment'({ page }) {
    await go(page, 11);
    const joined = `${await source(page, 11)} ${await source(page, 12)}`;
    await page.keyboard.press('Shift+F4');
    await page.waitForFunction(() => window.editor.session.model.total === 199 && window.editor.session.model.loaded === 199);
    equal(await source(page, 11), joined);
  },
  async 'find and replace shows every change first, leaves approved text alone, and is undone and done again by keys'({ page }) {
    await go(page, 8);
    await page.keyboard.press('Control+KeyH');
    await page.keyboard.type('sides');
    await page.keyboard.press('Tab');
    await page.keyboard.type('parties');
    const will = await page.locator('.rp-hit').count();
    equal(will > 5, true, `${will} changes`);
    equal(await page.locator('.rp-hit').first().locator('del').innerText(), 'sides');
    await page.locator('.rp-hit input').first().click();
    const [leftOut, changed] = await page.evaluate(() => [...document.querySelectorAll('.rp-hit b')].slice(0, 2).map((b) => Number(b.textContent)));
    const approved = await item(page, 3);
    equal(approved.includes('sides'), true);
    await page.locator('segment-replace input[name=replace]').press('Enter');
    equal((await item(page, changed)).includes('two parties'), true);
    equal((await item(page, leftOut)).includes('two sides'), true);
    equal(await item(page, 3), approved);
    await page.keyboard.press('Escape');
    await idle(page);
    equal((await server(page, changed)).target.includes('two parties'), true);
    await page.keyboard.press('Alt+KeyU');
    equal((await item(page, changed)).includes('two sides'), true);
    await page.keyboard.press('Alt+Shift+KeyU');
    equal((await item(page, changed)).includes('two parties'), true);
  },
  async 'a finding is aligned in the whole article by one key: previewed, ticked, approved text left alone, undone'({ page }) {
    await sameSources(page);
    for (const [number, words] of [[38, 'The first way.'], [41, 'Another way.'], [44, 'A third way.']]) {
      await go(page, number);
      await clear(page);
      await page.keyboard.type(words);
      await idle(page);
    }
    await go(page, 41);
    await page.waitForSelector('.hp-finding >> text=The first way.');
    await page.keyboard.press('Control+Shift+F8');
    await page.waitForSelector('select[name=rendering]');
    equal(await page.locator('select[name=rendering]').inputValue(), 'The first way.');
    equal(await page.evaluate(() => [...document.querySelectorAll('.rp-hit b')].map((b) => Number(b.textContent))), [41, 44]);
    equal((await page.locator('.rp-note').first().innerText()).includes('1'), true, 'the approved one is told');
    await page.locator('.rp-hit input').nth(1).click();
    await page.locator('segment-replace .se-primary').click();
    equal([await item(page, 38), await item(page, 40), await item(page, 41), await item(page, 44), await item(page, 47)],
      ['The first way.', 'Approved before.', 'The first way.', 'A third way.', '']);
    equal(await page.evaluate(() => document.activeElement.className.includes('se-field')), true, 'back in the field');
    await page.keyboard.press('Alt+KeyU');
    equal(await item(page, 41), 'Another way.');
  },
  async 'a question of a finding is answered once, by the pointer or by Tab and Enter'({ page }) {
    await go(page, 8);
    await page.keyboard.type('Li Qiang spoke.');
    await page.waitForSelector('.hp-finding >> text=Ly Cuong (Vietnam)');
    await page.locator('.hp-finding button', { hasText: 'Li Qiang (China)' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.hp-finding').length === 0);
    equal(await page.evaluate(() => window.fake.chosen), { 'Lý Cường': 'a' });
    equal(await text(page), 'Li Qiang spoke.');
  },
  async 'the rendering of all may be another than the first one'({ page }) {
    await sameSources(page);
    for (const [number, words] of [[38, 'The first way.'], [41, 'Another way.']]) {
      await go(page, number);
      await clear(page);
      await page.keyboard.type(words);
      await idle(page);
    }
    await go(page, 41);
    await page.waitForSelector('.hp-finding >> text=The first way.');
    await page.keyboard.press('Control+Shift+F8');
    await page.locator('select[name=rendering]').selectOption('Another way.');
    equal(await page.evaluate(() => [...document.querySelectorAll('.rp-hit b')].map((b) => Number(b.textContent))), [38]);
    await page.locator('segment-replace .se-primary').press('Enter');
    await page.waitForFunction(() => window.editor.session.model.items[37].text === 'Another way.');
  },
  async 'words of a finding are aligned in every segment, whatever the filter shows'({ page }) {
    await go(page, 8);
    await page.keyboard.type('Talks in Ha Noi.');
    await page.waitForSelector('.hp-finding >> text=Hanoi');
    await page.keyboard.press('Control+Shift+F8');
    equal(await page.locator('segment-replace input[name=find]').inputValue(), 'Ha Noi');
    equal(await page.locator('segment-replace input[name=replace]').inputValue(), 'Hanoi');
    equal(await page.locator('.rp-hit').count() > 5, true);
    const approved = await item(page, 1);
    await page.keyboard.press('Enter');
    equal(await item(page, 8), 'Talks in Hanoi.');
    equal(await item(page, 1), approved);
    await page.keyboard.press('Escape');
    await go(page, 9);
    await page.keyboard.press('Control+Shift+F8');
    await page.waitForSelector('.se-notice');
  },
  async 'replacing without marks keeps the rest of the text'({ page }) {
    equal(await page.evaluate(async () => {
      const replacer = window.replacer({ find: 'dai su', replace: 'Đại sứ', regex: false, exact: false, wholeWords: true });
      return [replacer('đại sứ quán gặp ĐẠI SỨ, đại sức'), window.replacer({ find: '(\\d+)%', replace: '$1 per cent', regex: true, exact: true, wholeWords: false })('12% và 3%'), window.replacer({ find: '(', replace: '', regex: true, exact: true, wholeWords: false }), window.replacer({ find: 'a$', replace: '$&', regex: false, exact: true, wholeWords: false })('a$')];
    }), ['Đại sứ quán gặp Đại sứ, đại sức', '12 per cent và 3 per cent', null, '$&']);
  },
  async 'what was typed is undone from another segment, segment by segment'({ page }) {
    await go(page, 8);
    await page.keyboard.type('eight');
    await go(page, 11);
    const before = await text(page);
    await page.keyboard.press('End');
    await page.keyboard.type(' eleven');
    await go(page, 20);
    await page.keyboard.press('Alt+KeyU');
    equal([await active(page), await text(page)], [11, before]);
    await page.keyboard.press('Alt+KeyU');
    equal([await active(page), await text(page)], [8, '']);
    await page.keyboard.press('Alt+Shift+KeyU');
    equal([await active(page), await text(page)], [8, 'eight']);
  },
  async 'filters by band, author, side, pattern and findings, and sorts'({ page }) {
    await page.keyboard.press('Alt+Shift+KeyF');
    await page.waitForSelector('.ts-more select:focus');
    await page.selectOption('select[name=band]', 'NEW');
    equal(await shown(page) > 10, true);
    await page.selectOption('select[name=author]', 'linh.nguyen');
    equal(await shown(page), 0);
    await page.selectOption('select[name=band]', '');
    equal(await shown(page) > 100, true);
    await page.selectOption('select[name=author]', '');
    await page.locator('.ts-more input[type=checkbox]').check();
    await page.fill('segment-filter input[type=search]', '^Ảnh.*\\(\\d{2}\\)');
    await page.waitForFunction(() => window.editor.session.model.shown < 20);
    equal(await shown(page), 13);
    await page.fill('segment-filter input[type=search]', '(');
    await page.waitForSelector('segment-filter .hp-error');
    await page.click('segment-filter .se-link, segment-filter input[type=search]');
    await page.keyboard.press('Escape');
    equal(await shown(page), 200);
    await page.selectOption('select[name=sort]', 'length');
    const lengths = await page.evaluate(() => [0, 1, 199].map((i) => window.editor.session.model.at(i).source.length));
    equal(lengths[0] >= lengths[1] && lengths[1] > lengths[2], true, lengths.join());
    await page.evaluate(() => { Object.assign(window.fake.row(5011), { target: 'Hai  dấu cách 42.5', version: 9 }); });
    await page.selectOption('select[name=qa]', 'WARNING');
    await page.waitForFunction(() => window.editor.session.model.shown < 100);
    equal(await page.evaluate(() => window.editor.session.model.positionOf(12) >= 0), true);
  },
  async 'bookmarks, notes and locks are seen on the row, found by the filter, and a locked segment takes no text'({ page }) {
    await go(page, 12);
    await page.keyboard.press('Alt+KeyM');
    await page.waitForSelector('.se-row[data-number="12"] .se-marks i');
    await go(page, 20);
    await page.keyboard.press('Alt+KeyN');
    equal(await active(page), 12);
    await page.keyboard.press('Alt+KeyC');
    await page.keyboard.type('Hỏi lại tên riêng');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.np-note p');
    await page.keyboard.press('Escape');
    equal(await focused(page), 'se-field');
    await page.waitForFunction(() => document.querySelectorAll('.se-row[data-number="12"] .se-marks i').length === 2);
    const before = await text(page);
    await page.keyboard.press('Alt+KeyK');
    await page.waitForSelector('.se-over.se-locked');
    await page.keyboard.type('nothing');
    await page.keyboard.press('Control+Insert');
    equal(await text(page), before);
    await page.keyboard.press('Alt+Shift+KeyF');
    await page.selectOption('select[name=mark]', 'LOCK');
    equal(await shown(page), 1);
    await go(page, 12);
    await page.keyboard.press('Alt+KeyK');
    await page.waitForSelector('.se-over:not(.se-locked)');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    equal(await text(page), `${before}!`);
  },
  async 'a bookmark set while the marks are on their way stays'({ page }) {
    await go(page, 12);
    await page.evaluate(() => {
      window.fake.delay = 120;
      window.editor.marked();
    });
    await page.keyboard.press('Alt+KeyM');
    await page.waitForFunction(() => window.fake.calls.marks >= 3);
    await page.waitForTimeout(400);
    equal(await page.locator('.se-row[data-number="12"] .se-marks i').count(), 1);
  },
  async 'case, quotes, special characters and clearing by key, each one step of undo'({ page }) {
    await go(page, 8);
    await page.keyboard.type('he said "we don\'t know"');
    await page.keyboard.press("Alt+Quote");
    equal(await text(page), 'he said “we don’t know”');
    await page.keyboard.press('Control+KeyZ');
    equal(await text(page), 'he said "we don\'t know"');
    await clear(page);
    await page.keyboard.type('the State president');
    await page.keyboard.press('Control+KeyA');
    const forms = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Shift+F3');
      forms.push(await text(page));
    }
    equal(forms, ['the state president', 'The state president', 'The State President', 'THE STATE PRESIDENT']);
    await page.keyboard.press('Alt+Delete');
    equal(await text(page), '');
    await page.keyboard.press('F2');
    await page.waitForSelector('.dl-special button:focus');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    equal(await text(page), '—');
  },
  async 'what the proofreader finds stays, whether it answers before or after the first check'({ page }) {
    const late = { check: 'english-spelling', type: 'MISSPELLING', severity: 'WARNING', source: null, target: { start: 0, end: 3 }, message: 'Teh → The', fix: 'The talks', key: 'english-spelling|0-3', blocking: false, ignored: null };
    const answer = (n, findings) => page.evaluate(([at, list]) => window.asked[at].answer(list), [n, findings]);
    const asked = (n) => page.waitForFunction((wanted) => window.asked.length === wanted, n);
    const chips = () => page.locator('.se-chip').filter({ hasText: 'Teh' }).count();
    for (const order of [[0, 1], [1, 0]]) {
      await go(page, order[0] === 0 ? 9 : 10);
      await page.evaluate(() => {
        window.asked = [];
        window.fake.check = (id, text) => new Promise((done) => (text === 'Teh talks' ? window.asked.push({ id, text, answer: done }) : done([])));
      });
      await clear(page);
      await page.keyboard.type('Teh talks');
      await asked(1);
      // the proofreader has read the text while the first answer is still on its way
      await page.evaluate(() => window.editor.checkAgain(window.asked[0].id, window.asked[0].text));
      await asked(2);
      for (const n of order) {
        await answer(n, n === 1 ? [late] : []);
      }
      await page.waitForFunction(() => [...document.querySelectorAll('.se-chip')].some((chip) => chip.textContent.includes('Teh')));
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame))));
      equal(await chips(), 1, `answers in the order ${order}`);
    }
  },
  async 'after a space what is missing is offered, Tab takes it, and no other key is taken from the text'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-term');
    await page.keyboard.type('The ');
    await page.waitForSelector('segment-completions li');
    await page.keyboard.press('Tab');
    const taken = await text(page);
    equal(taken.startsWith('The ') && taken.length > 8, true, taken);
    await page.keyboard.type(' ');
    const offers = await page.locator('segment-completions li span').allInnerTexts();
    equal(offers.includes(taken.slice(4)), false, 'offered twice');
    await page.keyboard.type('conf');
    await page.keyboard.press('Control+Space');
    equal((await page.locator('segment-completions li span').first().innerText()).startsWith('conference'), true, 'a fragment of a match');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+KeyA');
    await page.keyboard.type(' ');
    equal(await page.locator('segment-completions li').count(), 0, 'switched off');
  },
  async 'stacked, the field lies under its source, and side by side again beside it'({ page }) {
    await go(page, 9);
    const place = () => page.evaluate(() => {
      const source = document.querySelector('.se-active .se-src').getBoundingClientRect();
      const field = document.querySelector('.se-field').getBoundingClientRect();
      return [field.left > source.right - 2, field.top > source.bottom - 2, field.bottom <= document.querySelector('.se-active').getBoundingClientRect().bottom + 1];
    });
    equal(await place(), [true, false, true]);
    await page.keyboard.press('Alt+KeyL');
    await page.waitForTimeout(150);
    equal(await place(), [false, true, true]);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(150);
    equal(await place(), [false, true, true]);
    await page.keyboard.press('Alt+KeyL');
    await page.waitForTimeout(150);
    equal(await place(), [true, false, true]);
    const width = () => page.evaluate(() => document.querySelector('.se-active .se-src').offsetWidth);
    const before = await width();
    await page.keyboard.press('Alt+BracketRight');
    await page.waitForTimeout(100);
    equal(await width() > before, true);
  },
  async 'the tools are in a menu too, and act where the caret was'({ page }) {
    await go(page, 8);
    await page.keyboard.type('say "yes" now');
    await page.keyboard.press('Home');
    await page.click('.ts-tool-menu summary');
    await page.click('.ts-tool-menu button:has-text("ngoặc kép")');
    equal(await text(page), 'say “yes” now');
    equal(await focused(page), 'se-field');
    equal(await page.evaluate(() => document.querySelector('.ts-tool-menu').open), false);
  },
  async 'the reading view shows both languages and follows the cursor and the text'({ page }) {
    await go(page, 9);
    await page.keyboard.press('Alt+KeyO');
    await page.waitForSelector('.rv-lit');
    await page.keyboard.press('Alt+PageDown');
    await page.waitForFunction(() => document.querySelector('.rv-lit')?.textContent.includes(window.editor.session.model.items[9].source));
    await clear(page);
    await page.keyboard.type('Fresh words');
    await page.waitForFunction(() => [...document.querySelectorAll('.rv-lit')].some((one) => one.textContent === 'Fresh words'));
    equal(await focused(page), 'se-field');
  },
  async 'the comparison of matches turns round by key and is remembered'({ page }) {
    await go(page, 8);
    await page.waitForSelector('.hp-diff del');
    const runs = () => page.evaluate(() => ['ins', 'del'].map((tag) => document.querySelector(`.hp-diff ${tag}`).textContent));
    const [ins, del] = await runs();
    await page.keyboard.press('Alt+KeyX');
    await page.waitForFunction((was) => document.querySelector('.hp-diff ins').textContent === was, del);
    equal(await runs(), [del, ins]);
  },
};

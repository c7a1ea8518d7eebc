// Several people in one job: seen, held, taken over, in conflict, divided; and nothing typed is lost on the way.
import { active, clear, equal, first, go, idle, ready, server, text } from './steps.mjs';

const MINE = 'The conference opened on March 14 in Hanoi.';
const log = (page) => page.evaluate(() => window.fake.log.map(({ id, base, text }) => ({ id, base, text })));
const somebody = (page, number, writes) => page.evaluate(([id, on]) => window.fake.somebodyAt(id, on), [first + number - 1, writes]);
const notice = (page, words) => page.waitForSelector(`.se-notice:has-text("${words}")`);

export const CHECKS = {
  async 'who is in the job and where stands in the strip and at the row, and a click goes there'({ page }) {
    await go(page, 8);
    await somebody(page, 12, false);
    await page.waitForSelector('.se-row[data-number="12"] .se-people .who');
    equal(await page.getAttribute('.ts-people .who', 'aria-label'), 'TM: Trần Thị Mai đang xem đoạn 12');
    equal(await page.locator('.se-theirs').count(), 0, 'who only looks holds nothing');
    await page.click('.ts-people .who');
    equal(await active(page), 12);
  },
  async 'a segment that somebody writes in is theirs: no key changes it, and it says who and since when'({ page }) {
    await go(page, 8);
    await somebody(page, 9, true);
    await page.waitForSelector('.se-row.se-theirs[data-number="9"]');
    await go(page, 9);
    const before = await text(page);
    await page.keyboard.type('mine');
    await page.keyboard.press('Control+Insert');
    equal(await text(page), before);
    equal(/^Trần Thị Mai đang sửa đoạn này từ \d\d:\d\d$/.test((await page.innerText('.se-held [role=status]')).trim()), true);
    await page.keyboard.press('Control+Enter');
    await notice(page, 'tiếp quản trước');
    equal(await active(page), 9, 'not confirmed over them');
    equal((await log(page)).length, 0);
  },
  async 'it is taken over by key and written in at once'({ page }) {
    await somebody(page, 9, true);
    await go(page, 9);
    await page.keyboard.press('Alt+KeyT');
    await page.waitForFunction(() => !document.querySelector('.se-held'));
    await clear(page);
    await page.keyboard.type(MINE);
    await idle(page);
    equal((await server(page, 9)).target, MINE);
    equal(await page.evaluate(() => window.fake.people[0].since), '', 'they were told');
  },
  async 'whose segment is taken over keeps what is typed, is told, and takes it back by key'({ page }) {
    await go(page, 9);
    await clear(page);
    await page.keyboard.type('Half a sentence');
    await page.waitForFunction(() => window.fake.calls.hold === 1);
    await somebody(page, 9, true);
    await notice(page, 'Trần Thị Mai đã tiếp quản đoạn 9');
    await page.keyboard.type(' and more');
    equal(await text(page), 'Half a sentence', 'locked now');
    await idle(page);
    equal((await server(page, 9)).target, 'Half a sentence', 'what was typed is stored');
    await page.keyboard.press('Alt+KeyT');
    await page.waitForFunction(() => !document.querySelector('.se-held'));
    await page.keyboard.type(' and more');
    await idle(page);
    equal((await server(page, 9)).target, 'Half a sentence and more');
  },
  async 'one question to the server for a whole text'({ page }) {
    await go(page, 9);
    await page.keyboard.type('one two three four', { delay: 20 });
    await idle(page);
    equal(await page.evaluate(() => window.fake.calls.hold), 1);
  },
  async 'replacing in all rows leaves out the one that somebody writes in'({ page }) {
    await go(page, 8);
    await page.waitForFunction(() => window.fake.calls.at > 0);
    await page.waitForTimeout(50);
    await somebody(page, 9, true);
    await page.waitForSelector('.se-theirs');
    equal(await page.evaluate(() => [8, 10].map((place) => window.editor.toolbox.tools.mayEdit(window.editor.session.model.items[place]))), [false, true]);
  },
  async 'two versions: a key opens the choice, digits choose mine'({ page }) {
    await conflict(page);
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit1');
    await idle(page);
    equal((await server(page, 9)).target, 'My text');
    equal(await page.evaluate(() => document.activeElement.className), 'se-field');
  },
  async 'two versions: theirs by digit, and what was typed since goes to the history'({ page }) {
    await conflict(page);
    await page.keyboard.type(', longer');
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit2');
    await idle(page);
    equal(await text(page), 'Their text');
    equal((await log(page)).map((entry) => entry.text).at(-1), 'My text, longer');
    equal((await server(page, 9)).target, 'Their text');
  },
  async 'two versions: mine is what stands in the field, not what it was when the other came'({ page }) {
    await conflict(page);
    await page.keyboard.type(', longer');
    await page.waitForFunction(() => document.querySelector('.xp-box').innerText.includes('My text, longer'));
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit1');
    await idle(page);
    equal((await server(page, 9)).target, 'My text, longer');
  },
  async 'two versions: Escape decides nothing'({ page }) {
    await conflict(page);
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit3');
    await page.waitForSelector('segment-conflict textarea:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Escape');
    equal(await page.evaluate(() => document.activeElement.className), 'se-field');
    equal((await server(page, 9)).target, 'Their text');
    equal(await text(page), 'My text');
  },
  async 'two versions: a third that arrives during the merge is not overwritten either'({ page }) {
    await conflict(page);
    await page.keyboard.press('Alt+KeyV');
    await page.waitForSelector('.xp-box:focus');
    await page.keyboard.press('Digit3');
    await page.waitForSelector('segment-conflict textarea:focus');
    await page.evaluate(() => window.fake.changeBySomebody(5008, 'Their second text'));
    await page.fill('segment-conflict textarea', 'Our text');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.querySelector('.xp-box')?.innerText.includes('Their second text'));
    equal((await server(page, 9)).target, 'Their second text');
    equal((await page.innerText('.xp-box')).includes('Our text'), true);
  },
  async 'merging puts the changes of both together'({ page }) {
    const merge = (base, mine, theirs) => page.evaluate((texts) => window.merge(...texts), [base, mine, theirs]);
    const base = 'The talks opened in Hanoi on Monday with two parties.';
    equal(await merge(base, base.replace('Hanoi', 'Ha Noi'), base.replace('two', 'both')), { text: 'The talks opened in Ha Noi on Monday with both parties.', clashes: false });
    equal(await merge(base, base.replace('opened', 'began'), base.replace('opened', 'started')), { text: base.replace('opened', 'began'), clashes: true });
    equal(await merge(base, `${base} Then lunch.`, base.replace('The talks', 'Talks')), { text: 'Talks opened in Hanoi on Monday with two parties. Then lunch.', clashes: false });
    equal(await merge(base, base.replace(' on Monday', ''), base), { text: base.replace(' on Monday', ''), clashes: false });
    equal(await merge('', 'Mine', 'Theirs'), { text: 'Mine', clashes: true });
    equal(await merge(base, base.replace('two', 'both'), base.replace('two', 'both')), { text: base.replace('two', 'both'), clashes: false });
    const words = 'hội nghị đối ngoại khai mạc sáng nay tại Hà Nội'.split(' ');
    const wrong = await page.evaluate((all) => {
      let seed = 7;
      const random = (most) => (seed = (seed * 16807) % 2147483647) % most;
      const change = (list) => list.flatMap((word) => (random(5) === 0 ? [] : random(5) === 0 ? [word, 'thêm'] : [word]));
      const bad = [];
      for (let run = 0; run < 400; run++) {
        const [b, m, t] = [all, change(all), change(all)].map((list) => list.join(' '));
        const same = window.merge(b, m, m);
        if (window.merge(b, m, b).text !== m || window.merge(b, b, t).text !== t || same.text !== m || same.clashes) {
          bad.push([b, m, t]);
        }
      }
      return bad;
    }, words);
    equal(wrong, []);
  },
  async 'a page that goes in the middle of a word keeps the word'({ page }) {
    await go(page, 8);
    await page.evaluate(() => (window.fake.offline = true));
    await page.keyboard.type('Chữ cuối cùng');
    await page.reload();
    await ready(page);
    await page.waitForFunction(() => window.fake.row(5007).target === 'Chữ cuối cùng');
    await idle(page);
    equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('song-ngu.draft/'))), []);
    equal(await active(page), 8, 'and the place');
  },
  async 'what was typed on a version that is old now comes back as two versions'({ page }) {
    await go(page, 8);
    await page.evaluate(() => (window.fake.offline = true));
    await page.keyboard.type('Typed offline');
    await page.waitForTimeout(500);
    await page.goto(`${page.url()}&moved=8`);
    await ready(page);
    await page.waitForSelector('.xp-box');
    const panel = await page.innerText('.xp-box');
    equal(['Typed offline', 'Moved meanwhile'].map((words) => panel.includes(words)), [true, true]);
    equal((await server(page, 8)).target, 'Moved meanwhile');
    equal((await log(page)).map(({ base, text: sent }) => [base, sent]), [[0, 'Typed offline']], 'the server has it as an alternative');
  },
  async 'being offline is said at once, with how many wait, and goes with the connection'({ page }) {
    await go(page, 8);
    await page.context().setOffline(true);
    await page.waitForSelector('.ts-offline');
    await page.evaluate(() => (window.fake.offline = true));
    await page.keyboard.type('Một');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Hai');
    await page.waitForFunction(() => document.querySelector('.ts-save').textContent.includes('Ngoại tuyến, 2 đoạn chờ gửi'));
    await page.evaluate(() => (window.fake.offline = false));
    await page.context().setOffline(false);
    await idle(page);
    equal((await server(page, 8)).state, 'TRANSLATED');
    equal((await server(page, 9)).target, 'Hai');
  },
  async 'the text of a segment that a merge took away is offered for copying'({ page }) {
    await go(page, 9);
    await page.evaluate(() => (window.fake.offline = true));
    await clear(page);
    await page.keyboard.type('Homeless words');
    await page.waitForTimeout(450);
    await page.evaluate(() => {
      window.fake.offline = false;
      window.fake.all[8].version++;
      return window.fake.merge(5007, window.fake.row(5007).version, window.fake.row(5008).version);
    });
    await notice(page, 'Homeless words');
    await page.click('.se-notice:has-text("Homeless words") button');
    equal(await page.evaluate(() => navigator.clipboard.readText()), 'Homeless words');
  },
  async 'a job is divided by key; my part is seen, counted and filtered'({ page }) {
    await go(page, 8);
    await page.keyboard.press('Alt+Shift+KeyS');
    await page.waitForSelector('segment-parts input[value="toi"]');
    await page.check('segment-parts input[value="toi"]');
    await page.check('segment-parts input[value="mai.tran"]');
    await page.click('segment-parts fieldset .se-primary');
    await page.waitForFunction(() => document.querySelectorAll('.pd-list li').length === 2);
    await page.selectOption('segment-parts select[name=reviewer]', 'minh');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.ts-mine:has-text("Của tôi: 1–100")');
    equal((await page.innerText('.ts-reviewer')).trim(), 'Hiệu đính: Trần Quang Minh');
    await page.waitForSelector('.se-row[data-number="1"] .who-part');
    await page.keyboard.press('Alt+KeyS');
    await page.waitForSelector('.ts-found:has-text("100")');
    equal(await page.evaluate(() => window.editor.session.model.shown), 100);
    await page.keyboard.press('Alt+KeyS');
    await page.waitForFunction(() => window.editor.session.model.shown === 200);
    await page.selectOption('select[name=part]', 'OTHERS');
    await page.waitForFunction(() => window.editor.session.model.at(0).number === 101);
  },
  async 'a range is given by number, and wrong numbers are said'({ page }) {
    await go(page, 8);
    await page.keyboard.press('Alt+Shift+KeyS');
    await page.waitForSelector('segment-parts input[name=from]');
    await page.fill('segment-parts input[name=from]', '11');
    await page.fill('segment-parts input[name=to]', '999');
    await page.selectOption('segment-parts select[name=whose]', 'mai.tran');
    await page.keyboard.press('Enter');
    await page.click('segment-parts form button');
    await page.waitForSelector('segment-parts .hp-error');
    await page.fill('segment-parts input[name=to]', '20');
    await page.click('segment-parts form button');
    await page.waitForFunction(() => document.querySelector('.pd-list li b')?.textContent === '11–20');
    equal(await page.locator('segment-parts .hp-error').count(), 0);
  },
};

async function conflict(page) {
  await go(page, 9);
  await clear(page);
  await page.keyboard.type('My text');
  await page.evaluate(() => window.fake.changeBySomebody(5008, 'Their text'));
  await page.waitForSelector('segment-conflict .xp-box');
}

// What a translator at the keyboard does, and how it is compared.
export const first = 5000;

export async function open(browser, base, query = '') {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  await page.goto(`${base}?${query}`);
  await ready(page);
  return page;
}

export async function ready(page) {
  await page.waitForSelector('.se-active');
  await page.waitForFunction(() => window.editor.session.model.loaded === window.editor.session.model.total);
}

export const text = (page) => page.evaluate(() => document.querySelector('.se-field').textContent);
export const server = (page, number) => page.evaluate((id) => window.fake.row(id), first + number - 1);
export const active = (page) => page.evaluate(() => Number(document.querySelector('.se-active')?.dataset.number));
export const caret = (page) => page.evaluate(() => window.editor.segment.field.selection);
export const idle = (page) => page.waitForFunction(() => window.editor.session.saver.state === 'saved', null, { timeout: 15000 });

export async function go(page, number) {
  await page.keyboard.press('Control+KeyG');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await page.waitForFunction((n) => Number(document.querySelector('.se-active')?.dataset.number) === n, number);
}

export async function clear(page) {
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.press('Delete');
}

export function equal(got, wanted, what = '') {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a !== b) {
    throw new Error(`${what} got ${a}, wanted ${b}`);
  }
}

/** Runs checks, each on a page of its own; prints ok or NOT OK and returns the number of failures. */
export async function runChecks(checks, query, { browser, base, only }) {
  let failures = 0;
  for (const [name, check] of Object.entries(checks)) {
    if (only && !name.includes(only)) {
      continue;
    }
    const page = await open(browser, base, query);
    try {
      await check({ page, browser, base });
      equal(page.faults, [], 'faults of the page');
      console.log(`ok      ${name}`);
    } catch (error) {
      failures++;
      console.log(`NOT OK  ${name}\n        ${error.message.split('\n')[0]} ${page.faults.join(' | ')}`);
    }
    await page.context().close();
  }
  console.log(failures === 0 ? 'all hold' : `${failures} do not hold`);
  return failures;
}

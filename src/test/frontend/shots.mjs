// Pictures to be looked at.
export async function run({ browser, base, shots, only }) {
  const views = [
    ['light-1600', 1600, 900, '', async () => {}],
    ['light-1280', 1280, 720, '', async () => {}],
    ['dark-1600', 1600, 900, 'dark', async () => {}],
    ['dark-1280-pane', 1280, 720, 'dark', async (page) => page.keyboard.press('Alt+KeyP')],
    ['keys-en', 1600, 900, 'lang=en', async (page) => page.keyboard.press('Alt+KeyH')],
    ['review-return', 1600, 900, 'review', async (page) => { await page.keyboard.press('Alt+KeyR'); await page.keyboard.press('Digit4'); }],
    ['concordance', 1280, 720, '', async (page) => { await page.keyboard.press('Control+KeyK'); await page.keyboard.type('Bộ'); await page.keyboard.press('Enter'); }],
    ['findings-coverage', 1600, 900, 'coverage', async (page) => { await go(page, 9); await page.keyboard.type('Two-way trade  reached.'); await page.click('text=Độ phủ'); await page.waitForTimeout(600); }],
    ['critical', 1600, 900, '', async (page) => go(page, 14)],
    ['complete', 1280, 720, '', async (page) => { await go(page, 8); await page.keyboard.press('Control+Space'); }],
    ['history', 1600, 900, 'lang=en', async (page) => page.keyboard.press('Alt+KeyY')],
    ['conflict', 1600, 900, '', async (page) => {
      await go(page, 9); await page.keyboard.type('Two-way trade hit a new high.');
      await page.evaluate(() => window.fake.changeBySomebody(5008, 'Bilateral trade stood at 42.5 billion USD.')); await page.waitForTimeout(1500);
    }],
    ['filters', 1280, 720, '', async (page) => { await page.keyboard.press('Alt+Shift+KeyF'); await page.selectOption('select[name=band]', 'NEARLY_EXACT'); await page.selectOption('select[name=sort]', 'length'); }],
    ['replace-dark', 1600, 900, 'dark', async (page) => { await go(page, 9); await page.keyboard.press('Control+KeyH'); await page.keyboard.type('sides'); await page.keyboard.press('Tab'); await page.keyboard.type('parties'); }],
    ['split', 1280, 720, '', async (page) => { await go(page, 12); await page.keyboard.press('F4'); }],
    ['stacked-marks', 1280, 720, '', async (page) => { await go(page, 9); for (const key of ['Alt+KeyL', 'Alt+KeyM', 'Alt+KeyK', 'Alt+PageDown', 'Alt+KeyM']) { await page.keyboard.press(key); await page.waitForTimeout(60); } }],
    ['reading', 1600, 900, '', async (page) => { await go(page, 9); await page.keyboard.press('Alt+KeyO'); }],
    ['reading-dark', 1280, 720, 'dark', async (page) => { await go(page, 9); await page.keyboard.press('Alt+KeyO'); }],
    ['notes-dark', 1280, 720, 'dark', async (page) => { await page.keyboard.press('Alt+KeyC'); await page.keyboard.type('Tên hội nghị viết theo công văn của Bộ.'); await page.keyboard.press('Control+Enter'); }],
    ['tools', 1280, 720, '', async (page) => page.click('.ts-tool-menu summary')],
    ['special', 1280, 720, '', async (page) => page.keyboard.press('F2')],
    ['offers', 1280, 720, '', async (page) => { await go(page, 8); await page.keyboard.type('On the morning of '); }],
    ['keys-dark', 1280, 720, 'dark', async (page) => { await page.keyboard.press('Alt+KeyH'); await page.click('[data-command=copySource] .dl-key'); await page.keyboard.press('Control+KeyG'); }],
    ['offline', 1280, 720, '', async (page) => { await page.clock.install(); await page.evaluate(() => (window.fake.offline = true)); await page.keyboard.type('Hello'); await page.clock.runFor(12000); }],
  ];
  for (const [name, width, height, query, act] of views.filter(([name]) => !only || name.includes(only))) {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.log('PAGE ERROR', name, error.message));
    await page.goto(`${base}?${query}`);
    await page.waitForSelector('.se-active .se-term, .se-active');
    await page.waitForTimeout(400);
    await act(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${shots}/${name}.png` });
    await context.close();
  }
  console.log(`${views.length} pictures in ${shots}`);
}

async function go(page, number) {
  await page.keyboard.press('Control+KeyG');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

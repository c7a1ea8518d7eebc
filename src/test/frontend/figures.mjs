// Speed at 10,000 segments, as one JSON line for each network delay.
const quantile = (values, q) => Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] * 10) / 10;

export async function run({ browser, base }) {
  for (const delay of [2, 50]) {
    const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${base}?n=10000&delay=${delay}`);
    const usable = await page.evaluate(() => new Promise((done) => {
      const look = () => (document.activeElement?.className === 'se-field' ? done(performance.now() - window.started) : requestAnimationFrame(look));
      look();
    }));
    await page.waitForFunction(() => window.editor.session.model.loaded === 10000);
    const loaded = await page.evaluate(() => performance.now() - window.started);

    await page.evaluate(() => {
      window.frames = [];
      window.steps = [];
      window.seen = [];
      const channel = new MessageChannel();
      let waiting = [];
      channel.port1.onmessage = () => waiting.splice(0).forEach((next) => next());
      const soon = (next) => {
        waiting.push(next);
        channel.port2.postMessage(0);
      };
      // Told at the end of the key's own task, when the next key would already go to the next segment.
      new MutationObserver(() => {
        const row = document.querySelector('.se-active');
        if (window.pressed && row?.dataset.number !== window.pressed.before && document.activeElement?.className === 'se-field') {
          window.steps.push(performance.now() - window.pressed.start);
          window.pressed = null;
        }
      }).observe(document.querySelector('.se-field'), { attributes: true, attributeFilter: ['aria-label'] });
      window.addEventListener('keydown', (event) => {
        const start = event.timeStamp;
        if (event.ctrlKey && event.code === 'Enter') {
          window.pressed = { start, before: document.querySelector('.se-active')?.dataset.number };
          requestAnimationFrame(() => soon(() => window.seen.push(performance.now() - start)));
        } else if (event.key.length === 1 && !event.ctrlKey) {
          requestAnimationFrame(() => soon(() => window.frames.push(performance.now() - start)));
        }
      }, { capture: true });
    });
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('KeyA');
      await page.waitForTimeout(25);
    }
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(30);
      for (const key of ['KeyX', 'KeyY', 'KeyZ']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(20);
      }
    }
    const { frames, steps, seen } = await page.evaluate(() => ({ frames: window.frames, steps: window.steps, seen: window.seen }));

    const jumps = await page.evaluate(async () => {
      const times = [];
      for (const number of [9999, 3, 5000, 7777, 10000, 1]) {
        const start = performance.now();
        window.editor.segment.goTo(number);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - start);
        const row = document.querySelector('.se-active');
        const box = row.getBoundingClientRect();
        const view = document.querySelector('.se-scroll').getBoundingClientRect();
        const field = document.querySelector('.se-field').getBoundingClientRect();
        if (Number(row.dataset.number) !== number || box.top < view.top - 1 || box.bottom > view.bottom + 1 || Math.abs(field.top - box.top) > 2) {
          throw new Error(`jump to ${number}: row ${row.dataset.number} at ${box.top}, field at ${field.top}`);
        }
      }
      return times;
    });
    const scroll = await page.evaluate(async () => {
      const scroller = document.querySelector('.se-scroll');
      const times = [];
      let last = performance.now();
      for (let i = 0; i < 150; i++) {
        scroller.scrollTop += 400;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times;
    });
    const client = await context.newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const rows = await page.evaluate(() => document.querySelectorAll('.se-row').length);
    console.log(JSON.stringify({
      delayEachWay: delay, usableMs: Math.round(usable), loadedMs: Math.round(loaded),
      keyToFrame: [quantile(frames, 0.5), quantile(frames, 0.95)], keys: frames.length,
      ctrlEnter: [quantile(steps, 0.5), quantile(steps, 0.95), quantile(steps, 1)], steps: steps.length,
      ctrlEnterSeen: [quantile(seen, 0.5), quantile(seen, 0.95)],
      jumpMax: quantile(jumps, 1), scrollFrame: [quantile(scroll, 0.5), quantile(scroll, 0.95), quantile(scroll, 1)],
      heapMb: Math.round(usedSize / 1048576 * 10) / 10, rowsInPage: rows,
    }));
    await context.close();
  }
  return 0;
}

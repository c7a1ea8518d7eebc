// Builds the harness, serves it on loopback, and runs the checks in Chromium. See README.md.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const work = resolve(process.argv[2] ?? '.');
const what = process.argv[3] ?? 'check';
const require = createRequire(join(work, 'package.json'));
const esbuild = require('esbuild');
const modules = join(work, 'node_modules');
const resources = join(here, '../../main/resources');

function texts(lang) {
  const all = {};
  const part = join(resources, `i18n-parts/editor_${lang}.properties`);
  for (const file of [part, join(resources, `messages_${lang}.properties`)].filter(existsSync)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0 && !line.startsWith('#')) {
        all[line.slice(0, at).trim()] = line.slice(at + 1).trim();
      }
    }
  }
  return JSON.stringify(all);
}

async function build() {
  const result = await esbuild.build({
    entryPoints: [join(here, 'harness.ts')], bundle: true, format: 'esm', target: 'es2022', write: false, minify: true,
    nodePaths: [modules], tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const font = await esbuild.build({
    stdin: { contents: [400, 500, 600, 700].map((w) => `@import '@fontsource/be-vietnam-pro/${w}.css';`).join('\n'), loader: 'css', resolveDir: work },
    bundle: true, write: false, nodePaths: [modules], loader: { '.woff2': 'dataurl', '.woff': 'empty' },
  });
  return { js: result.outputFiles[0].text, font: font.outputFiles[0].text };
}

const built = await build();
const files = {
  '/': [() => readFileSync(join(here, 'harness.html')), 'text/html'],
  '/harness.js': [() => built.js, 'text/javascript'],
  '/font.css': [() => built.font, 'text/css'],
  '/editor.css': [() => readFileSync(join(resources, 'META-INF/resources/editor.css')), 'text/css'],
  '/texts-vi.json': [() => texts('vi'), 'application/json'],
  '/texts-en.json': [() => texts('en'), 'application/json'],
};
const server = createServer((request, response) => {
  const file = files[new URL(request.url, 'http://x').pathname];
  response.writeHead(file ? 200 : 404, { 'content-type': `${file?.[1] ?? 'text/plain'}; charset=utf-8` });
  response.end(file ? file[0]() : '');
});
await new Promise((ready) => server.listen(what === 'serve' ? 8123 : 0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;
console.log(base, `bundle ${(built.js.length / 1024).toFixed(0)} KB`);
if (what !== 'serve') {
  mkdirSync(join(work, 'shots'), { recursive: true });
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-precise-memory-info'],
  });
  let failed = 0;
  try {
    const parts = what === 'check' ? ['checks', 'review-checks', 'figures', 'shots'] : [what];
    for (const part of parts) {
      const { run } = await import(`./${part}.mjs`);
      failed += (await run({ browser, base, shots: join(work, 'shots'), work, only: process.argv[4] })) ?? 0;
    }
  } finally {
    await browser.close();
    server.close();
  }
  process.exit(failed ? 1 : 0);
}

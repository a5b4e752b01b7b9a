// Renders the gallery to the folder given (or `gallery` in the temporary folder), photographs it wide and narrow, and runs axe on every page.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const out = process.argv[2] ?? join(tmpdir(), 'gallery');
const only = process.argv[3];
await mkdir(out, { recursive: true });
const quiet = { root, configFile: false, logLevel: 'error' } as const;

await build({
  ...quiet,
  build: {
    outDir: join(out, 'css'),
    emptyOutDir: true,
    rollupOptions: { input: join(root, 'src/web/design/all.css'), output: { assetFileNames: 'all.css' } },
  },
});
await build({
  ...quiet,
  build: { outDir: join(out, 'server'), emptyOutDir: true, ssr: join(root, 'tests/design/gallery.tsx') },
  ssr: { noExternal: true },
});
const css = await readFile(join(out, 'css/all.css'));
process.stdout.write(`all.css ${css.length} bytes, ${gzipSync(css, { level: 9 }).length} gzip\n`);

const gallery = await import(pathToFileURL(join(out, 'server/gallery.js')).href);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let violations = 0;
for (const { name, html } of gallery.renderGallery('css/all.css')) {
  if (only && !name.startsWith(only)) continue;
  const file = join(out, `${name}.html`);
  await writeFile(file, html);
  if (html.includes(' style="')) throw new Error(`${name} has a style attribute, which the content security policy refuses`);
  for (const width of [1280, 360, 320]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) process.stdout.write(`${name} ${width}: ${overflow}px wider than the window\n`);
    if (width !== 320) {
      await page.screenshot({ path: join(out, `${name}-${width}.png`), fullPage: true });
      const found = await new AxeBuilder({ page }).analyze();
      violations += found.violations.length;
      for (const violation of found.violations) {
        process.stdout.write(`${name} ${width}: ${violation.id} ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}\n`);
      }
    }
    if (width === 1280) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 658, height: 980 });
      await page.screenshot({ path: join(out, `${name}-print.png`), fullPage: true });
      await page.pdf({ path: join(out, `${name}.pdf`), preferCSSPageSize: true });
    }
    if (width === 320) {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.screenshot({ path: join(out, `${name}-forced.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
process.stdout.write(`${violations} axe violations\n`);
process.exitCode = violations > 0 ? 1 : 0;

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { glossary } from '../src/core/glossary.ts';
import { generatedDocs } from '../tools/write-docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('documents', () => {
  test('the generated ones say what the code says', async () => {
    // When this fails: node tools/write-docs.ts
    for (const [path, text] of Object.entries(await generatedDocs())) expect(read(path), path).toBe(text);
  });

  test('the README is read in one go, and its two commands exist', () => {
    const readme = read('README.md');
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }; // npm's own form
    for (const script of ['demo', 'test']) {
      expect(readme).toMatch(new RegExp(`^ {4}npm (run )?${script}\\b`, 'm'));
      expect(scripts).toHaveProperty(script);
    }
  });

  test('every npm script that a document names exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }; // npm's own form
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => ({ path, script: match[1] ?? '' })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  test('ARCHITECTURE and each decision stay about a page', () => {
    const words = (path: string) => read(path).split(/\s+/).length;
    expect(words('ARCHITECTURE.md')).toBeLessThan(1000);
    const decisions = documents.filter((path) => /^docs\/decisions\/\d{4}-/.test(path));
    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.filter((path) => words(path) > 600)).toEqual([]);
    expect(decisions.filter((path) => !/^Status: .+ · \d{4}-\d\d-\d\d/m.test(read(path)))).toEqual([]);
  });

  test('decisions are numbered one after the other', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_number, index) => index + 1));
  });

  test('every relative link leads somewhere', () => {
    const links = documents.flatMap((path) => linksIn(path));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ target }) => !existsSync(target)).map(({ path, href }) => `${path}: ${href}`)).toEqual([]);
  });

  test('every path of the repository that the main documents name in code exists', () => {
    const named = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'].flatMap((path) =>
      [...read(path).matchAll(/`((?:src|schema|samples|tests|tools|docs|vendor)\/[\w./-]*[\w/])`/g)].map((match) => ({
        path,
        named: match[1] ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((entry) => !existsSync(join(root, entry.named)))).toEqual([]);
  });
});

describe('the glossary', () => {
  test('names every word once, in both languages', () => {
    expect(new Set(glossary.map((term) => term.key)).size).toBe(glossary.length);
    expect(new Set(glossary.map((term) => term.en)).size).toBe(glossary.length);
    expect(glossary.every((term) => term.en.trim() !== '' && term.nb.trim() !== '')).toBe(true);
  });
});

/** Every Markdown file of the repository that is its own, from the root. */
const documents = markdownBelow(root).filter((path) => !path.startsWith('vendor/') || path.endsWith('ocds/README.md'));

function markdownBelow(folder: string): readonly string[] {
  const skipped = new Set(['node_modules', 'build', 'data', 'tmp']);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || skipped.has(entry.name) ? [] : markdownBelow(path);
    return entry.name.endsWith('.md') ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}

function linksIn(path: string): readonly { readonly path: string; readonly href: string; readonly target: string }[] {
  return [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => {
    const href = match[1] ?? '';
    if (/^(https?:|mailto:|#)/.test(href)) return [];
    return [{ path, href, target: resolve(dirname(join(root, path)), href.replace(/#.*$/, '')) }];
  });
}

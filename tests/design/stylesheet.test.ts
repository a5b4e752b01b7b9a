import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const web = join(import.meta.dirname, '../../src/web');
const packages = join(import.meta.dirname, '../../node_modules');
const read = (file: string): string => readFileSync(file, 'utf8');

const entry = read(join(web, 'design/all.css'));
const imported = [...entry.matchAll(/@import '([^']+)'/g)].map(([, path = '']) =>
  path.startsWith('.') ? join(web, 'design', path) : join(packages, path.replace('designsystemet-css/', 'designsystemet-css/dist/src/')),
);
const css = imported.map(read).join('\n');
const tokens = read(join(web, 'design/tokens.css'));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function token(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (!value) throw new Error(`no token ${name}`);
  return value;
}

describe('the theme', () => {
  test('the measure of contrast is the one of WCAG: black on white is 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  test('every custom property the stylesheets use is defined, or has a fallback', () => {
    const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name = '']) => name));
    const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
    // Left aside: private variables that Designsystemet sets by script, and caption sizes by attributes the product never sets.
    const undefinedOnes = [...used].filter(
      (name) => !defined.has(name) && !/^--_|^--ds-heading-(2xs|xs|sm|lg|xl|2xl)-|^--ds-heading-md-font-size/.test(name),
    );
    expect(undefinedOnes).toEqual([]);
  });

  test.each(['accent', 'neutral', 'social', 'economic', 'danger', 'info', 'success', 'warning'])('%s is readable', (scale) => {
    const of = (part: string): string => token(`ds-color-${scale}-${part}`);
    for (const surface of ['surface-default', 'surface-tinted', 'background-tinted']) {
      expect(contrast(of('text-subtle'), of(surface))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('text-default'), of(surface))).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(of('base-contrast-default'), of('base-default'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('border-default'), of('surface-default'))).toBeGreaterThanOrEqual(3);
  });

  test('text on the header’s colours is readable', () => {
    for (const ground of ['night', 'night-raised']) {
      for (const text of ['night-text', 'night-text-subtle']) expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(7);
    }
  });

  test('the two bottom lines differ in lightness, not only in hue', () => {
    expect(contrast(token('rowan-deep'), token('petrol-deep'))).toBeGreaterThanOrEqual(1.45);
  });
});

test('no component carries a style attribute, which the content security policy refuses', () => {
  const files = ['design', 'field', 'chart', 'text'].flatMap((folder) =>
    readdirSync(join(web, folder))
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(web, folder, name)),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => /\sstyle=/.test(read(file)))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { renderGallery } from './gallery.tsx';

const pages = renderGallery('all.css');
const page = (name: string): string => pages.find((entry) => entry.name === name)?.html ?? '';
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('pages in the server’s HTML', () => {
  test.each(pages.map(({ name, html }) => ({ name, html })))(
    '$name has one h1, one main, a way past the menu and no script',
    ({ html }) => {
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html.match(/<main[\s>]/g)).toHaveLength(1);
      expect(html).toContain('href="#main"');
      expect(html).not.toMatch(/<script|\son[a-z]+="|\sstyle="/);
    },
  );

  test.each(pages.map(({ name, html }) => ({ name, html })))('$name repeats no id and points nowhere in vain', ({ html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointed = [...html.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    for (const id of pointed) expect(ids).toContain(id);
    for (const [, id = ''] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test('the language switch names each language in itself and marks the current one', () => {
    expect(page('case-en')).toContain('<a href="/nb" lang="nb" hrefLang="nb">Norsk bokmål</a>');
    expect(page('case-nb')).toContain('<a href="/nb" lang="nb" hrefLang="nb" aria-current="true">Norsk bokmål</a>');
  });

  test('help stands in the same place on every page', () => {
    for (const { html } of pages) expect(html).toContain('mailto:anskaffelser@lyngfjell.example.no');
  });
});

describe('a draft', () => {
  test('says that nothing has been received, by whom, what is left and until when', () => {
    expect(words(page('form-en'))).toContain('Lyngfjell kommune has received nothing yet. 2 things are left.');
    expect(words(page('form-en'))).toContain('Closes Thursday 11 March 2027 at 1pm Norwegian time. 2 days 3 hours left.');
    expect(words(page('form-nb'))).toContain('Lyngfjell kommune har ikke mottatt noe ennå. 2 ting gjenstår.');
  });
});

describe('the track of phases', () => {
  test('tells the place of the case in words, and that nothing was recorded in a phase', () => {
    const track = words(page('case-en'));
    expect(track).toContain('Phase 4 of 10 Call');
    expect(track).toContain('Dialogue , nothing recorded');
    expect(track).toContain('Call , the case is here');
    expect(page('case-en').match(/data-state="here"[^>]*aria-current="step"/g)).toHaveLength(3);
  });
});

describe('charts', () => {
  test('the finding comes before the drawing', () => {
    const html = page('charts-en');
    expect(html.indexOf('Open Door comes first')).toBeLessThan(html.indexOf('ranking__bar'));
  });

  test('the table holds the numbers of the drawing', () => {
    const html = page('charts-en');
    const described = /Open Door Northmoor: 4\.073 of 5\. Solution (\S+), Social value (\S+), Price ([\d.]+)\./.exec(html);
    expect(described?.slice(1)).toEqual(['1.620', '1.150', '1.303']);
    const table = words(html.slice(html.indexOf('<caption'), html.indexOf('</table>')));
    for (const number of [...(described?.slice(1) ?? []), '4.073', '0.014']) expect(table).toContain(number);
  });

  test('bars are drawn to scale and do not overlap', () => {
    const bar = /<svg class="ranking__bar".*?<\/svg>/s.exec(page('charts-en'))?.[0] ?? '';
    const parts = [...bar.matchAll(/class="ranking__part" x="([\d.]+)%" y="4" width="([\d.]+)%"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(parts).toHaveLength(3);
    expect(parts[0]?.[1]).toBeCloseTo((1.62 / 5) * 100, 6);
    for (const [index, [x = 0]] of parts.entries())
      expect(x).toBeCloseTo(
        parts.slice(0, index).reduce((sum, [, width = 0]) => sum + width, 0),
        6,
      );
  });

  test('a period without a report breaks the line and is told in the table', () => {
    const html = page('charts-nb');
    expect(html.match(/class="line-chart__point"/g)).toHaveLength(7);
    expect(html.match(/class="line-chart__line"/g)).toHaveLength(5);
    expect(words(html)).toContain('Ikke rapportert');
  });

  test('few observations are called few', () => {
    expect(words(page('charts-en'))).toContain('Fewer than 12 observations: too few to tell ordinary variation from change.');
  });
});

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readForm } from '#field/read-form';
import { languages, type Language } from '#value/text';
import { sampleFields } from '../../../tests/design/sample-fields.ts';
import { storedValues } from '../../../tests/design/sample-world.ts';
import type { FormContext } from './field-props.ts';
import { FormFields } from './form-fields.tsx';
import { problemsToItems } from './problem-text.ts';

const locality = { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' } as const;
const rulesIn = (language: Language) => ({ language, locality, country: 'NO', moment: 'act' }) as const;

function render(context: Partial<FormContext> & { readonly values?: unknown }): string {
  const common = { language: 'en', locality, country: 'NO', problems: [] } as const;
  return renderToStaticMarkup(createElement(FormFields, { fields: sampleFields, ...common, ...context }));
}

type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<(\w+)((?:\s[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: Object.fromEntries([...rest.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value])),
  }));
}

const isControl = ({ name, attributes }: Tag) => ['input', 'select', 'textarea'].includes(name) && attributes['type'] !== 'hidden';

const text = (value: string): string => value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

/** What the browser would send back: every control's name and value, as a person left them. */
function formOf(html: string): FormData {
  const form = new FormData();
  for (const { name, attributes } of tagsOf(html)) {
    const toggle = attributes['type'] === 'radio' || attributes['type'] === 'checkbox';
    if (name === 'input' && attributes['type'] !== 'file' && (!toggle || 'checked' in attributes)) {
      form.append(attributes['name'] ?? '', text(attributes['value'] ?? ''));
    }
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]*\sname="([^"]*)"[^>]*>([^<]*)</g)) form.append(name, text(value));
  for (const [, name = '', inner = ''] of html.matchAll(/<select[^>]*\sname="([^"]*)"[^>]*>(.*?)<\/select>/g)) {
    form.append(name, /<option value="([^"]*)" selected/.exec(inner)?.[1] ?? '');
  }
  return form;
}

const empty = readForm(sampleFields, new FormData(), rulesIn('en'));

describe.each(languages)('inputs in the server’s HTML, %s', (language) => {
  const pages = {
    empty: render({ language }),
    stored: render({ language, values: storedValues, files: { statutes: { name: 'a.pdf', bytes: 9000, state: 'ready' } } }),
    refused: render({ language, problems: empty.problems, typed: {} }),
  };

  test.each(Object.entries(pages))('every input has a label tied by for and id (%s)', (_, html) => {
    const tags = tagsOf(html);
    const labels = tags.filter(({ name }) => name === 'label').map(({ attributes }) => attributes['for']);
    const controls = tags.filter(isControl);
    expect(controls.length).toBeGreaterThan(20);
    for (const { attributes } of controls) expect(labels, attributes['name']).toContain(attributes['id']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(Object.entries(pages))('every id is unique, and everything described by an id finds it (%s)', (_, html) => {
    const tags = tagsOf(html);
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags) {
      for (const id of attributes['aria-describedby']?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  test('every hint and every error describes an input or its group', () => {
    const described = tagsOf(pages.refused).flatMap(({ attributes }) => attributes['aria-describedby']?.split(' ') ?? []);
    const told = tagsOf(pages.refused).flatMap(({ attributes }) =>
      /-(hint|error|count|unit|limits|example|zone)$/.exec(attributes['id'] ?? '') ? attributes['id'] : [],
    );
    expect(told.length).toBeGreaterThan(15);
    for (const id of told) expect(described).toContain(id);
  });

  test('every refused field is marked, and every item of the summary leads to something that can be reached', () => {
    const ids = tagsOf(pages.refused).flatMap(({ attributes }) => attributes['id'] ?? []);
    const items = problemsToItems(empty.problems, sampleFields, language);
    expect(items.length).toBe(empty.problems.length);
    for (const { href } of items) expect(ids).toContain(href.slice(1));
    const invalid = tagsOf(pages.refused).filter(({ attributes }) => 'aria-invalid' in attributes);
    expect(invalid.length).toBeGreaterThanOrEqual(empty.problems.length - 1); // the list itself has no input of its own
  });

  test('what is stored and shown is read back as the same values', () => {
    const { values, problems } = readForm(sampleFields, formOf(pages.stored), rulesIn(language));
    expect(problems).toEqual([]);
    expect(values).toEqual(storedValues);
  });

  test('what was typed stands there again, however wrong', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      people: 'mange',
      'start.day': '31',
      'start.month': '2',
      'start.year': '2027',
      value: 'to & "tre"',
    })) {
      form.set(name, value);
    }
    const { typed, problems } = readForm(sampleFields, form, rulesIn(language));
    const again = formOf(render({ language, typed, problems, values: storedValues }));
    expect(again.get('people')).toBe('mange');
    expect(again.get('start.day')).toBe('31');
    expect(again.get('value')).toBe('to & "tre"');
    expect(again.get('title')).toBe('');
  });

  test('a button is a submit, and nothing carries a style attribute', () => {
    for (const html of Object.values(pages)) {
      for (const { name, attributes } of tagsOf(html)) {
        if (name === 'button') expect(attributes['type']).toBe('submit');
        expect(attributes).not.toHaveProperty('style');
      }
    }
  });
});

describe('lists', () => {
  test('show a row to fill in when there is none, and no more buttons than there is room for', () => {
    expect(render({})).toContain('name="criteria.0.weight"');
    expect(render({})).toContain('value="add:criteria"');
    const full = Array.from({ length: 4 }, (_, index) => ({ id: String(index), name: 'x', weight: 25, ceiling: null }));
    expect(render({ values: { criteria: full } })).not.toContain('value="add:criteria"');
    expect(render({ values: { criteria: full } })).toContain('value="remove:criteria.3"');
  });

  test('an added row takes the focus at its first input', () => {
    const html = render({ typed: { 'criteria.0.id': 'a', 'criteria.1.id': '' }, focus: 'criteria.1' });
    const focused = tagsOf(html).filter(({ attributes }) => 'autofocus' in attributes);
    expect(focused.map(({ attributes }) => attributes['id'])).toEqual(['field-criteria-1-name']);
  });
});

describe('optional and required', () => {
  test('only a field that may be left out is tagged, in the country where it may', () => {
    const only = { reservedNo: { ...sampleFields.county, requiredIn: ['NO'] } } as const;
    const inCountry = (country: 'NO' | 'EN') =>
      renderToStaticMarkup(createElement(FormFields, { fields: only, language: 'nb', locality, country, problems: [] }));
    expect(inCountry('NO')).not.toContain('Valgfritt');
    expect(inCountry('EN')).toContain('Valgfritt');
  });
});

import { describe, expect, test } from 'vitest';
import type { Field } from '#field/field';
import { readForm } from '#field/read-form';
import { languages } from '#value/text';
import { sampleFields } from '../../../tests/design/sample-fields.ts';
import { problemCodes, problemsToItems, problemText } from './problem-text.ts';

const fields: readonly (readonly [string, Field])[] = Object.entries(sampleFields);

describe('the sentence for a problem', () => {
  test.each(languages)('exists for every code and every kind in %s, is whole and names no placeholder', (language) => {
    for (const code of problemCodes) {
      for (const [name, field] of fields) {
        const text = problemText({ path: name, code }, field, language);
        expect(text, `${code} ${name}`).toMatch(/^[A-ZÆØÅ“«][^{}]{8,}\.$/u);
        expect(text, `${code} ${name}`).not.toMatch(/undefined|invalid|ugyldig|please|vennligst/i);
      }
    }
  });

  test('both languages are written: no sentence is the same in both', () => {
    for (const code of problemCodes) {
      for (const [name, field] of fields) {
        expect(problemText({ path: name, code }, field, 'nb')).not.toBe(problemText({ path: name, code }, field, 'en'));
      }
    }
  });

  test('says what to do, with the limits of the field', () => {
    expect(problemText({ path: 'weight', code: 'tooLarge', facts: { max: 100 } }, sampleFields.criteria.of.weight, 'en')).toBe(
      'Enter a number between 0 and 100 for “Weight”.',
    );
    expect(problemText({ path: 'need', code: 'tooManyWords', facts: { max: 300, count: 341 } }, sampleFields.need, 'nb')).toBe(
      'Kort ned «Hva mangler, og for hvem?» til høyst 300 ord. Nå er det 341.',
    );
    expect(problemText({ path: 'people', code: 'tooManyDecimals', facts: { max: 0 } }, sampleFields.people, 'en')).toBe(
      'Enter a whole number for “How many people?”, without decimals.',
    );
    expect(problemText({ path: 'criteria', code: 'tooFewRows', facts: { min: 1 } }, sampleFields.criteria, 'en')).toBe(
      'Fill in at least one criterion under “Award criteria”.',
    );
  });

  test('uses the field’s own words when something is missing', () => {
    expect(problemText({ path: 'title', code: 'missing' }, sampleFields.title, 'nb')).toBe('Skriv en tittel.');
    expect(problemText({ path: 'start', code: 'missing' }, sampleFields.start, 'en')).toBe('Enter a date for “Start of the service”.');
  });
});

describe('items of the error summary', () => {
  const rules = {
    language: 'en',
    locality: { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' },
    country: 'NO',
    moment: 'act',
  } as const;

  test('lead to the input, name the row, and say the same words as the field', () => {
    const form = new FormData();
    form.set('criteria.1.name', 'Price');
    form.set('criteria.1.weight', '130');
    form.set('closes.day', '11');
    form.set('closes.month', '3');
    form.set('closes.year', '2027');
    form.set('closes.time', 'noon');
    const items = problemsToItems(readForm(sampleFields, form, rules).problems, sampleFields, 'en');
    expect(items[0]).toEqual({ href: '#field-title', text: 'Enter a title.' });
    expect(items).toContainEqual({ href: '#field-criteria-1-weight', text: 'Criterion 2: Enter a number between 0 and 100 for “Weight”.' });
    expect(items).toContainEqual({
      href: '#field-closes-time',
      text: 'Enter the time for “Closing time” with hours and minutes, for example 13:00.',
    });
  });

  test('a problem with something that is no field still says what to do', () => {
    expect(problemsToItems([{ path: 'elsewhere', code: 'missing' }], sampleFields, 'nb')).toEqual([
      { href: '#field-elsewhere', text: 'Se over svarene på denne siden og send dem på nytt.' },
    ]);
  });
});

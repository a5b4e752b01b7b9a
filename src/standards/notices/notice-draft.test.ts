import { expect, test } from 'vitest';
import { plantedCase, type CaseShape } from '../../../tests/planted-case.ts';
import { notices, type NoticeCode } from '#law/routes/notices';
import { routes } from '#law/routes/routes';
import { instantOf } from '#value/instant';
import { objectOf } from '../json.ts';
import { releasePackage } from '../ocds/package.ts';
import { validateOcds } from '../ocds/validate.ts';
import { noticeDraft, noticeFile } from './notice-draft.ts';
import { noticeFields, noticeForms } from './notice-forms.ts';

const codes = Object.keys(notices) as NoticeCode[]; // the keys of the table
const making = { at: instantOf(Date.parse('2026-11-22T09:00:00Z')), publicAddress: 'https://example.org' };
const empty: CaseShape = { country: 'NO', needPublished: false, entriesShared: [], routeChosen: false, calls: [], bidders: 0 };
const full: CaseShape = { country: 'EN', needPublished: true, entriesShared: [true], routeChosen: true, calls: ['agreed'], bidders: 3 };

test('every notice that a route asks for has a form, no field twice, and an id for every mandatory field at Doffin', () => {
  const asked = new Set(routes.flatMap((route) => (route.notices === 'byPart' ? [] : route.notices.map(({ notice }) => notice))));
  expect([...asked].filter((code) => !codes.includes(code))).toEqual([]);
  for (const code of codes) {
    const { mandatory, other, place } = noticeForms[code];
    expect(new Set([...mandatory, ...other]).size, code).toBe(mandatory.length + other.length);
    if (place === 'doffin') for (const key of [...mandatory, ...other]) expect('eforms' in noticeFields[key], `${code} ${key}`).toBe(true);
  }
});

test('ids have the form of their systems', () => {
  for (const field of Object.values(noticeFields)) {
    if ('eforms' in field) expect(field.eforms).toMatch(/^BT-\d+(\([a-z]\))?-[A-Za-z-]+$/);
    if ('ocds' in field) expect(field.ocds).toMatch(/^[a-z][A-Za-z]*(\/[a-zA-Z]+)*$/);
  }
});

test('no field throws on an empty case, and everything that is empty and mandatory is named as missing', () => {
  const { file } = plantedCase(empty);
  for (const code of codes) {
    const draft = noticeDraft(file, code, making);
    const written = noticeFile(draft, { caseId: file.id, at: making.at });
    const missing = draft.fields.filter(({ mandatory, value }) => mandatory && value === null).map(({ key }) => key);
    expect(written['missing'], code).toMatchObject(missing.map((key) => ({ key })));
    expect(JSON.parse(JSON.stringify(written)), code).toEqual(written);
  }
});

test('a notice of a result tells who was chosen once that is published, and not a word before', () => {
  const textOf = (shape: CaseShape, code: NoticeCode) =>
    JSON.stringify(noticeFile(noticeDraft(plantedCase(shape).file, code, making), { caseId: 'case', at: making.at }));
  const marks = (shape: CaseShape) =>
    plantedCase(shape).marks.filter(({ visible }) => visible === 'onDecision' || visible === 'onAgreement');
  const decided = codes.filter((code) => marks(full).some(({ text }) => textOf(full, code).includes(text)));
  expect(decided).toEqual(expect.arrayContaining(['UK6', 'UK7', 'PSR-7', 'E4', '33']));
  for (const state of ['published', 'opened', 'deciding'] as const) {
    const shape: CaseShape = { ...full, calls: [state] };
    for (const code of codes) {
      const text = textOf(shape, code);
      expect(
        marks(shape).filter((mark) => text.includes(mark.text)),
        `${state} ${code}`,
      ).toEqual([]);
      expect(text, `${state} ${code}`).not.toContain('bidder-');
    }
  }
});

test('the release of a notice keeps the standard, and has the tag of what has come to pass', () => {
  const tagOf = (shape: CaseShape, code: NoticeCode) => noticeDraft(plantedCase(shape).file, code, making).release?.['tag'] ?? null;
  expect(tagOf({ ...full, calls: ['draft'] }, 'UK4')).toEqual(['tender']);
  expect(tagOf({ ...full, calls: ['deciding'] }, 'UK6')).toBeNull();
  expect(tagOf(full, 'UK6')).toEqual(['award']);
  expect(tagOf(full, 'UK7')).toEqual(['contract']);
  expect(tagOf(full, 'UK2')).toEqual(['planning']);
  expect(tagOf({ ...full, calls: [] }, 'UK4')).toBeNull();
  const releases = (['UK2', 'UK4', 'UK6', 'UK7'] as const).map((code) =>
    objectOf(noticeDraft(plantedCase(full).file, code, making).release),
  );
  const file = releasePackage({
    uri: 'https://example.org/draft.json',
    publisher: { name: 'Body' },
    publishedDate: making.at,
    licence: 'https://example.org/licence',
    publicationPolicy: 'https://example.org/policy',
    releases,
  });
  const checked = validateOcds(file);
  expect(checked.ok && checked.value.errors).toEqual([]);
});

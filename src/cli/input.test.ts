import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CommandError } from './command.ts';
import { readDocument } from './input.ts';

const shape = z.strictObject({
  name: z.string(),
  items: z.array(z.strictObject({ weight: z.number(), kind: z.enum(['a', 'b']).optional() })).default([]),
});

function errorOf(text: string): CommandError {
  const read = readDocument(text, shape);
  if (read.ok) throw new Error('was accepted');
  return read.refusal;
}

describe('reading a document', () => {
  test('accepts the shape and fills in defaults, with or without a byte order mark', () => {
    expect(readDocument('\uFEFF{"name": "x"}', shape)).toEqual({ ok: true, value: { name: 'x', items: [] } });
  });

  test.each([
    ['nothing', '  ', 'empty', ''],
    ['a document that is cut short', '{"name": "x", "items": [{"weight": 1', 'notJson', ''],
    ['NaN', '{"name": NaN}', 'notJson', ''],
    ['a trailing comma', '{"name": "x",}', 'notJson', ''],
    ['a number beyond double precision', '{"name": "x", "items": [{"weight": 1}, {"weight": 1e9999}]}', 'notFinite', 'items[1].weight'],
    ['its negative', '{"name": "x", "items": [{"weight": -1e9999}]}', 'notFinite', 'items[0].weight'],
    ['a number written as text', '{"name": "x", "items": [{"weight": "5"}]}', 'wrongType', 'items[0].weight'],
    ['null for a number', '{"name": "x", "items": [{"weight": null}]}', 'wrongType', 'items[0].weight'],
    ['a missing key', '{"items": []}', 'missing', 'name'],
    ['an unknown key', '{"name": "x", "items": [{"weight": 1, "wieght": 2}]}', 'unknownKey', 'items[0].wieght'],
    ['a word that is not on the list', '{"name": "x", "items": [{"weight": 1, "kind": "c"}]}', 'unknownValue', 'items[0].kind'],
    ['a list instead of an object', '[]', 'wrongType', ''],
    ['a bare number', '5', 'wrongType', ''],
  ])('refuses %s', (_, text, code, path) => {
    expect(errorOf(text)).toMatchObject({ code, path });
  });

  test('refuses deep nesting without exhausting the stack', () => {
    expect(errorOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).code).toBe('tooDeep');
  });

  test('says what is wrong in one plain sentence', () => {
    expect(errorOf('{"name": 5}').message).toBe('"name" must be a text.');
    expect(errorOf('{"name": "x", "nmae": 1}').message).toBe('"nmae" is not a known key here.');
    expect(errorOf('{"name": "x", "items": [{"weight": 1, "kind": "c"}]}').message).toBe('"items[0].kind" must be one of a, b.');
    for (const text of ['', '{', '{}', '[]', '{"name": 1e9999}']) expect(errorOf(text).message).toMatch(/^["A-Z][^.]*\.$/);
  });
});

/**
 * A key by which names sort the same in every engine: plain code units give the Norwegian order (a … z, æ, ø, å), capitals and
 * accents do not count. Stored beside the name because database collations differ (å before æ under collation C).
 */
export function sortKey(name: string): string {
  let key = '';
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const place = norwegian[letter];
    key += place ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return key.replace(/\s+/g, ' ').trim();
}

// After z (U+007A) come {, |, } in code order: they stand for æ, ø, å, as in the old Norwegian 7-bit alphabet (NS 4551).
const norwegian: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' };

/**
 * True where a text names a firm and not a kind of bidder: it holds a company form as a word (`Acme Ltd`, `Nordpleie AS`), or a number
 * such as registers give out (eight or nine digits, or two letters and six digits). Forms that are also ordinary words count when
 * written as a form is (`AS`, `Limited` after a name) or when they come last; "limited experience" and "as before" name nobody.
 */
export function namesFirm(text: string): boolean {
  if (/(?<!\d)\d(?:[ .\u00A0]?\d){7,8}(?!\d)/.test(text) || /\b[A-Z]{2}\d{6}\b/.test(text)) return true;
  const joined = text.replace(/(?<=\b\p{L})[./](?=\p{L}\b)/gu, ''); // A/S, C.I.C.
  const words = joined.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.some((word, place) => {
    const plain = word.toLowerCase();
    if (forms.has(plain)) return true;
    if (!formsLikeWords.has(plain)) return false;
    const last = place > 0 && place === words.length - 1;
    return last || word === plain.toUpperCase() || (place > 0 && plain.length > 2 && /^\p{Lu}/u.test(word));
  });
}

const forms = new Set([
  'ltd',
  'plc',
  'llp',
  'llc',
  'cic',
  'cio',
  'inc',
  'corp',
  'asa',
  'ans',
  'nuf',
  'iks',
  'aps',
  'gmbh',
  'bv',
  'nv',
  'oyj',
  'ehf',
]);

const formsLikeWords = new Set(['as', 'sa', 'ba', 'hf', 'kf', 'da', 'sf', 'ab', 'ag', 'kg', 'oy', 'co', 'limited', 'incorporated']);

/** Words that say nothing of what a question is about, in both languages. */
const small = new Set(
  (
    'a an and are as at be by do does for from have how in is it of on or that the they this to what when where which who will with you your ' +
    'av de den der dere deres det dette du eller en er et for fra har hva hvem hvilke hvilken hvor hvordan i ikke med når og om på seg som til vil'
  ).split(' '),
);

/**
 * How alike two questions are, 0 (no word in common) to 1 (the same words): Dice's coefficient over their words, small ones left out and
 * each cut to six letters, which brings `ansatte` and `ansatt` together. Worked: {mange, arbeid, lover} and {mange, arbeid} give 2·2/5 = 0.8.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 6)));
}

/** A run of words that stayed, went or came; blanks and line breaks belong to the word before them. */
export type TextPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Above so many pairs of words the comparison would take too long: then all of one text went and all of the other came. */
const mostPairs = 4_000_000;

/**
 * What differs between two texts, word by word (a longest common subsequence). The parts that are not `new` make the first text, those that
 * are not `gone` the second.
 */
export function textDiff(before: string, after: string): readonly TextPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length * fresh.length > mostPairs) return joined([...old.map(part('gone')), ...fresh.map(part('new'))]);
  const width = fresh.length + 1;
  // common[i * width + j]: how many words the rests from i and from j have in common at most.
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        old[i] === fresh[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      parts.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      parts.push({ kind: 'gone', text: old[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'new', text: fresh[j] ?? '' });
      j += 1;
    }
  }
  return joined(parts);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/^\s+$|\s*\S+\s*/g) ?? [];
}

function part(kind: TextPart['kind']): (text: string) => TextPart {
  return (text) => ({ kind, text });
}

function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: TextPart[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}

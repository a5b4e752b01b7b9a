import { clauses, clauseText, type Clause } from '#law/clauses';
import type { Documents, PackSection } from '../section.ts';

/** The clauses of a group as a part of a document: a starting point, with what each rests on. */
function part(group: Clause['group'], named: Pick<PackSection, 'title' | 'prompt'>): PackSection {
  return {
    key: group,
    ...named,
    draft: ({ country }, language) =>
      clauses
        .filter((clause) => clause.group === group)
        .map((clause) => clauseText(clause, country, language))
        .join('\n\n'),
  };
}

const exit = part('exit', {
  title: { en: 'The end', nb: 'Slutten' },
  prompt: {
    en: 'What happens if the supplier stops, and how the next one takes over. Fill in the square brackets.',
    nb: 'Hva som skjer hvis leverandøren gir seg, og hvordan den neste overtar. Fyll inn hakeparentesene.',
  },
});

/** Clauses to start from, for the agreement. A lawyer of the body reads them first. */
export const clauseDocuments = {
  outcomeClauses: [
    part('outcome', {
      title: { en: 'Outcomes', nb: 'Resultater' },
      prompt: {
        en: 'What is measured, when you look at it, and what follows. Fill in the square brackets.',
        nb: 'Hva som måles, når dere ser på det, og hva som følger. Fyll inn hakeparentesene.',
      },
    }),
    exit,
  ],
  inclusionClause: [
    part('inclusion', {
      title: { en: 'Jobs for people outside work', nb: 'Jobber til folk utenfor arbeidslivet' },
      prompt: {
        en: 'Link it to this delivery, and say how it is shown. Fill in the square brackets.',
        nb: 'Knytt det til denne leveransen, og si hvordan det vises. Fyll inn hakeparentesene.',
      },
    }),
    exit,
  ],
} as const satisfies Documents;

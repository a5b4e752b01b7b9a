import type { Burden } from '#call/burden';
import { DataTable } from '../../design/data-table.tsx';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { BurdenFacts } from './burden-facts.ts';
import { burdenText } from './text.ts';

/** The hours of one submission and of all, part by part, so that anybody can follow the sum. */
export function HourSums({ facts }: { readonly facts: BurdenFacts }) {
  const { language, basis, burden } = facts;
  const t = burdenText;
  const figure = (hours: number) => formatNumber(hours, language, { most: 1 });
  const words = formatNumber(
    burden.questions.reduce((sum, question) => sum + question.words, 0),
    language,
  );
  const names: Readonly<Record<keyof Burden['parts'], string>> = {
    questions: say(t.partQuestions, language, { count: basis.questions.length, words }),
    requirements: say(t.partRequirements, language, { count: basis.requirements.length }),
    files: say(t.partFiles, language, { count: basis.files }),
    price: t.partPrice[language],
    check: t.partCheck[language],
  };
  const order = ['questions', 'requirements', 'files', 'price', 'check'] as const;
  return (
    <DataTable
      caption={t.sums[language]}
      captionShown="hidden"
      columns={[
        { key: 'part', label: t.part[language] },
        { key: 'each', label: t.hoursEach[language], align: 'number' },
        { key: 'all', label: t.hoursAll[language], align: 'number' },
      ]}
      rows={order
        .filter((part) => burden.parts[part] > 0)
        .map((part) => ({
          key: part,
          cells: { part: names[part], each: figure(burden.parts[part]), all: figure(burden.parts[part] * basis.submissions) },
        }))}
      total={{ part: t.total[language], each: figure(burden.hoursPerSubmission), all: figure(burden.hours) }}
    />
  );
}

import type { QuestionBurden } from '#call/burden';
import type { Language } from '#value/text';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { partFill, PartPatterns } from '../../chart/part-pattern.tsx';
import { formatList, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { BurdenFacts } from './burden-facts.ts';
import { informsLabel } from './red-list.tsx';
import { inWordsOf } from '../../text/call-words.ts';
import { burdenText } from './text.ts';

const patterns = 'burden';

/** A bar for each question, the dearest first; what decides nothing is hatched and says so. The same numbers as a table. */
export function BurdenChart({ facts }: { readonly facts: BurdenFacts }) {
  const { language, burden, written } = facts;
  const { questions } = burden;
  const t = burdenText;
  const figure = (hours: number) => formatNumber(hours, language, { most: 1 });
  const most = questions[0]?.hours ?? 0;
  return (
    <ChartFigure
      language={language}
      finding={findingOf(facts)}
      table={{
        caption: t.chart[language],
        columns: [
          { key: 'question', label: t.question[language] },
          { key: 'informs', label: t.informs[language] },
          { key: 'words', label: t.words[language], align: 'number' },
          { key: 'hours', label: t.hoursEach[language], align: 'number' },
          { key: 'all', label: t.hoursAll[language], align: 'number' },
        ],
        rows: questions.map((question) => ({
          key: String(question.position),
          cells: {
            question: (
              <>
                {question.position + 1}. <span lang={written}>{question.title}</span>
              </>
            ),
            informs: informsText(question, language),
            words: formatNumber(question.words, language),
            hours: figure(question.hours),
            all: figure(question.hoursOfAll),
          },
        })),
        total: {
          question: t.allQuestions[language],
          words: formatNumber(
            questions.reduce((sum, { words }) => sum + words, 0),
            language,
          ),
          hours: figure(burden.parts.questions),
          all: figure(burden.parts.questions * facts.basis.submissions),
        },
      }}
    >
      <svg className="legend__defs" width="0" height="0" aria-hidden="true" focusable="false">
        <PartPatterns id={patterns} />
      </svg>
      <ul className="ranking">
        {questions.map((question) => (
          <li key={question.position} className="ranking__row">
            <p className="ranking__name">
              <span className="ranking__rank">
                <span className="ds-sr-only">{t.question[language]} </span>
                {question.position + 1}.
              </span>
              <span lang={written}>{question.title}</span>
            </p>
            <p className="ranking__total">
              <strong>{say(t.hourCount, language, { hours: Number(question.hours.toFixed(1)) })}</strong>
            </p>
            <svg className="ranking__bar" width="100%" height="24" aria-hidden="true" focusable="false">
              <rect className="ranking__scale" x="0" y="4" width="100%" height="16" />
              <rect
                x="0"
                y="4"
                width={`${(question.hours / most) * 100}%`}
                height="16"
                fill={partFill(patterns, question.nothing ? 1 : 0)}
              />
            </svg>
            <p className="weights__about">
              {informsText(question, language)} · {say(t.upTo, language, { words: formatNumber(question.words, language) })}
            </p>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function informsText({ nothing, informs }: QuestionBurden, language: Language): string {
  return nothing ? burdenText.informsNothing[language] : say(burdenText.informsKind, language, { kind: informsLabel(informs, language) });
}

function findingOf({ language, kind, burden }: BurdenFacts): string {
  const t = inWordsOf(burdenText, kind);
  const { questions, hoursPerSubmission } = burden;
  const figure = (hours: number) => formatNumber(hours, language, { most: 1 });
  const dearest = questions.filter(({ hours }) => hours === questions[0]?.hours);
  const numbers = dearest.map(({ position }) => String(position + 1));
  const facts = { hours: figure(dearest[0]?.hours ?? 0), all: figure(hoursPerSubmission) };
  return numbers.length > 1
    ? say(t.chartFindingEqual, language, { ...facts, numbers: formatList(numbers, language) })
    : say(t.chartFinding, language, { ...facts, number: numbers[0] ?? '' });
}

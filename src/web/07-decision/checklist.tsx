import { chosenFrom } from '#decision/choosing';
import { isRecorded, type ProcedureKind } from '#call/procedures';
import type { Stage } from '#call/stages';
import type { Language } from '#value/text';
import { Icon } from '../design/icon.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import type { DecisionBasisRead } from './basis-read.ts';
import type { Told } from './decision-words.ts';
import { feedbackPath, summaryPath } from './feedback-path.ts';
import { decisionTextOf } from './round-text.ts';

type ChecklistProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly opened: boolean;
  readonly basis: DecisionBasisRead;
  readonly told: readonly Told[];
  /** The texts as they now stand in the form, by the names of the inputs. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Whether the form stands below: it does not for somebody who may not decide yet. */
  readonly form: 'shown' | 'hidden';
  /** The address of the call in the workspace. */
  readonly base: string;
  readonly stage: Pick<Stage, 'concludes' | 'price' | 'judged'>;
};

/** What must be settled before anybody can decide, how far it has come, and where what is missing is mended. */
export function Checklist(props: ChecklistProps) {
  const { language } = props;
  return (
    <SummaryList
      language={language}
      items={[...settledItems(props), ...writtenItems(props)].map(({ key, term, done, words, href }) => ({
        key,
        term,
        value: (
          <span className="checklist" data-done={done ? '' : undefined}>
            <Icon name={done ? 'check' : 'clock'} />{' '}
            {done || !href ? (
              words
            ) : (
              <a className="ds-link" href={href}>
                {words}
              </a>
            )}
          </span>
        ),
      }))}
    />
  );
}

type Item = { readonly key: string; readonly term: string; readonly done: boolean; readonly words: string; readonly href?: string };

function settledItems({ language, kind, opened, basis, base, stage }: ChecklistProps): readonly Item[] {
  const t = decisionTextOf(kind);
  const { waitingInterests, locked, assessors, ranking, frozen } = basis;
  const { chosen, tied } = chosenFrom(ranking, basis.choosing);
  const settled = chosen.length > 0 && tied === 0;
  const yesNo = (done: boolean) => (done ? t.yes : t.notYet)[language];
  const panelDone = stage.judged === 'reasons' ? opened : assessors > 0 && locked === assessors;
  const obstacle = (
    codes: readonly string[],
    key: 'noAdvantage' | 'interviewsHeld' | 'assessed' | 'minimums' | 'answered' | 'priceExamined',
    href: string,
  ): Item => {
    const found = basis.obstacles.filter(({ code }) => codes.includes(code));
    return {
      key,
      term: t[key][language],
      done: panelDone && found.length === 0,
      words: found.length > 0 ? found.map((refusal) => refusalText(refusal, language)).join(' ') : yesNo(panelDone),
      ...(found.length > 0 ? { href } : {}),
    };
  };
  const scoredItems: readonly Item[] = [
    {
      key: 'locked',
      term: t.locked[language],
      done: assessors > 0 && locked === assessors,
      words: say(t.lockedOf, language, { locked, assessors }),
      href: `${base}/panel`,
    },
    {
      key: 'first',
      term: (stage.concludes === 'selection' ? t.someGoOn : t.first)[language],
      done: settled,
      words: yesNo(settled),
      ...(ranking.length > 0 ? { href: '#ranking' } : { href: `${base}/panel` }),
    },
  ];
  return [
    {
      key: 'opened',
      term: t.opened[language],
      done: opened,
      words: yesNo(opened),
      href: `${base}/${isRecorded(kind) ? 'providers' : 'opening'}`,
    },
    {
      key: 'ruled',
      term: t.ruled[language],
      done: opened && waitingInterests === 0,
      words: waitingInterests > 0 ? say(t.waitingLinks, language, { count: waitingInterests }) : yesNo(opened),
      href: `${base}/panel`,
    },
    // Where one is named nothing is scored.
    ...(stage.judged === 'reasons' ? [] : scoredItems),
    // A call without interviews says nothing of them.
    ...(basis.obstacles.some(({ code }) => code === 'interviewNotHeld')
      ? [obstacle(['interviewNotHeld'], 'interviewsHeld', `${base}/interviews`)]
      : []),
    ...(basis.obstacles.some(({ code }) => code === 'advantageNotExamined')
      ? [obstacle(['advantageNotExamined'], 'noAdvantage', `${base}/advantage`)]
      : []),
    ...(stage.judged === 'reasons'
      ? []
      : [obstacle(['notAssessed'], 'assessed', `${base}/panel`), obstacle(['belowMinimum'], 'minimums', `${base}/set-aside`)]),
    obstacle(['clarificationOpen'], 'answered', `${base}/clarifications`),
    ...(stage.price === 'scored' ? [obstacle(['priceNotExamined'], 'priceExamined', `${base}/low-prices`)] : []),
    {
      key: 'review',
      term: t.noReview[language],
      done: frozen === null,
      words: frozen ? refusalText(frozen, language) : t.yes[language],
      href: `${base}/review`,
    },
  ];
}

function writtenItems({ language, kind, basis, told, written, form, stage }: ChecklistProps): readonly Item[] {
  const t = decisionTextOf(kind);
  if (basis.ready || basis.frozen || form === 'hidden') return [];
  const has = (name: string) => typeof written[name] === 'string' && written[name].trim() !== '';
  const own = ['reasons', 'complaintTo', 'decidingBody', 'present', 'considered'].every(has);
  const texts = told.flatMap(({ organisationId, criteria }) => criteria.map(({ id }) => summaryPath(organisationId, id)));
  const missing = texts.filter((name) => !has(name));
  const silent = told.filter(({ organisationId, feedback }) => feedback && !has(feedbackPath(organisationId)));
  const firstMissing = missing[0];
  const [firstSilent] = silent;
  const first: Item = {
    key: 'words',
    term: t.words[language],
    done: own,
    words: own ? t.yes[language] : t.inForm[language],
    href: has('reasons') ? '#minutes' : '#decision',
  };
  // Of one that is named alone nothing is told to anybody else.
  if (stage.judged === 'reasons') return [first];
  return [
    first,
    {
      key: 'summaries',
      term: t.summaries[language],
      done: missing.length === 0,
      words: firstMissing
        ? say(t.noneRecorded, language, { missing: missing.length, count: texts.length })
        : say(t.asRecorded, language, { count: texts.length }),
      href: '#letters',
    },
    {
      key: 'told',
      term: (stage.concludes === 'selection' ? t.toldAllStaying : t.toldAll)[language],
      done: !firstSilent,
      words: firstSilent ? say(t.toWrite, language, { count: silent.length }) : t.yes[language],
      href: '#letters',
    },
  ];
}

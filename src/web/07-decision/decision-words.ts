import type { CallLot } from '#call/call-lot';
import { scoredCriteria } from '#assessment';
import type { Summaries } from '#decision';
import { choosingOf, chosenFrom } from '#decision/choosing';
import { decisionFields, feedbackFields, minutesFields } from '#decision/fields';
import { decisionFieldsOf } from '#decision/fields-of-kind';
import type { ProcedureKind } from '#call/procedures';
import type { Fields } from '#field/field';
import type { Problem } from '#field/problem';
import { readForm, type FormLike, type ReadingRules, type Typed } from '#field/read-form';
import type { PlacedField } from '../06-assessment/group-form.tsx';
import type { DecisionBasisRead } from './basis-read.ts';
import { feedbackPath, summaryPath } from './feedback-path.ts';

/** One organisation that gets a letter, and what must be written for it. */
export type Told = {
  readonly organisationId: string;
  readonly name: string;
  readonly rank: number | null;
  readonly total: number | null;
  /** Only those who are chosen, and one that was set aside with reasons, need no words of their own. */
  readonly feedback: boolean;
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly points: number }[];
};

/** Everybody who gets a letter when this ranking is decided on, in the order of the letters. */
export function toldBy(
  ranking: DecisionBasisRead['ranking'],
  unranked: DecisionBasisRead['unranked'],
  call: Pick<CallLot, 'criteria' | 'kind' | 'stage' | 'mostAwards' | 'mostInvited' | 'value'>,
): readonly Told[] {
  const scored = scoredCriteria(call.criteria);
  const { chosen } = chosenFrom(ranking, choosingOf(call));
  return [
    ...ranking.map((line) => ({
      organisationId: line.organisationId,
      name: line.organisationName,
      rank: line.rank,
      total: line.total,
      feedback: !chosen.includes(line),
      criteria: scored.flatMap(({ id, title }) => {
        const points = line.scores[id ?? ''];
        return id === null || points === undefined ? [] : [{ id, title: title ?? '', points }];
      }),
    })),
    ...unranked
      .filter(({ organisationId }) => !ranking.some((line) => line.organisationId === organisationId))
      .map(({ organisationId, organisationName, aside }) => ({
        organisationId,
        name: organisationName,
        rank: null,
        total: null,
        feedback: aside === null,
        criteria: [],
      })),
  ];
}

/** The fields of the letters by the names of their inputs. */
export function letterFields(told: readonly Told[]): Fields {
  return Object.fromEntries(
    told.flatMap(({ organisationId, feedback, criteria }) => [
      ...criteria.map(({ id }) => [summaryPath(organisationId, id), feedbackFields.summary] as const),
      ...(feedback ? [[feedbackPath(organisationId), feedbackFields.feedback] as const] : []),
    ]),
  );
}

/** Every field of the form with its path and what it is about, for the error summary. */
export function decisionPlaces(told: readonly Told[], kind: ProcedureKind, more: Fields = {}): readonly PlacedField[] {
  return [
    ...Object.entries({ ...more, ...decisionFieldsOf(kind), ...minutesFields }).map(([path, field]) => ({ path, field })),
    ...told.flatMap(({ organisationId, name, feedback, criteria }) => [
      ...criteria.map(({ id, title }) => ({
        path: summaryPath(organisationId, id),
        field: feedbackFields.summary,
        about: `${name}, ${title}`,
      })),
      ...(feedback ? [{ path: feedbackPath(organisationId), field: feedbackFields.feedback, about: name }] : []),
    ]),
  ];
}

/** What was written for a decision, and every problem of it at once. */
export function readWords(form: FormLike, told: readonly Told[], rules: ReadingRules) {
  const own = readForm(decisionFields, form, rules);
  const minutes = readForm(minutesFields, form, rules);
  const letters = readForm(letterFields(told), form, rules);
  const textAt = (path: string) => {
    const value: unknown = letters.values[path];
    return typeof value === 'string' ? value : '';
  };
  const problems: readonly Problem[] = [...own.problems, ...minutes.problems, ...letters.problems];
  const typed: Typed = own.typed;
  return {
    problems,
    typed,
    words: {
      values: own.values,
      minutes: minutes.values,
      feedback: Object.fromEntries(
        told.flatMap(({ organisationId, feedback }) => (feedback ? [[organisationId, textAt(feedbackPath(organisationId))]] : [])),
      ),
      summaries: Object.fromEntries(
        told.map(({ organisationId, criteria }) => [
          organisationId,
          Object.fromEntries(criteria.map(({ id }) => [id, textAt(summaryPath(organisationId, id))])),
        ]),
      ),
    },
  };
}

/** What the form begins with: what has been recorded or written before, by the names of the inputs. */
export function begunWith(
  told: readonly Told[],
  before: { readonly summaries: Summaries; readonly feedback: Readonly<Record<string, string>> },
) {
  return Object.fromEntries(
    told.flatMap(({ organisationId, criteria }) => [
      ...criteria.map(({ id }) => [summaryPath(organisationId, id), before.summaries[organisationId]?.[id] ?? ''] as const),
      [feedbackPath(organisationId), before.feedback[organisationId] ?? ''] as const,
    ]),
  );
}

import { solutionFields, type SolutionValues } from '#dialogue/solution-fields';
import { emptyValues } from '#field/field';
import type { Casework } from '#casework/casework';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Cast } from './cast.ts';
import type { PersonKey } from './people.ts';
import { done, must, type Step } from './stage.ts';

/** A solution of a sample world: written at `at`, published a quarter of an hour later, and perhaps changed after that. */
export type SolutionScript = {
  readonly at: Instant;
  readonly by: PersonKey;
  readonly language: Language;
  readonly values: Partial<SolutionValues>;
  readonly later?: { readonly at: Instant; readonly values: Partial<SolutionValues> };
};

const quarter = 15 * 60_000;

/** The acts of a solution. Refusals throw: a sample that the product refuses is a defect. */
export function solutionSteps(script: SolutionScript, casework: Casework, cast: Cast): readonly Step[] {
  const actor = cast.people[script.by];
  const values: SolutionValues = { ...emptyValues(solutionFields), ...script.values };
  const made = { solutionId: '' };
  const { later } = script;
  return [
    {
      at: script.at,
      act: async () => {
        made.solutionId = (await done('startSolution', casework.startSolution(actor, { values, language: script.language }))).solutionId;
      },
    },
    { at: instantOf(epochMillis(script.at) + quarter), act: () => must('publishSolution', casework.publishSolution(actor, made)) },
    ...(later
      ? [
          {
            at: later.at,
            act: () =>
              must('saveSolution', casework.saveSolution(actor, { ...made, values: { ...values, ...later.values }, version: null })),
          },
        ]
      : []),
  ];
}

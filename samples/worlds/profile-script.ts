import type { Casework } from '#casework/casework';
import type { EvidenceClass } from '#party/enterprise/evidence';
import type { Reader } from '#party/enterprise/evidence-fields';
import type { Written } from '#party/enterprise/statement';
import type { ProfileTopic } from '#party/enterprise/topics';
import type { Day } from '#value/day';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Cast } from './cast.ts';
import type { PersonKey } from './people.ts';
import { must, type Step } from './stage.ts';

/** What somebody writes of the own enterprise in one sitting, a statement a minute. */
export type ProfileScript = {
  readonly at: Instant;
  readonly by: PersonKey;
  readonly language: Language;
  readonly statements: readonly Written[];
};

/** What stands behind a statement of a sample: how it is seen, where it stands, its day, and who reads it. */
export function shown(
  evidenceClass: EvidenceClass,
  shownBy: string | null,
  evidenceDate: Day,
  reader: Reader = 'everybody',
  evidenceExpires: Day | null = null,
): Written['behind'] {
  return { evidenceClass, shownBy, evidenceDate, evidenceExpires, reader };
}

/** One statement of a topic. */
export function said<T extends ProfileTopic>(topic: T, values: Written<T>['values'], behind: Written['behind']): Written {
  return { topic, values, behind } as unknown as Written; // values of this topic
}

/** The acts of a profile. Refusals throw: a sample that the product refuses is a defect. */
export function profileSteps({ at, by, language, statements }: ProfileScript, casework: Casework, cast: Cast): readonly Step[] {
  const actor = cast.people[by];
  return statements.map((written, index) => ({
    at: instantOf(epochMillis(at) + index * 60_000),
    act: () => must('stateOfSelf', casework.stateOfSelf(actor, { written, replaces: null, language })),
  }));
}

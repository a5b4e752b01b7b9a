import type { TalksSoFar } from '#casework/stage-talks';
import type { Joining } from '#need/joining';
import type { ActName, Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import type { Language, Text } from '#value/text';
import type { TaskStatus } from '../design/task-list.tsx';
import type { MessageValues } from '../text/say.ts';

/** What the tasks of a case are made from. */
export type About = {
  readonly file: CaseFile;
  /** Whether the questions of the route guide have been answered, chosen or not. */
  readonly routeAsked: boolean;
  readonly actor: Actor;
  readonly now: Instant;
  readonly language: Language;
  /** Of each lot that waits for talks, how far they are. */
  readonly talks: readonly TalksSoFar[];
  /** The questions to join that the actor can answer for a body it leads, and those it has answered. */
  readonly own: readonly Joining[];
};

/** One thing to do, and the act it takes. */
export type Step = {
  readonly act: ActName;
  readonly key: string;
  readonly title: Text;
  readonly values?: MessageValues;
  readonly path: string;
  readonly status: TaskStatus;
  readonly hint?: string;
};

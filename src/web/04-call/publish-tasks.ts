import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import type { Problem } from '#field/problem';
import type { Refusal } from '#value/refusal';
import type { Language } from '#value/text';
import { keysReady, type KeyPreparation } from '#submission/opening-keys';
import type { Task } from '../design/task-list.tsx';
import { conflictsText } from '../06-assessment/interests/conflicts-text.ts';
import { say } from '../text/say.ts';
import { inWordsOf } from '../text/call-words.ts';
import { refusalText } from '../text/refusal-text.ts';
import { callText } from './text.ts';

export type PublishReadiness = {
  readonly language: Language;
  readonly about: { readonly id: string };
  readonly call: Call;
  readonly problems: readonly Problem[];
  readonly needPublished: boolean;
  /** Entries of the log that not everybody has seen; `talked` tells an empty log from one that is shared. */
  readonly unshared: number;
  /** Times of meetings that somebody has signed up for and that the log does not tell of. */
  readonly unlogged: number;
  readonly talked: boolean;
  /** Whether the notice about the dialogue, or why there is none, is on record; `none` where no law asks for it. */
  readonly engagement: 'none' | 'recorded' | 'missing';
  /** What the chosen route is for; `null` before one is chosen. */
  readonly route: 'grant' | 'purchase' | null;
  readonly openers: number;
  /** How far the keys are: openers without a passphrase, the sheet, the rehearsal. */
  readonly keys: KeyPreparation;
  readonly panel: number;
  readonly conflicts: { readonly wanted: Refusal | null; readonly warnings: readonly unknown[]; readonly confirmed: readonly unknown[] };
};

/** What publication depends on, in the order of the story; each row leads to where it is put right. */
export function publishTasks(readiness: PublishReadiness): readonly Task[] {
  const { language, about, call, problems, needPublished, unshared, unlogged, talked, engagement, route, openers, keys, panel, conflicts } =
    readiness;
  const t = inWordsOf(callText, call.kind);
  const procedure = procedureOf(call.kind);
  const at = (path: string) => `/${language}/w/cases/${about.id}${path}`;
  const task = (
    key: string,
    about: { readonly title: string; readonly path: string; readonly done: boolean; readonly hint?: string },
  ): Task => ({
    key,
    title: about.title,
    status: about.done ? 'completed' : 'mustMend',
    href: at(about.path),
    ...(about.hint ? { hint: about.hint } : {}),
  });
  return [
    task('need', { title: t.needTask[language], path: needPublished ? '/need' : '/publish', done: needPublished }),
    ...(unlogged > 0
      ? [
          task('meetings', {
            title: t.meetingsTask[language],
            path: '/meetings',
            done: false,
            hint: say(t.meetingsLeft, language, { count: unlogged }),
          }),
        ]
      : []),
    ...(engagement === 'none'
      ? []
      : [task('engagement', { title: t.engagementTask[language], path: `/calls/${call.id}/engagement`, done: engagement === 'recorded' })]),
    task('dialogue', {
      title: t.dialogueTask[language],
      path: '/dialogue',
      done: unshared === 0,
      ...(unshared > 0 ? { hint: say(t.dialogueLeft, language, { count: unshared }) } : talked ? {} : { hint: t.dialogueNone[language] }),
    }),
    ...(procedure.route === 'none'
      ? []
      : [
          task('route', {
            title: t.routeTask[language],
            path: '/route',
            done: route === procedure.route,
            ...(route !== null && route !== procedure.route
              ? { hint: refusalText({ code: 'routeOfAnotherKind', facts: { needed: procedure.route } }, language) }
              : {}),
          }),
        ]),
    ...(procedure.sealed
      ? [
          task('openers', {
            title: t.openersTask[language],
            path: '/people',
            done: openers >= call.openingThreshold,
            hint: say(t.openersHint, language, { named: openers, needed: call.openingThreshold }),
          }),
          task('keys', {
            title: t.keysTask[language],
            path: `/calls/${call.id}/keys`,
            done: openers >= call.openingThreshold && keysReady(procedure, keys).ok,
            hint: say(t.keysHint, language, {
              ready: keys.openers.filter((opener) => opener.rehearsed).length,
              sheet: keys.sheetConfirmedAt ? 'yes' : 'no',
            }),
          }),
        ]
      : []),
    task('call', {
      title: t.callTask[language],
      path: `/calls/${call.id}`,
      done: problems.length === 0,
      ...(problems.length > 0 ? { hint: say(t.callLeft, language, { count: problems.length }) } : {}),
    }),
    {
      ...task('conflicts', {
        title: conflictsText.task[language],
        path: `/calls/${call.id}/conflicts`,
        done: conflicts.wanted === null,
        ...(conflicts.warnings.length > 0 ? { hint: say(conflictsText.taskWarnings, language, { count: conflicts.warnings.length }) } : {}),
      }),
      // Where the law asks for no record, looking is all there is to it.
      ...(conflicts.wanted === null && conflicts.confirmed.length === 0 ? { status: 'notStarted' as const } : {}),
    },
    ...(procedure.panelSize === 0
      ? []
      : [
          {
            ...task('panel', { title: t.panelTask[language], path: '/people', done: panel >= procedure.panelSize }),
            hint: say(procedure.sealed ? t.panelHint : t.panelHintLater, language, { named: panel, needed: procedure.panelSize }),
            // The panel is needed at the opening, not now: it never stops the publication.
            status: panel >= procedure.panelSize ? ('completed' as const) : panel > 0 ? ('inProgress' as const) : ('notStarted' as const),
          },
        ]),
  ];
}

import type { Call } from '#call';
import { currentLotsOf } from '#call/call-lot';
import { isRecorded, isScored, procedureOf } from '#call/procedures';
import { isScoring } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { workText } from './case-text.ts';
import type { Step } from './task-step.ts';

/** Where a provider is chosen without a competition: the list of those considered, from the notice until it is complete. */
export function providerSteps(call: Call, { now, language }: { readonly now: Instant; readonly language: Language }): readonly Step[] {
  if (!isRecorded(call.kind)) return [];
  const open = call.closesAt !== null && now < call.closesAt;
  const identified = currentLotsOf(call).every(({ openedAt }) => openedAt !== null);
  return [
    {
      act: 'recordProviders',
      key: `providers-${call.id}`,
      title: isScored(procedureOf(call.kind)) ? workText.providers : workText.provider,
      values: { call: call.title ?? '' },
      path: `/calls/${call.id}/providers`,
      status: identified ? 'completed' : open ? 'inProgress' : 'notStarted',
      ...(open && call.closesAt
        ? { hint: say(workText.providersUntil, language, { at: formatInstant(call.closesAt, call.zone, language) }) }
        : {}),
    },
  ];
}

/** Naming the panel, where nobody opens anything and so only the panel is named; nothing where nobody scores either. */
export function panelStep({ assignments }: Pick<CaseFile, 'assignments'>, kind: Call['kind'], language: Language): readonly Step[] {
  const needed = procedureOf(kind).panelSize;
  if (needed === 0) return [];
  const count = new Set(assignments.filter(({ role }) => isScoring(role)).map(({ personId }) => personId)).size;
  return [
    {
      act: 'giveRole',
      key: 'people',
      title: workText.namePanel,
      path: '/people',
      status: count >= needed ? 'completed' : count > 0 ? 'inProgress' : 'notStarted',
      hint: say(workText.panelNamed, language, { count, needed }),
    },
  ];
}

import { z } from 'zod';
import { limitRuleIds, type LimitRuleId } from '#law/time-limit-rules';
import { timeLimit, type LimitRefusal } from '#law/time-limits';
import { parseDay, type Day } from '#value/day';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';
import { documentCommand } from './document-command.ts';

const from = z.string();
const plainRules = limitRuleIds.filter((rule) => rule !== 'psrStandstill' && rule !== 'pa23ContractDetails');

// Each rule knows only its own keys: representations elsewhere would be silently without effect.
const shape = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('psrStandstill'), from, representations: z.array(z.string()).default([]) }),
  z.strictObject({ rule: z.literal('pa23ContractDetails'), from, lightTouch: z.boolean().default(false) }),
  z.strictObject({ rule: z.literal(plainRules), from }),
]);

const usage = `twofold dates FILE|-

Statutory time limits, from the day of the event that starts them.

Example
  {"rule": "pa23Standstill", "from": "2026-09-07"}

Input
  rule             ${limitRuleIds.join(', ')}
  from             the day of the event, YYYY-MM-DD
  representations  psrStandstill only: the day each further decision was told to the provider
  lightTouch       pa23ContractDetails only: true or false

Output
  rule, from, ends, earliestAct, latestAct (null for a waiting period), basis, calendar (england: working days; everyDay),
  confidence, counts (how the days are counted), unverified (what to check first)
`;

/** The command `twofold dates`. */
export const datesCommand = documentCommand({ name: 'dates', usage, shape, answer: datesOf });

function datesOf(document: z.infer<typeof shape>): Result<unknown, CommandError> {
  const input = limitInput(document);
  if (!input.ok) return input;
  const limit = timeLimit(input.value);
  if (!limit.ok) return refused(errorOf(limit.refusal));
  const { counts, unverified, ...figures } = limit.value;
  return ok({ ...figures, counts: counts.en, unverified: unverified.map(({ en }) => en) });
}

type Input = { readonly rule: LimitRuleId; readonly from: Day; readonly representations: readonly Day[]; readonly lightTouch: boolean };

function limitInput(document: z.infer<typeof shape>): Result<Input, CommandError> {
  const start = dayAt('from', document.from);
  if (!start.ok) return start;
  const representations: Day[] = [];
  for (const [index, text] of ('representations' in document ? document.representations : []).entries()) {
    const day = dayAt(`representations[${index}]`, text);
    if (!day.ok) return day;
    representations.push(day.value);
  }
  const lightTouch = 'lightTouch' in document && document.lightTouch;
  return ok({ rule: document.rule, from: start.value, representations, lightTouch });
}

function dayAt(path: string, text: string): Result<Day, CommandError> {
  const day = parseDay(text);
  return day ? ok(day) : refused({ code: 'notADay', path, message: `"${path}" must be a day of the calendar, written YYYY-MM-DD.` });
}

function errorOf(refusal: LimitRefusal): CommandError {
  const { code, path } = refusal;
  return code === 'outsideCalendar'
    ? { code, path, message: `"${path}" must lie between 1995 and 2099, the years the calendars cover.` }
    : { code, path, message: `"${path}" lies before the publication.` };
}

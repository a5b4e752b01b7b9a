import type { Letters } from '#casework/bench';
import { complaintReplyFieldsOf } from '#decision/fields-of-kind';
import { complaintRuleFor } from '#decision/complaint';
import { zoneOf } from '#party/organisation';
import type { Text } from '#value/text';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';

/** The answer to an objection: what follows first, the answer second, where one can go third. */
export function complaintReplyLetter({
  file,
  call,
  complaint,
  page,
  language,
}: Parameters<Letters['complaintReply']>[0]): ReturnType<Letters['complaintReply']> {
  const rule = complaintRuleFor(file, call);
  const values = {
    call: call.title ?? '',
    at: formatInstant(complaint.receivedAt, zoneOf(file.country), language),
    outcome: complaintReplyFieldsOf(call.kind).outcome.options.find(({ value }) => value === complaint.outcome)?.label[language] ?? '',
    reply: complaint.reply ?? '',
    page,
  };
  const parts = [
    say(t.outcome, language, values),
    values.reply,
    rule.next[language],
    say(t.page, language, values),
    file.organisation.name,
  ];
  return { subject: say(t.subject, language, values), body: parts.join('\n\n') };
}

const t = {
  subject: { en: 'Answer to your complaint: {call}', nb: 'Svar på klagen: {call}' },
  outcome: {
    en: 'We have considered the complaint that you sent on {at} about “{call}”. {outcome}.',
    nb: 'Vi har behandlet klagen dere sendte {at} om «{call}». {outcome}.',
  },
  page: { en: 'Your letters and complaints: {page}', nb: 'Brevene og klagene deres: {page}' },
} as const satisfies Record<string, Text>;

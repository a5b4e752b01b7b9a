import type { Letters } from '#casework/bench';
import { isChosen } from '#decision';
import { scoreScale } from '#assessment';
import { isRecorded, procedureOf } from '#call/procedures';
import { setAsideFieldsOf } from '#decision/fields-of-kind';
import type { RankedSubmission } from '#decision/ranked-submission';
import { complaintRuleFor } from '#decision/complaint';
import type { Language } from '#value/text';
import { formatDay, formatDayWithWeekday, formatList, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { textOfKind } from '../text/text-of-kind.ts';
import { decisionLetterText, lawLines, ordinals, selectionLetterText } from './decision-letter-text.ts';
import { directLetterText, recordedLawLine, recordedLetterText } from './recorded-letter-text.ts';
import { roundParts, roundValues } from './round-letter.ts';
import { grantLetterText, requestLetterText, roundLetterText } from './round-letter-text.ts';

type About = Parameters<Letters['decision']>[0];

const textOf = textOfKind(decisionLetterText, { rounds: roundLetterText, recorded: recordedLetterText });
const wordsOf = {
  tender: decisionLetterText,
  innovationPartnership: decisionLetterText,
  fundRound: grantLetterText,
  requestWave: requestLetterText,
  mostSuitableProvider: { ...decisionLetterText, ...recordedLetterText },
  directAward: { ...decisionLetterText, ...recordedLetterText, ...directLetterText },
} as const;

/**
 * The letter about a decision, to somebody chosen, not chosen, or not ranked: what was decided, own points and reasons on every criterion
 * beside the chosen submission's (PA23 s.50 with PR24 reg. 31; PSR Sch. 9; FOA § 25-1), how long nothing is signed, and where to object.
 */
export function decisionLetter(about: About): ReturnType<Letters['decision']> {
  const { file, call, decision, recipient, language } = about;
  const { chosen } = recipient;
  const values = { ...valuesOf(about), ...roundValues(about) };
  const selection = call.stage.concludes === 'selection';
  const t = textOf(call.kind);
  const words = selection ? selectionLetterText : wordsOf[call.kind];
  const opening = recipient.line ? (chosen ? words.chosen : words.notChosen) : recipient.aside ? words.setAside : words.notRanked;
  const subject = decision.correction ? t.correctedSubject : chosen ? words.chosenSubject : words.notChosenSubject;
  const parts = [
    say(opening, language, values),
    ...roundParts(about).map((part) => say(part, language, values)),
    decision.correction ? say(t.corrected, language, { reason: decision.correction.correctionReason ?? '' }) : '',
    // Where nothing was compared there is nothing to tell criterion by criterion.
    recipient.line && call.stage.judged === 'scores' ? summaryOf(about, recipient.line) : '',
    say(t.reasons, language, values),
    chosen || !values.feedback ? '' : say(t.feedback, language, values),
    waitingText(about),
    say(chosen ? t.complaintChosen : decision.waiting ? t.complaint : t.complaintNoWaiting, language, values),
    lawLineOf(about),
  ];
  return { subject: say(subject, language, values), body: [...parts, file.organisation.name].filter((part) => part !== '').join('\n\n') };
}

function valuesOf({ file, call, decision, recipient, feedback, page, language }: About) {
  const chosen = decision.ranking.filter((one) => isChosen(decision, one));
  const { line, aside } = recipient;
  const rule = complaintRuleFor(file, call);
  return {
    body: file.organisation.name,
    call: call.title ?? '',
    winner: formatList(
      chosen.map(({ organisationName }) => organisationName),
      language,
    ),
    goOn: chosen.length,
    stage: call.stage.name[language].toLowerCase(),
    place: line ? ordinalOf(line.rank, language) : '',
    count: decision.ranking.length,
    own: line ? points(line, language) : '',
    best: formatList(
      chosen.map((one) => points(one, language)),
      language,
    ),
    price: line?.price ? formatMoneyWithVat(line.price, language) : '',
    reasons: decision.reasons ?? '',
    feedback: feedback ?? '',
    ground: setAsideFieldsOf(call.kind).ground.options.find(({ value }) => value === aside?.ground)?.label[language] ?? '',
    asideReason: aside?.setAsideReason ?? '',
    complaint: decision.complaintTo ?? '',
    promise: rule.promise[language],
    page,
  };
}

/** One block per criterion: weight and scale, own points and reasons, those of each that was chosen; then the totals. */
function summaryOf({ call, decision, recipient, language }: About, line: RankedSubmission): string {
  const t = textOf(call.kind);
  // Who else goes on is told to nobody while they still compete; where all that fit are chosen, nobody is beaten by one other.
  const compared = call.stage.concludes === 'award' && procedureOf(call.kind).awards === 'announced' && !recipient.chosen;
  const others = compared ? decision.ranking.filter((one) => isChosen(decision, one)) : [];
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, language, { most: 2 }));
  const blocks = call.criteria.map(({ id, title, weight, kind }) => {
    const key = id ?? '';
    const why = (of: RankedSubmission) =>
      kind === 'price' ? t.priceReason[language] : (decision.summaries?.[of.organisationId]?.[key] ?? '').replaceAll('\n', ' ');
    const values = { title: title ?? '', weight: formatNumber(weight ?? 0, language) };
    const lines = [
      say(t.criterion, language, values),
      say(t.ownScore, language, { points: figure(line.scores[key]), why: why(line) }),
      ...others.map((other) =>
        say(t.chosenScore, language, { name: other.organisationName, points: figure(other.scores[key]), why: why(other) }),
      ),
    ];
    return lines.map((text) => text.trimEnd()).join('\n');
  });
  const totals = others.map((other) =>
    say(t.totals, language, {
      own: points(line, language),
      name: other.organisationName,
      best: points(other, language),
      advantage: advantageOf(line, other, call.criteria, language),
    }),
  );
  const alone = say(t.total, language, { own: points(line, language), name: recipient.organisationName });
  return [say(t.summaryHead, language, { scale: scoreScale }), ...blocks, ...(totals.length > 0 ? totals : [alone])].join('\n\n');
}

type Criteria = About['call']['criteria'];

/** Where the chosen submission was ahead, the largest lead first: its relative advantages, in points of the total. */
function advantageOf(own: RankedSubmission, best: RankedSubmission, criteria: Criteria, language: Language): string {
  const leads = criteria
    .map(({ id, title }) => ({ title: title ?? '', lead: (best.parts[id ?? ''] ?? 0) - (own.parts[id ?? ''] ?? 0) }))
    .filter(({ lead }) => lead > 0)
    .toSorted((one, other) => other.lead - one.lead);
  return leads.map(({ title, lead }) => `${title} (+${formatNumber(lead, language, { most: 2 })})`).join(', ') || '–';
}

function waitingText({ call, decision: { waiting }, recipient: { chosen }, language }: About): string {
  if (!waiting) return '';
  const t = textOf(call.kind);
  const values = { ends: formatDayWithWeekday(waiting.ends, language), earliest: formatDay(waiting.earliestAct, language) };
  return say(chosen ? t.waitingChosen : t.waitingNotChosen, language, values);
}

/** The last line above the name. Who competed for a contract is told the law of that; who was chosen without a competition that of its process. */
function lawLineOf(about: About): string {
  const { call, file, language } = about;
  if (call.stage.concludes === 'selection' || procedureOf(call.kind).route !== 'purchase') return '';
  if (!isRecorded(call.kind)) return lawLines[lawOf(about)][language];
  const { legalBasis, basis } = file.route?.basis.route ?? {};
  if (legalBasis?.scheme !== 'UKSI') return '';
  return say(recordedLawLine, language, { basis: basis?.map(({ ref }) => ref).join(', ') ?? '' });
}

/** Which law the letter speaks under. */
function lawOf({ file }: About): keyof typeof lawLines {
  const standstill = file.route?.basis.route.standstill;
  if (file.country === 'NO') return standstill === 'noStandstill' ? 'foa' : 'norwayPractice';
  if (standstill === 'psrStandstill') return 'psr';
  return standstill === 'pa23Standstill' ? 'pa23' : 'englandPractice';
}

function ordinalOf(rank: number, language: Language): string {
  return ordinals[rank - 1]?.[language] ?? (language === 'nb' ? `nummer ${rank}` : `number ${rank}`);
}

function points(line: RankedSubmission, language: Language): string {
  // Totals are kept unrounded; three decimals tell every pair of unequal totals apart that a reader will meet.
  return formatNumber(line.total, language, { most: 3 });
}

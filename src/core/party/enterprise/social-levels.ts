import type { Day } from '#value/day';
import { thresholdOn } from '#law/thresholds';
import { isExpired, isShown, strengthOn, type Evidence } from './evidence.ts';
import type { Commitment, EnterpriseFacts } from './facts.ts';
import { atMost, type Finding } from './finding.ts';
import type { Gates } from './gates.ts';
import { dimensionNames, percent, texts } from './texts.ts';

/** As many commitments with a measure, a value of today and a target make added value strong (domain rules 6, criterion 1). */
const enoughCommitments = 3;

/** Added social value: what it binds itself to, measurably. Without an asset lock it stays developing: what is added could be carried off. */
export function addedValue({ commitments }: EnterpriseFacts, day: Day, gates: Gates): Finding {
  const t = texts.addedValue;
  const told = commitments.filter((one) => strengthOn(one, day) > 0);
  const measurable = told.filter(isMeasurable);
  const shown = measurable.filter((one) => isShown(one, day));
  const locked = gates.assetLock.state === 'pass';
  const level = shown.length >= enoughCommitments ? (locked ? 'strong' : 'developing') : measurable.length > 0 ? 'developing' : 'notShown';
  return {
    level,
    reasons: [told.length === 0 ? t.none : t.count(told.length, measurable.length, shown.length), ...staleIn(told, day)],
    wouldChange: [
      ...(told.length === 0 ? [t.begin] : shown.length < enoughCommitments ? [t.more(enoughCommitments - shown.length)] : []),
      ...(locked ? [] : [t.lock]),
    ],
  };
}

function isMeasurable({ measure, baseline, target }: Commitment): boolean {
  return measure !== null && measure.trim() !== '' && baseline !== null && target !== null;
}

/** A change in two dimensions for those who use it makes a new delivery model; another owner or supplier is none. */
export function deliveryModel({ modelChanges }: EnterpriseFacts, day: Day): Finding {
  const t = texts.deliveryModel;
  const told = modelChanges.filter((one) => strengthOn(one, day) > 0);
  const real = told.filter(({ before, after }) => before.trim() !== '' && after.trim() !== '' && before.trim() !== after.trim());
  const dimensionsOf = (of: typeof real) => [...new Set(of.map(({ dimension }) => dimension))];
  const [all, shown] = [dimensionsOf(real), dimensionsOf(real.filter((one) => isShown(one, day)))];
  const level = shown.length >= 2 ? 'strong' : all.length > 0 ? 'developing' : 'notShown';
  return {
    level,
    reasons: [
      all.length === 0
        ? t.none
        : t.changes(
            all.map((one) => dimensionNames[one]),
            shown.length,
          ),
      ...staleIn(told, day),
    ],
    wouldChange: level === 'strong' ? [] : [t.more],
  };
}

/** Who decides: a third of the seats with staff and those who use it makes it strong. */
export function governance({ seats }: EnterpriseFacts, day: Day): Finding {
  const t = texts.governance;
  if (seats === null || strengthOn(seats, day) === 0 || seats.all <= 0)
    return { level: 'notShown', reasons: [t.none], wouldChange: [t.tell] };
  const { staff, users, all } = seats;
  // In whole seats: three of nine is a third.
  const value = (staff + users) * 3 >= all ? 'strong' : staff + users > 0 ? 'developing' : 'notShown';
  const level = isShown(seats, day) ? value : atMost(value, 'developing');
  return {
    level,
    reasons: [t.seats(staff, users, all), ...staleIn([seats], day)],
    wouldChange: [...(value === 'strong' ? [] : [t.more]), ...(isShown(seats, day) ? [] : [texts.document])],
  };
}

/** Jobs for people outside work: the share that the law of reserved contracts asks for makes it strong. */
export function workIntegration({ workforceDisadvantagedShare: fact, country }: EnterpriseFacts, day: Day): Finding {
  const t = texts.workIntegration;
  if (fact === null || strengthOn(fact, day) === 0) return { level: 'notShown', reasons: [t.none], wouldChange: [t.tell] };
  const least = leastIntegrationShare(country, day);
  const value = fact.value >= least ? 'strong' : fact.value > 0 ? 'developing' : 'notShown';
  const level = isShown(fact, day) ? value : atMost(value, 'developing');
  return {
    level,
    reasons: [t.share(percent(fact.value)), ...staleIn([fact], day)],
    wouldChange: [...(value === 'strong' ? [] : [t.more(percent(least))]), ...(isShown(fact, day) ? [] : [texts.document])],
  };
}

/** The share of the workforce on a day from which a contract may be reserved (FOA §§ 8-8, 16-9, 30-3; PA23 s.32), 0–1. */
export function leastIntegrationShare(country: EnterpriseFacts['country'], day: Day): number {
  const row = thresholdOn(country === 'NO' ? 'NO.WORK_INTEGRATION' : 'EN.SUPPORTED_EMPLOYMENT', day);
  return (row?.value ?? 30) / 100;
}

/** What everybody may read each year: a report of results and two more of the four make it strong. */
export function transparency({ transparency: fact }: EnterpriseFacts, day: Day): Finding {
  const t = texts.transparency;
  const published =
    fact && strengthOn(fact, day) > 0 ? [fact.impactReport, fact.pay, fact.distributions, fact.complaints].filter(Boolean).length : 0;
  if (!fact || published === 0) return { level: 'notShown', reasons: [t.none], wouldChange: [t.tell] };
  const value = fact.impactReport && published >= 3 ? 'strong' : 'developing';
  const level = isShown(fact, day) ? value : atMost(value, 'developing');
  return {
    level,
    reasons: [t.published(published), ...staleIn([fact], day)],
    wouldChange: [...(value === 'strong' ? [] : [t.more]), ...(isShown(fact, day) ? [] : [texts.document])],
  };
}

/** Says so where evidence has run out: its fact counts as own word. */
export function staleIn(evidence: readonly Evidence[], day: Day) {
  return evidence.some((one) => isExpired(one, day)) ? [texts.expired] : [];
}

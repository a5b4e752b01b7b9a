import type { Letters } from '#casework/bench';
import { stopPointFields } from '#agreement/phase-fields';
import type { Money } from '#value/money';
import type { Language, Text } from '#value/text';
import { formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';

/** To one partner, about its own phase: the decision first, the reasons second, what was shown third, then the payment. Nothing of other partners. */
export function stopPointLetter({
  file,
  call,
  phase,
  stopPoint,
  stage,
  page,
  language,
}: Parameters<Letters['stopPoint']>[0]): ReturnType<Letters['stopPoint']> {
  const values = {
    body: file.organisation.name,
    call: call.title ?? '',
    phase: phase.title,
    n: phase.position,
    milestone: phase.milestone,
    reached: stopPointFields.reached.options.find(({ value }) => value === stopPoint.reached)?.label[language] ?? '',
    reasons: stopPoint.reasons ?? '',
    shown: stopPoint.shown ?? '',
    page,
  };
  const stops = stopPoint.verdict === 'stop';
  return {
    subject: say(stops ? t.stopSubject : t.goOnSubject, language, values),
    body: [
      say(stops ? t.stopOpening : stage === 'last' ? t.lastOpening : t.goOnOpening, language, values),
      say(t.reasons, language, values),
      say(t.milestone, language, values),
      say(t.shown, language, values),
      payment(stopPoint.due, language),
      say(t.where, language, values),
      file.organisation.name,
    ].join('\n\n'),
  };
}

/** To one partner, after the last phase: whether its result is bought. */
export function purchaseLetter({
  file,
  call,
  purchase,
  page,
  language,
}: Parameters<Letters['purchase']>[0]): ReturnType<Letters['purchase']> {
  const values = {
    body: file.organisation.name,
    call: call.title ?? '',
    price: purchase.price ? formatMoneyWithVat(purchase.price, language) : '',
    reasons: purchase.grounds ?? '',
    page,
  };
  return {
    subject: say(purchase.buys === 'yes' ? t.buySubject : t.notBuySubject, language, values),
    body: [
      say(purchase.buys === 'yes' ? t.buys : t.buysNot, language, values),
      say(t.reasons, language, values),
      say(t.where, language, values),
      file.organisation.name,
    ].join('\n\n'),
  };
}

function payment(due: Money | null, language: Language): string {
  return due && due.minor > 0 ? say(t.due, language, { due: formatMoneyWithVat(due, language) }) : t.nothingDue[language];
}

const t = {
  goOnSubject: { en: 'We go on after phase {n}: {call}', nb: 'Vi går videre etter fase {n}: {call}' },
  stopSubject: { en: 'We stop after phase {n}: {call}', nb: 'Vi stopper etter fase {n}: {call}' },
  goOnOpening: {
    en: '{body} goes on with you after phase {n}, “{phase}”, of “{call}”. We will agree with you when the next phase starts.',
    nb: '{body} går videre med dere etter fase {n}, «{phase}», i «{call}». Vi avtaler med dere når neste fase starter.',
  },
  lastOpening: {
    en: 'Phase {n}, “{phase}”, of “{call}” was the last, and {body} accepts it. Whether we buy the result is decided separately; you will hear from us.',
    nb: 'Fase {n}, «{phase}», i «{call}» var den siste, og {body} godtar den. Om vi kjøper resultatet, blir avgjort for seg. Dere hører fra oss.',
  },
  stopOpening: {
    en: '{body} does not go on with you after phase {n}, “{phase}”, of “{call}”. The agreement between us ends here.',
    nb: '{body} går ikke videre med dere etter fase {n}, «{phase}», i «{call}». Avtalen mellom oss slutter her.',
  },
  reasons: { en: 'Our reasons: {reasons}', nb: 'Begrunnelsen vår: {reasons}' },
  milestone: {
    en: 'What the phase was to show: {milestone}\nReached: {reached}',
    nb: 'Det fasen skulle vise: {milestone}\nNådd: {reached}',
  },
  shown: {
    en: 'What was shown, as we have recorded it: {shown}\nThis is between us, and not public.',
    nb: 'Det som ble vist, slik vi har notert det: {shown}\nDette er mellom oss, og ikke offentlig.',
  },
  due: { en: 'Payment for the phase: {due}.', nb: 'Betaling for fasen: {due}.' },
  nothingDue: { en: 'No payment is due for the phase.', nb: 'Det er ingen betaling for fasen.' },
  where: { en: 'What is public of it: {page}', nb: 'Det som er offentlig: {page}' },
  buySubject: { en: 'We buy the result: {call}', nb: 'Vi kjøper resultatet: {call}' },
  notBuySubject: { en: 'We do not buy the result: {call}', nb: 'Vi kjøper ikke resultatet: {call}' },
  buys: {
    en: '{body} buys what you have developed in “{call}”, for {price}.',
    nb: '{body} kjøper det dere har utviklet i «{call}», for {price}.',
  },
  buysNot: {
    en: '{body} does not buy what you have developed in “{call}”. The agreement between us ends here. Who owns the result follows from the call.',
    nb: '{body} kjøper ikke det dere har utviklet i «{call}». Avtalen mellom oss slutter her. Hvem som eier resultatet, følger av kunngjøringen.',
  },
} as const satisfies Record<string, Text>;

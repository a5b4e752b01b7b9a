import type { Agreement } from '#agreement';
import { thresholdOn } from '#law/thresholds';
import type { Money } from '#value/money';
import type { Language } from '#value/text';
import { formatMoney, formatNumber, formatPercent } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { amount } from '../case-facts.ts';
import { list, paragraphs, table, type Documents, type Material } from '../section.ts';

const words = {
  old: { en: 'Contract of today: {amount} with {who}.', nb: 'Avtalen i dag: {amount} med {who}.' },
  next: { en: 'New contract, as estimated: {amount}.', nb: 'Ny avtale, slik den er anslått: {amount}.' },
  change: {
    en: 'Change: {amount}, which is {percent} of the contract of today.',
    nb: 'Endring: {amount}, som er {percent} av avtalen i dag.',
  },
  limits: {
    en: 'Considerable where your own decision adds at least £{abs} and at least {pct}% ({basis}).',
    nb: 'Vesentlig der deres egen beslutning øker verdien med minst £{abs} og minst {pct} prosent ({basis}).',
  },
  both: {
    en: 'Both limits are reached: by the amounts the change is considerable, and this process is closed.',
    nb: 'Begge grensene er nådd: Etter beløpene er endringen vesentlig, og denne prosessen er stengt.',
  },
  notBoth: {
    en: 'Not both limits are reached: by the amounts the change is not considerable. The character of the service counts too.',
    nb: 'Ikke begge grensene er nådd: Etter beløpene er endringen ikke vesentlig. Tjenestens karakter teller også.',
  },
  vat: {
    en: 'The two amounts treat VAT differently. Put them on the same footing before you compare.',
    nb: 'De to beløpene regner merverdiavgift ulikt. Gjør dem sammenlignbare før dere sammenligner.',
  },
  measure: { en: 'Measure', nb: 'Hva som måles' },
  baseline: { en: 'At the start', nb: 'Ved start' },
  target: { en: 'Aim', nb: 'Målverdi' },
  last: { en: 'Latest', nb: 'Siste' },
} as const;

/** What is known of the contract that ends, for a direct award to the present provider. */
export const changeDocuments = {
  changeCalculation: [
    {
      key: 'values',
      title: { en: 'The amounts', nb: 'Beløpene' },
      prompt: {
        en: 'The value of the whole term of today’s contract and of the new one, both with options, both with or both without VAT.',
        nb: 'Verdien av hele perioden i dagens avtale og i den nye, begge med opsjoner, begge med eller begge uten merverdiavgift.',
      },
      draft: (material, language) => {
        const now = currentAgreement(material);
        const next = material.route?.value ?? null;
        return list([
          now && say(words.old, language, { amount: amount(now.value, language), who: now.organisationName }),
          next && say(words.next, language, { amount: amount(next, language) }),
        ]);
      },
    },
    {
      key: 'limits',
      title: { en: 'Against the limits', nb: 'Mot grensene' },
      prompt: {
        en: 'The change in pounds and in per cent, and how much of it is your own decision.',
        nb: 'Endringen i pund og i prosent, og hvor mye av den dere selv har bestemt.',
      },
      draft: limitsDraft,
    },
    {
      key: 'character',
      title: { en: 'The character of the service', nb: 'Tjenestens karakter' },
      prompt: {
        en: 'What is different in what is done, for whom and where. A materially different character is considerable at any amount.',
        nb: 'Hva som blir annerledes i det som gjøres, for hvem og hvor. En vesentlig annen karakter er vesentlig uansett beløp.',
      },
      draft: ({ need }) => paragraphs(need.summary),
    },
    {
      key: 'external',
      title: { en: 'What does not count', nb: 'Det som ikke teller' },
      prompt: {
        en: 'Growth that came from outside, such as patient numbers or wages set nationally, and a provider that only changed its legal form.',
        nb: 'Vekst som kommer utenfra, som pasienttall eller lønn som er fastsatt nasjonalt, og en leverandør som bare har skiftet organisasjonsform.',
      },
    },
  ],
  performanceEvidence: [
    {
      key: 'measures',
      title: { en: 'What was measured', nb: 'Hva som er målt' },
      prompt: {
        en: 'Each measure of the contract: where it began, what was aimed at, where it is.',
        nb: 'Hvert mål i avtalen: hvor det begynte, hva som var målet, hvor det er nå.',
      },
      draft: ({ measures, observations }, language) =>
        table(
          [words.measure, words.baseline, words.target, words.last].map((text) => text[language]),
          measures.map(({ id, title, unit, baseline, target }) => {
            const last = observations
              .filter(({ measureId }) => measureId === id)
              .toSorted((one, other) => ((one.periodEnd ?? '') < (other.periodEnd ?? '') ? -1 : 1))
              .at(-1);
            return [`${title} (${unit})`, ...[baseline, target, last?.value ?? null].map((value) => figure(value, language))];
          }),
        ),
    },
    {
      key: 'promises',
      title: { en: 'What was promised, and kept', nb: 'Hva som ble lovet, og holdt' },
      prompt: {
        en: 'Each promise of the agreement, and what shows that it was kept.',
        nb: 'Hvert løfte i avtalen, og hva som viser at det er holdt.',
      },
      draft: (material) =>
        list(currentAgreement(material)?.promises.map(({ text, clause }) => text && (clause ? `${text} (${clause})` : text)) ?? []),
    },
    {
      key: 'users',
      title: { en: 'What those who use it say', nb: 'Hva brukerne sier' },
      prompt: {
        en: 'Where it comes from, how many were asked, and what they were not content with.',
        nb: 'Hvor det kommer fra, hvor mange som ble spurt, og hva de ikke var fornøyde med.',
      },
    },
    {
      key: 'future',
      title: { en: 'Why it will likely go on so', nb: 'Hvorfor det trolig fortsetter slik' },
      prompt: {
        en: 'Staff, finances and plans of the provider over the new term.',
        nb: 'Leverandørens ansatte, økonomi og planer gjennom den nye perioden.',
      },
    },
  ],
} as const satisfies Documents;

/** The agreement that was signed last: the one a new contract would follow. */
function currentAgreement({ agreements }: Material): Agreement | null {
  return agreements.filter(({ signedAt }) => signedAt !== null).at(-1) ?? null;
}

/**
 * The change against both limits of PSR reg. 6(12). Worked: from £2,000,000 to £2,600,000 is £600,000 and 30%: at or above both £500,000 and 25%.
 */
function limitsDraft(material: Material, language: Language): string {
  const [abs, pct] = ['PSR.CHANGE.ABS', 'PSR.CHANGE.PCT'].map((id) => (material.route ? thresholdOn(id, material.route.ruleDate) : null));
  if (!abs || !pct || material.country !== 'EN') return '';
  const limits = say(words.limits, language, { abs: formatNumber(abs.value, language), pct: pct.value, basis: abs.basis });
  const [now, next] = [currentAgreement(material)?.value ?? null, material.route?.value ?? null];
  if (!now || !next || now.minor === 0) return limits;
  if (now.currency !== next.currency || now.vat !== next.vat) return paragraphs(limits, words.vat[language]);
  const change: Money = { ...next, minor: next.minor - now.minor };
  const share = change.minor / now.minor;
  const reached = change.minor >= abs.value * 100 && share * 100 >= pct.value;
  return paragraphs(
    limits,
    say(words.change, language, { amount: formatMoney(change, language), percent: formatPercent(share, language, 1) }),
    words[reached ? 'both' : 'notBoth'][language],
  );
}

function figure(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, language, { most: 4 });
}

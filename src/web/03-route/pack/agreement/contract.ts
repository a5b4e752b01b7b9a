import { agreementFields } from '#agreement/fields';
import { clauses, clauseText } from '#law/clauses';
import { needFields } from '#need/fields';
import { formatDay } from '../../../text/format.ts';
import { buyersIn } from '../case-facts.ts';
import { say } from '../../../text/say.ts';
import { callInHand, decidedLots } from '#public-record/case-calls';
import { amount, isProviderSelection, periodOf } from '../case-facts.ts';
import { list, paragraphs, table, type Documents, type Material } from '../section.ts';
import { measureLine } from '../measure-line.ts';

const words = {
  parties: { en: '{buyer} and {supplier}', nb: '{buyer} og {supplier}' },
  price: { en: '{name}: {amount}', nb: '{name}: {amount}' },
  question: { en: 'Question', nb: 'Spørsmål' },
  promise: { en: 'What was promised', nb: 'Hva som ble lovet' },
  clause: { en: 'Clause', nb: 'Punkt' },
  waived: { en: 'Not in the agreement: {why}', nb: 'Ikke i avtalen: {why}' },
  asked: {
    en: 'Answers to these questions are promises. They come here from the chosen submission when the agreement is prepared:',
    nb: 'Svarene på disse spørsmålene er løfter. De kommer hit fra det valgte tilbudet når avtalen forberedes:',
  },
  phase: { en: '{title}: {milestone} (at most {amount})', nb: '{title}: {milestone} (høyst {amount})' },
} as const;

/** The agreement: what the decision and the call have settled, and what lawyers of the body fill in. */
export const contractDocuments = {
  contract: [
    {
      key: 'parties',
      title: { en: 'The parties', nb: 'Partene' },
      prompt: { en: 'Names and numbers, and who speaks for each.', nb: 'Navn og nummer, og hvem som taler for hver av dem.' },
      draft: (material, language) =>
        list(
          material.awards.map(({ organisationName, lotId }) =>
            decidedLots(material).some(({ lot }) => lot.lot.id === lotId)
              ? say(words.parties, language, { buyer: buyersIn(material, language), supplier: organisationName })
              : null,
          ),
        ),
    },
    {
      key: 'service',
      title: { en: 'What is delivered', nb: 'Hva som leveres' },
      prompt: {
        en: 'The result that was asked for, and the solution that was chosen, as an annex.',
        nb: 'Resultatet som ble etterspurt, og løsningen som ble valgt, som vedlegg.',
      },
      draft: (material) => paragraphs(callInHand(material)?.description ?? material.need.summary),
    },
    {
      key: 'promises',
      title: agreementFields.promises.label,
      prompt: {
        en: 'Every promise of the chosen submission, as a clause or given up with a reason.',
        nb: 'Hvert løfte i det valgte tilbudet, som punkt i avtalen eller frafalt med begrunnelse.',
      },
      draft: promisesDraft,
    },
    {
      key: 'measures',
      title: needFields.measures.label,
      prompt: {
        en: 'Each measure with its value today and the aim, and who reports it when.',
        nb: 'Hvert mål med verdien i dag og målverdien, og hvem som rapporterer når.',
      },
      draft: ({ need }, language) => list(need.measures.map((measure) => measureLine(measure, language))),
    },
    {
      key: 'term',
      title: { en: 'How long it lasts', nb: 'Hvor lenge den varer' },
      prompt: { en: 'First and last day, and what can prolong it.', nb: 'Første og siste dag, og hva som kan forlenge den.' },
      draft: (material, language) => {
        const [agreement] = material.agreements;
        const call = callInHand(material);
        return paragraphs(agreement ? periodOf(agreement, language) : call && periodOf(call, language));
      },
    },
    {
      key: 'price',
      title: { en: 'Price and payment', nb: 'Pris og betaling' },
      prompt: {
        en: 'The amount of the award, when it is paid, and how it is adjusted.',
        nb: 'Beløpet i tildelingen, når det betales, og hvordan det justeres.',
      },
      draft: (material, language) =>
        list(
          decidedLots(material)
            .flatMap(({ awards }) => awards)
            .map(({ organisationName, value }) => say(words.price, language, { name: organisationName, amount: amount(value, language) })),
        ),
    },
    {
      key: 'phases',
      whenNeeded: true,
      title: { en: 'Phases and stop points', nb: 'Faser og stoppunkter' },
      prompt: { en: 'As the call announced them.', nb: 'Slik utlysningen sa det.' },
      draft: (material, language) =>
        list(
          callInHand(material)?.phases.map(({ title, milestone, payment }) =>
            say(words.phase, language, { title: title ?? '', milestone: milestone ?? '', amount: amount(payment, language) }),
          ) ?? [],
        ),
    },
    {
      key: 'exit',
      title: { en: 'The end', nb: 'Slutten' },
      prompt: {
        en: 'What happens if the supplier stops, and how the next one takes over. Fill in the square brackets.',
        nb: 'Hva som skjer hvis leverandøren gir seg, og hvordan den neste overtar. Fyll inn hakeparentesene.',
      },
      draft: (material, language) =>
        paragraphs(
          ...clauses.filter(({ group }) => group === 'exit').map((clause) => clauseText(clause, material.country, language)),
          isProviderSelection(material) &&
            (language === 'en'
              ? 'The body may end this contract in the cases of PSR reg. 22. [List them; the regulation requires these terms.]'
              : 'Oppdragsgiveren kan avslutte avtalen i tilfellene i PSR reg. 22. [List dem opp; forskriften krever disse vilkårene.]'),
        ),
    },
    {
      key: 'data',
      title: { en: 'Personal data', nb: 'Personopplysninger' },
      prompt: {
        en: 'Who answers for the data of those who use the service, and what is reported: counts and shares.',
        nb: 'Hvem som har ansvaret for opplysningene om brukerne, og hva som rapporteres: antall og andeler.',
      },
    },
    {
      key: 'changes',
      title: { en: 'Changes', nb: 'Endringer' },
      prompt: {
        en: 'Who may agree to a change, how much may change in all, and that it is published.',
        nb: 'Hvem som kan avtale en endring, hvor mye som kan endres til sammen, og at det publiseres.',
      },
    },
    {
      key: 'signed',
      title: agreementFields.signedOn.label,
      prompt: { en: 'Day, names and offices.', nb: 'Dato, navn og stillinger.' },
      draft: ({ agreements }, language) =>
        list(agreements.map(({ signedOn, organisationName }) => signedOn && `${organisationName}: ${formatDay(signedOn, language)}`)),
    },
  ],
} as const satisfies Documents;

/** Promises of signed agreements with their clauses; before that the questions whose answers will be promises. */
function promisesDraft(material: Material, language: 'en' | 'nb'): string {
  const promises = material.agreements.flatMap((agreement) => agreement.promises);
  if (promises.length > 0) {
    return table(
      [words.question, words.promise, words.clause].map((text) => text[language]),
      promises.map(({ source, text, clause, waiver }) => [
        source ?? '',
        text ?? '',
        clause ?? (waiver ? say(words.waived, language, { why: waiver }) : ''),
      ]),
    );
  }
  const asked = callInHand(material)?.questions.filter(({ promise }) => promise === 'yes') ?? [];
  return asked.length === 0 ? '' : paragraphs(words.asked[language], list(asked.map(({ title }) => title)));
}

import { conflictsFields } from '#assessment/fields';
import { isInfluencing } from '#party/role';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { formatDay, formatList } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { roleTextOf } from '../../../work/case-text.ts';
import type { Language, Text } from '#value/text';
import { callInHand } from '#public-record/case-calls';
import { list, paragraphs, table, type Documents, type Material } from '../section.ts';

const words = {
  who: { en: 'Who', nb: 'Hvem' },
  role: { en: 'Role', nb: 'Rolle' },
  confirmed: { en: '{day}, {name}. {outcome}: {found}', nb: '{day}, {name}. {outcome}: {found}' },
  dialogue: {
    en: 'Talks before the call: {count}, all in the public log.',
    nb: 'Samtaler før utlysningen: {count}, alle i den offentlige loggen.',
  },
} as const;

const rules = {
  NO: {
    en: 'Party to the case, close family, spouse or partner, guardian, leader or board member of a party; or other circumstances that could weaken trust. Where a superior is disqualified, the direct subordinate may prepare and not decide (FVL §§ 6–10).',
    nb: 'Part i saken, nær familie, ektefelle eller partner, verge, leder eller styremedlem hos en part, eller andre forhold som kan svekke tilliten. Er en overordnet inhabil, kan den direkte underordnede forberede, men ikke avgjøre (FVL §§ 6–10).',
  },
  EN: {
    en: 'Actual and potential, personal, professional and financial, direct and indirect interests, of everybody who influences; and what a reasonable person could take for one (PA23 ss.81–83; PSR reg. 21).',
    nb: 'Faktiske og mulige, personlige, faglige og økonomiske, direkte og indirekte interesser hos alle som har innflytelse, og det en fornuftig person kan oppfatte som en interesse (PA23 ss.81–83; PSR reg. 21).',
  },
} as const satisfies Record<Material['country'], Text>;

/** Who has to declare, and what the body made of it before the notice. Declarations themselves are made on their own pages, and stay there. */
export const interestDocuments = {
  declarations: [
    {
      key: 'who',
      title: { en: 'Who declares', nb: 'Hvem som melder fra' },
      prompt: {
        en: 'Everybody who prepares, scores, opens or decides, paid advisers too.',
        nb: 'Alle som forbereder, vurderer, åpner eller avgjør, også innleide rådgivere.',
      },
      draft: (material, language) => table([words.who[language], words.role[language]], influencingLines(material, language)),
    },
    {
      key: 'rule',
      title: { en: 'What counts as a link', nb: 'Hva som er en tilknytning' },
      prompt: {
        en: 'Told before the documents are opened, and again when the names are known.',
        nb: 'Meldes før dokumentene åpnes, og igjen når navnene er kjent.',
      },
      draft: ({ country }, language) => rules[country][language],
    },
    {
      key: 'text',
      title: { en: 'The declaration', nb: 'Erklæringen' },
      prompt: { en: 'What each person answers.', nb: 'Det hver enkelt svarer på.' },
      draft: (_material, language) =>
        language === 'en'
          ? 'Do you, or someone close to you, have a link to any of those who could submit? A link can be work, ownership, membership, family, a close friendship or a strong disagreement. Declaring a link is normal and is not an admission of anything.\n- No link\n- There is a link: [describe it without private details]\n- I am not sure'
          : 'Har du, eller noen som står deg nær, en tilknytning til noen av dem som kan levere? Det kan være jobb, eierskap, medlemskap, familie, nært vennskap eller en sterk konflikt. Det er vanlig å melde fra, og det er ingen innrømmelse.\n- Ingen tilknytning\n- Det finnes en tilknytning: [beskriv den uten private detaljer]\n- Jeg er usikker',
    },
  ],
  conflictsAssessment: [
    {
      key: 'who',
      title: { en: 'Who was looked at', nb: 'Hvem som er vurdert' },
      prompt: { en: 'Everybody who influences, by role.', nb: 'Alle som har innflytelse, etter rolle.' },
      draft: (material, language) => list(influencingLines(material, language).map((line) => line.join(': '))),
    },
    {
      key: 'found',
      title: conflictsFields.found.label,
      prompt: {
        en: 'Each actual, potential or perceived interest and the steps taken, also where it only could look like one.',
        nb: 'Hver faktiske, mulige eller oppfattede interesse og hva som er gjort, også der det bare kan se slik ut.',
      },
      draft: (material, language) => {
        const call = callInHand(material);
        return paragraphs(
          ...material.conflicts
            .filter(({ callId }) => callId === call?.id)
            .map(({ confirmedAt, confirmedBy, outcome, found }) =>
              say(words.confirmed, language, {
                day: formatDay(dayIn(zoneOf(material.country), confirmedAt), language),
                name: confirmedBy,
                outcome: conflictsFields.outcome.options.find(({ value }) => value === outcome)?.label[language] ?? '',
                found: found ?? '',
              }),
            ),
        );
      },
    },
    {
      key: 'market',
      title: { en: 'Suppliers that know more than others', nb: 'Leverandører som vet mer enn andre' },
      prompt: {
        en: 'Who runs the service today, advised you or took part in talks, and what evens it out.',
        nb: 'Hvem som driver tjenesten i dag, har gitt råd eller deltatt i samtaler, og hva som jevner det ut.',
      },
      draft: ({ dialogue }, language) =>
        dialogue.length > 0 && dialogue.every(({ sharedAt }) => sharedAt) ? say(words.dialogue, language, { count: dialogue.length }) : '',
    },
    {
      key: 'review',
      title: { en: 'When it is looked at again', nb: 'Når det vurderes på nytt' },
      prompt: {
        en: 'When the names are known, when somebody joins, and before each notice that confirms it.',
        nb: 'Når navnene er kjent, når noen kommer til, og før hver kunngjøring som bekrefter den.',
      },
    },
  ],
} as const satisfies Documents;

/** Everybody who influences, once, with all roles that do. */
function influencing({ assignments }: Pick<Material, 'assignments'>) {
  const those = assignments.filter(({ role }) => isInfluencing(role));
  return those
    .filter(({ personId }, place) => those.findIndex((other) => other.personId === personId) === place)
    .map(({ personId, name }) => ({ name, roles: those.filter((other) => other.personId === personId).map(({ role }) => role) }));
}

/** Everybody who influences, with their roles in the words of the call. */
function influencingLines(material: Material, language: Language): readonly (readonly [name: string, roles: string])[] {
  const named = roleTextOf(callInHand(material)?.kind ?? 'tender');
  return influencing(material).map(({ name, roles }) => [
    name,
    formatList(
      roles.map((role) => named[role][language]),
      language,
    ),
  ]);
}

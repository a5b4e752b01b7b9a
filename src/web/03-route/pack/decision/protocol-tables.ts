import { advantageFields } from '#assessment/advantage-fields';
import { rulingOptions, stateOptions } from '#assessment/interest-options';
import { setAsideFieldsOf } from '#decision/fields-of-kind';
import type { Language } from '#value/text';
import { formatNumber } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { decidedLots } from '#public-record/case-calls';
import { amount } from '../case-facts.ts';
import { list, paragraphs, table, under, type Material } from '../section.ts';

const words = {
  panel: {
    en: 'The panel had {assessors, plural, one {# member} other {# members}} who scored. {declarations, plural, one {# declaration} other {# declarations}} were made, {links, plural, =0 {no link was told} one {# link was told} other {# links were told}}, and {recusals, plural, =0 {nobody was recused} one {# person was recused} other {# people were recused}}.',
    nb: 'Panelet hadde {assessors, plural, one {# medlem} other {# medlemmer}} som vurderte. {declarations, plural, one {# erklæring} other {# erklæringer}} ble gitt, {links, plural, =0 {ingen tilknytning ble meldt} one {# tilknytning ble meldt} other {# tilknytninger ble meldt}}, og {recusals, plural, =0 {ingen ble inhabile} one {# person ble inhabil} other {# personer ble inhabile}}.',
  },
  changes: {
    en: '{scores, plural, one {# score was} other {# scores were}} changed after the lock, by {largest} at most.',
    nb: '{scores, plural, one {# vurdering} other {# vurderinger}} ble endret etter låsing, høyst med {largest}.',
  },
  link: { en: '{who}: {state}. {ruling}', nb: '{who}: {state}. {ruling}' },
  rank: { en: 'Place', nb: 'Plass' },
  who: { en: 'Organisation', nb: 'Virksomhet' },
  points: { en: 'Points', nb: 'Poeng' },
  price: { en: 'Price', nb: 'Pris' },
  ground: { en: 'Ground', nb: 'Grunn' },
  reasons: { en: 'Reasons', nb: 'Begrunnelse' },
  involved: { en: 'What it was part of', nb: 'Hva den var med på' },
  remedies: { en: 'What was done', nb: 'Hva som ble gjort' },
} as const;

/** Counts of declarations, and each link that a decision has made public. */
export function interestsDraft(material: Material, language: Language): string {
  return paragraphs(
    ...decidedLots(material).map(({ lot }) => {
      const panel = material.panels[lot.lot.id];
      if (!panel) return '';
      const { extract, changes, ...counts } = panel;
      const said = paragraphs(
        say(words.panel, language, counts),
        list(
          extract.map(({ name, organisationId, state, ruling }) =>
            say(words.link, language, {
              who: [name, nameOf(material, organisationId)].filter(Boolean).join(' – '),
              state: stateOptions.find(({ value }) => value === state)?.label[language] ?? '',
              ruling: rulingOptions.find(({ value }) => value === ruling)?.label[language] ?? '',
            }),
          ),
        ),
        changes && say(words.changes, language, { scores: changes.scores, largest: formatNumber(changes.largest, language, { most: 1 }) }),
      );
      return lot.divided ? under(lot.title ?? '', said) : said;
    }),
  );
}

/** Everybody who was compared: place, points, price. */
export function rankingDraft(material: Material, language: Language): string {
  return paragraphs(
    ...decidedLots(material).map(({ lot, decision }) => {
      const priced = decision.ranking.some(({ price }) => price !== null);
      const said = table(
        [words.who, words.rank, words.points, ...(priced ? [words.price] : [])].map((text) => text[language]),
        decision.ranking
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ rank, organisationName, total, price }) => [
            organisationName,
            String(rank),
            formatNumber(total, language, { most: 3 }),
            ...(priced ? [amount(price, language)] : []),
          ]),
      );
      return lot.divided ? under(lot.title ?? '', said) : said;
    }),
  );
}

/** Submissions that were set aside, once their call is decided. */
export function setAsideDraft({ setAside, calls }: Material, language: Language): string {
  return table(
    [words.who, words.ground, words.reasons].map((text) => text[language]),
    setAside.map(({ callId, organisationName, ground, setAsideReason }) => {
      const { options } = setAsideFieldsOf(calls.find(({ id }) => id === callId)?.kind ?? 'tender').ground;
      return [organisationName, options.find(({ value }) => value === ground)?.label[language] ?? '', setAsideReason ?? ''];
    }),
  );
}

/** What was found about bidders that were part of something before the call; told when it is decided. */
export function advantageDraft(material: Material, language: Language): string {
  const decided = new Set(decidedLots(material).map(({ call }) => call.id));
  return table(
    [words.who, words.involved, words.remedies].map((text) => text[language]),
    material.advantages
      .filter(({ callId }) => decided.has(callId))
      .map(({ organisationId, involvement, remedies }) => [
        nameOf(material, organisationId),
        advantageFields.involvement.options.find(({ value }) => value === involvement)?.label[language] ?? '',
        advantageFields.remedies.options
          .filter(({ value }) => remedies.includes(value))
          .map(({ label }) => label[language])
          .join('; '),
      ]),
  );
}

/** The name under which an organisation was ranked; '' for one that is in no published decision. */
function nameOf(material: Material, organisationId: string): string {
  const ranked = decidedLots(material).flatMap(({ decision }) => decision.ranking);
  return ranked.find((line) => line.organisationId === organisationId)?.organisationName ?? '';
}

import { buyersBehind } from '#need/joining';
import { cancellationFields } from '#call/cancellation-fields';
import { amendmentFields } from '#call/fields';
import { complaintReplyFields } from '#decision/after-fields';
import { minutesFields } from '#decision/fields';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { formatDay, formatInstant } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { decidedLots, publishedCalls } from '#public-record/case-calls';
import { amount, isProviderSelection, routeLaw, routeLine } from '../case-facts.ts';
import { list, paragraphs, under, type Documents } from '../section.ts';
import { advantageDraft, interestsDraft, rankingDraft, setAsideDraft } from './protocol-tables.ts';

const words = {
  value: { en: 'Estimated value: {amount}.', nb: 'Anslått verdi: {amount}.' },
  published: { en: 'Published {from}, closed {to}: {title}.', nb: 'Kunngjort {from}, frist {to}: {title}.' },
  stopped: { en: '{title} was stopped {day}. {ground}: {reason}', nb: '{title} ble avlyst {day}. {ground}: {reason}' },
  changed: { en: '{day}: {reason}. {text}', nb: '{day}: {reason}. {text}' },
  awarded: { en: '{name}, {amount}.', nb: '{name}, {amount}.' },
  ended: { en: 'An award to {name} was ended {day}.', nb: 'En tildeling til {name} ble opphevet {day}.' },
  complaint: { en: 'Received {day}; {outcome}.', nb: 'Mottatt {day}: {outcome}.' },
  waits: { en: 'Not yet answered', nb: 'Ikke besvart ennå' },
  sent: { en: 'Letters sent to everybody {when}.', nb: 'Brev sendt til alle {when}.' },
  signed: { en: 'Signed {day} with {name}: {amount}.', nb: 'Signert {day} med {name}: {amount}.' },
  earliest: { en: 'Could be signed from {day} ({basis}).', nb: 'Kunne signeres fra {day} ({basis}).' },
} as const;

/**
 * The record of a procurement: what FOA §§ 10-5 and 25-5, PSR reg. 24 and PA23 s.98 want to be able to read afterwards (domain rules 1.1,
 * 1.2, 2.2; the items of §§ 10-5 and 25-5 not re-read). It tells of bidders only what a published decision has settled.
 */
export const protocolDocuments = {
  protocol: [
    {
      key: 'what',
      title: { en: 'Who bought what', nb: 'Hvem som har kjøpt hva' },
      prompt: { en: 'The body, what was bought, and its estimated value.', nb: 'Oppdragsgiveren, hva som er kjøpt, og anslått verdi.' },
      draft: (material, language) => {
        const { need, route } = material;
        const value = publishedCalls(material).at(-1)?.value ?? route?.value;
        return paragraphs(
          buyersBehind(material)
            .map(({ name, identifier }) => [name, identifier?.id].filter(Boolean).join(', '))
            .join('\n'),
          need.title,
          value && say(words.value, language, { amount: amount(value, language) }),
        );
      },
    },
    {
      key: 'route',
      title: { en: 'The route, and why', nb: 'Framgangsmåten, og hvorfor' },
      prompt: {
        en: 'Route, basis, and the reasons where there was no open competition.',
        nb: 'Framgangsmåte, hjemmel, og begrunnelse der det ikke var åpen konkurranse.',
      },
      draft: (material, language) =>
        paragraphs(routeLine(material, language), routeLaw(material, language), material.route?.reason, material.route?.overrideReason),
    },
    {
      key: 'asked',
      whenNeeded: true,
      title: { en: 'Whom we asked', nb: 'Hvem vi spurte' },
      prompt: {
        en: 'At least three, and at least one that you have not bought from before. Say why if there are fewer.',
        nb: 'Minst tre, og minst én dere ikke har kjøpt av før. Skriv hvorfor hvis det er færre.',
      },
    },
    {
      key: 'calls',
      title: { en: 'Published, changed, stopped', nb: 'Kunngjort, endret, avlyst' },
      prompt: {
        en: 'Each call with its days, and each change with its reason.',
        nb: 'Hver utlysning med datoer, og hver endring med begrunnelse.',
      },
      draft: (material, language) =>
        paragraphs(
          ...publishedCalls(material).map(({ id, title, publishedAt, closesAt, zone, amendments }) =>
            paragraphs(
              publishedAt &&
                closesAt &&
                say(words.published, language, {
                  title: title ?? '',
                  from: formatInstant(publishedAt, zone, language),
                  to: formatInstant(closesAt, zone, language),
                }),
              list(
                amendments.map(({ at, reason, rationale }) =>
                  say(words.changed, language, {
                    day: formatDay(dayIn(zone, at), language),
                    reason: amendmentFields.reason.options.find(({ value }) => value === reason)?.label[language] ?? '',
                    text: rationale,
                  }),
                ),
              ),
              ...material.cancellations
                .filter(({ callId }) => callId === id)
                .map(({ cancelledAt, ground, cancellationReason }) =>
                  say(words.stopped, language, {
                    title: title ?? '',
                    day: formatDay(dayIn(zone, cancelledAt), language),
                    ground: cancellationFields.ground.options.find(({ value }) => value === ground)?.label[language] ?? '',
                    reason: cancellationReason ?? '',
                  }),
                ),
            ),
          ),
        ),
    },
    {
      key: 'interests',
      title: { en: 'Interests, and how they were handled', nb: 'Habilitet, og hvordan den ble håndtert' },
      prompt: {
        en: 'Who declared what, who was recused, and what was done. Private details stay out.',
        nb: 'Hvem som meldte fra om hva, hvem som ble inhabil, og hva som ble gjort. Private detaljer holdes utenfor.',
      },
      draft: interestsDraft,
    },
    {
      key: 'advantage',
      title: { en: 'Earlier involvement', nb: 'Tidligere medvirkning' },
      prompt: {
        en: 'Bidders that took part in the dialogue or advised you, and what evened it out.',
        nb: 'Tilbydere som var med i dialogen eller ga råd, og hva som jevnet det ut.',
      },
      draft: advantageDraft,
    },
    {
      key: 'keyCriteria',
      whenNeeded: true,
      title: { en: 'How the key criteria were applied', nb: 'Hvordan hovedkriteriene ble brukt' },
      prompt: { en: 'Each of the five, its weight, and what it came to.', nb: 'Hvert av de fem, vekten, og hva det førte til.' },
      draft: (material, language) =>
        isProviderSelection(material)
          ? language === 'en'
            ? 'See “Key criteria and their weight”. [Say for each of the five what it came to for the chosen provider.]'
            : 'Se «Hovedkriterier og hvordan de vektes». [Skriv for hvert av de fem hva det førte til for den valgte.]'
          : '',
    },
    {
      key: 'setAside',
      title: { en: 'Who was set aside, and why', nb: 'Hvem som ble avvist, og hvorfor' },
      prompt: {
        en: 'Each with its ground; abnormally low prices with what was asked and answered.',
        nb: 'Hver med grunn. For unormalt lave priser også hva som ble spurt og svart.',
      },
      draft: setAsideDraft,
    },
    {
      key: 'assessment',
      title: { en: 'The assessment', nb: 'Vurderingen' },
      prompt: { en: 'Everybody who was compared, with points and price.', nb: 'Alle som ble sammenlignet, med poeng og pris.' },
      draft: rankingDraft,
    },
    {
      key: 'decision',
      title: { en: 'The decision', nb: 'Beslutningen' },
      prompt: {
        en: 'Who decided, when, for whom, for what amount and why.',
        nb: 'Hvem som avgjorde, når, til fordel for hvem, hvilket beløp og hvorfor.',
      },
      draft: (material, language) =>
        paragraphs(
          ...decidedLots(material).map(({ call, lot, decision, awards }) => {
            const { minutes, reasons, decidedAt } = decision;
            const said = paragraphs(
              ...awards.map((award) =>
                say(words.awarded, language, { name: award.organisationName, amount: amount(award.value, language) }),
              ),
              reasons,
              minutes?.decidingBody &&
                `${minutesFields.decidingBody.label[language]}: ${[minutes.decidingBody, minutes.heldOn && formatDay(minutes.heldOn, language)].filter(Boolean).join(', ')}`,
              minutes?.present && `${minutesFields.present.label[language]}: ${minutes.present.split('\n').join('; ')}`,
              minutes?.considered && `${minutesFields.considered.label[language]}: ${minutes.considered}`,
              decidedAt && say(words.sent, language, { when: formatInstant(decidedAt, call.zone, language) }),
            );
            return lot.divided ? under(lot.title ?? '', said) : said;
          }),
          list(
            material.endedAwards.map(({ organisationName, endedAt }) =>
              say(words.ended, language, { name: organisationName, day: formatDay(dayIn(zoneOf(material.country), endedAt), language) }),
            ),
          ),
        ),
    },
    {
      key: 'complaints',
      title: { en: 'Complaints', nb: 'Klager' },
      prompt: {
        en: 'When they came and what followed; none, if there were none.',
        nb: 'Når de kom og hva som fulgte. Skriv «ingen» hvis det ikke kom noen.',
      },
      draft: ({ complaints }, language) =>
        list(
          complaints.map(({ receivedOn, outcome }) =>
            say(words.complaint, language, {
              day: formatDay(receivedOn, language),
              outcome: (
                complaintReplyFields.outcome.options.find(({ value }) => value === outcome)?.label[language] ?? words.waits[language]
              ).toLocaleLowerCase(language),
            }),
          ),
        ),
    },
    {
      key: 'subcontracting',
      title: { en: 'Parts that others will do', nb: 'Deler som andre skal utføre' },
      prompt: {
        en: 'The share of the agreement that goes to subcontractors, and who they are where it is known.',
        nb: 'Hvor stor del av avtalen som går til underleverandører, og hvem de er der det er kjent.',
      },
    },
    {
      key: 'agreement',
      title: { en: 'The agreement', nb: 'Avtalen' },
      prompt: {
        en: 'When it could be signed, when it was, with whom and for what.',
        nb: 'Når den kunne signeres, når det ble gjort, med hvem og for hva.',
      },
      draft: (material, language) =>
        list([
          ...decidedLots(material).map(
            ({ decision: { waiting } }) =>
              waiting && say(words.earliest, language, { day: formatDay(waiting.earliestAct, language), basis: waiting.basis }),
          ),
          ...material.agreements.map(
            ({ signedOn, organisationName, value }) =>
              signedOn &&
              say(words.signed, language, { day: formatDay(signedOn, language), name: organisationName, amount: amount(value, language) }),
          ),
        ]),
    },
  ],
} as const satisfies Documents;

import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine, SubmissionScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, kroner, promise, question } from '../call-parts.ts';

/** A fund round: the municipality buys nothing, and its money reaches two of three who applied. The first grant is signed. */
export function meetingPlaces(at: Timetable): CaseScript {
  const starts = addDays(at.today, 20);
  const ends = addDays(at.today, 20 + 365);
  return {
    key: 'meetingPlaces',
    body: 'lyngfjell',
    language: 'nb',
    kind: 'fundRound',
    need: {
      at: at.before(140, '11:10'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Møteplasser for voksne som bor alene',
        summary:
          'Mer enn hver fjerde voksne i Lyngfjell bor alene, og etter at kafeen ble lagt ned, er butikken det eneste stedet mange møter noen. Vi vil støtte møteplasser som folk selv setter i gang.',
        otherTitle: 'Meeting places for adults who live alone',
        otherSummary:
          'More than one in four adults in Lyngfjell live alone, and since the café closed, the shop is the only place where many meet anybody. We want to support meeting places that people start themselves.',
        whoLacks: 'Rundt 900 voksne som bor alene. De som er mellom 30 og 67 år, har ingen tilbud i det hele tatt.',
        peopleCount: 900,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-anybody'],
        outcomes: ['o-together'],
        settings: ['s-meeting-place'],
        services: ['v-culture'],
        serviceKind: 'socialCare',
        cpv: '85320000',
        costToday: kroner(0),
        costOfNothing: 'Ingen vet hva det koster. Fastlegene sier at ensomhet er grunnen til hver sjette time de gir.',
        evidence: 'Folkehelseundersøkelsen i fylket, og samtaler med de to fastlegene og frivilligsentralen.',
        measures: [
          {
            id: null,
            title: 'Voksne som bor alene og møter noen minst én gang i uka',
            unit: '%',
            direction: 'increase',
            baseline: 58,
            target: 70,
          },
        ],
      },
      published: { at: at.before(138, '14:00'), by: 'ingrid' },
    },
    route: {
      at: at.before(120, '10:40'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'socialCare',
        value: kroner(400_000),
        innovation: 'none',
        reservation: 'none',
        existingProvider: 'none',
        userChoice: 'none',
      },
      routeId: 'NO-10',
      reason:
        'Vi skal ikke ha en tjeneste tilbake, og vi vil ikke bestemme hvordan en møteplass skal være. Da er det tilskudd og ikke kjøp. Kommunestyret satte av pengene i budsjettet.',
    },
    call: {
      at: at.before(100, '09:20'),
      by: 'ingrid',
      values: {
        title: 'Tilskudd til møteplasser',
        description:
          'Vi gir tilskudd til møteplasser der voksne som bor alene, kan komme uten å melde seg på. Du bestemmer selv hva som skjer der.\n\nTilskuddet gjelder i ett år og dekker husleie, mat, utstyr og lønn. Vi gir det du søker om, eller ingenting: Da vet du hva du kan regne med.',
        value: kroner(400_000),
        startDate: starts,
        endDate: ends,
        closesAt: at.before(66, '13:00'),
        decisionBy: addDays(at.today, -20),
        priceFormula: null,
        priceFloor: null,
        priceCeiling: null,
        plan: 'applications',
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Hvem som kommer', 'Om folk som ikke går på noe i dag, kommer til å gå hit.', 50],
          ['social', 'Eid av dem det gjelder', 'Hvem som bestemmer, og hvem som gjør jobben.', 30],
          ['experience', 'Lever videre', 'Hva som skjer når tilskuddet er brukt opp.', 20],
        ),
        requirements: [],
        questions: [
          promise('solution', 'Hvor ofte er det åpent, og hvem tror du kommer?', 200),
          question('social', 'Hvem bestemmer, og hvem gjør jobben?', 150),
          question('experience', 'Hva skjer når året er over?', 150),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['hilde', 'assessor'],
        ['odd', 'layMember'],
      ],
      superiors: [
        ['ingrid', 'sigrid'],
        ['hilde', 'sigrid'],
      ],
    },
    submissions: [
      applied('nabolaget', { days: 77, time: '14:20', by: 'mona', at, amount: 160_000 }, [
        'Hver tirsdag og torsdag fra fire til åtte, i kjelleren på samfunnshuset. De vi besøker etter sykehus, spør hvor de kan gå når vi slutter å komme. Det er dem vi bygger det for.',
        'Et styre på fem, og fire av dem bor alene. To medlemmer får betalt for å åpne og stenge. Resten gjør de som kommer.',
        'Middagene skal bære husleia innen ni måneder. Det gjorde de i Fjordvang.',
      ]),
      applied('nattlys', { days: 76, time: '20:45', by: 'silje', at, amount: 190_000 }, [
        'En ombygd postbil som står på fem faste steder i dalen, hver på sin kveld. Folk som ikke drar noe sted, har den i gangavstand.',
        'Tre tidligere postbud kjører. Hvert sted har to verter som bor der, og de bestemmer hva kvelden skal være.',
        'Bilen er betalt. Drivstoff og mat koster 60 000 kroner i året, og borettslagene har sagt at de kan dele på det.',
      ]),
      applied('omsorgsloftet', { days: 75, time: '10:15', by: 'kari', at, amount: 120_000 }, [
        'Åpen dag hver onsdag i lokalene der vi har dagtilbud. Vi tror at pårørende kommer først.',
        'Vi som jobber her, planlegger dagen. Brukerrådet får uttale seg.',
        'Vi søker på nytt, eller slår det sammen med dagtilbudet.',
      ]),
    ],
    assessment: {
      opened: [
        { at: at.before(65, '13:30'), by: 'ingrid' },
        { at: at.before(65, '13:40'), by: 'sigrid' },
      ],
      declared: [
        { at: at.before(62, '14:20'), by: 'ingrid', links: {} },
        { at: at.before(62, '14:30'), by: 'sigrid', links: {} },
        { at: at.before(62, '14:40'), by: 'hilde', links: {} },
        { at: at.before(62, '14:50'), by: 'odd', links: {} },
      ],
      ruled: [],
      scores: [
        ...scored('hilde', { at, days: 56, hour: 15 }, [
          [
            [4.5, 'De kjenner folk som ellers ville sittet hjemme.'],
            [4.5, 'Fire av fem i styret bor alene.'],
            [4.0, 'Har sett at det går i Fjordvang.'],
          ],
          [
            [5.0, 'Kommer dit folk er. Ingen andre gjør det.'],
            [4.0, 'Verter på hvert sted.'],
            [3.5, 'Løfter fra borettslagene, ikke avtaler.'],
          ],
          [
            [2.5, 'Når dem som alt har et tilbud.'],
            [2.0, 'De ansatte bestemmer.'],
            [2.0, 'Uklart.'],
          ],
        ]),
        ...scored('odd', { at, days: 55, hour: 16 }, [
          [
            [4.5, 'Jeg ville gått dit selv.'],
            [5.0, 'Vi som kommer, gjør jobben.'],
            [4.0, 'Middag betaler husleie.'],
          ],
          [
            [4.5, 'Bra for dem øverst i dalen.'],
            [4.0, 'Postbudene kjenner alle.'],
            [3.0, 'Avhenger av borettslagene.'],
          ],
          [
            [2.5, 'Fint, men vi har den fra før.'],
            [2.0, 'Brukerrådet får uttale seg, det er alt.'],
            [2.5, 'Søker på nytt.'],
          ],
        ]),
        ...scored('sigrid', { at, days: 54, hour: 17 }, [
          [
            [4.0, 'Godt begrunnet i hvem de alt kjenner.'],
            [4.5, 'Styret er de det gjelder.'],
            [4.5, 'Regnestykket går opp.'],
          ],
          [
            [4.5, 'Dekker hele kommunen.'],
            [3.5, 'Vertene er med, men bilen styres av tre.'],
            [3.5, 'Lave driftskostnader.'],
          ],
          [
            [3.0, 'Åpent, men på dagtid.'],
            [2.5, 'Drevet av ansatte.'],
            [2.0, 'Ingen plan.'],
          ],
        ]),
      ],
      locked: [
        { at: at.before(50, '17:30'), by: 'hilde' },
        { at: at.before(49, '17:40'), by: 'odd' },
        { at: at.before(48, '17:50'), by: 'sigrid' },
      ],
    },
    decision: {
      at: at.before(22, '18:10'),
      by: 'ingrid',
      reasons:
        'Nabolaget og Nattlys når folk som ikke går på noe i dag, og lar dem det gjelder, bestemme. Alle tre i panelet satte dem først. Pengene rekker til begge.',
      complaintTo: 'Lyngfjell kommune, klage@lyngfjell.example.no',
      feedback: {
        omsorgsloftet:
          'Lokalene deres er gode, og dere har folk på plass. Panelet savnet noen som bor alene, blant dem som bestemmer, og en kveld i uka for dem som er på jobb om dagen.',
      },
    },
    agreement: {
      at: at.before(9, '13:30'),
      by: 'ingrid',
      startDate: starts,
      endDate: ends,
      clauses: ['Tilskuddsbrevet punkt 3: åpningstider'],
    },
  };
}

type Applied = { readonly at: Timetable; readonly days: number; readonly time: string; readonly by: PersonKey; readonly amount: number };

function applied(organisation: OrganisationKey, about: Applied, answers: readonly string[]): SubmissionScript {
  const { at, days, time, by, amount } = about;
  return {
    organisation,
    drafts: [{ at: at.before(days + 1, time), by, values: { approach: 'scout', price: kroner(amount) }, answers }],
    sealed: { at: at.before(days, time), by },
  };
}

type Scored = { readonly at: Timetable; readonly days: number; readonly hour: number };

/** One assessor's scores of the three, in the order in which they applied. */
function scored(by: PersonKey, { at, days, hour }: Scored, lines: readonly ScoreLine[]) {
  return (['nabolaget', 'nattlys', 'omsorgsloftet'] as const).map((organisation, index) => ({
    at: at.before(days, `${hour}:0${index}`),
    by,
    organisation,
    lines: lines[index] ?? [],
  }));
}

import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { addDays } from '#value/day';
import { criteria, kroner, promise, question } from '../call-parts.ts';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { quietNightsBids } from './quiet-nights-bids.ts';
import { quietNightsPartners } from './quiet-nights-partners.ts';

/** An innovation partnership: nobody sells what is needed, so two partners are paid to try it out, one stops, and one goes on. */
export function quietNights(at: Timetable): CaseScript {
  const start = at.dayBefore(156);
  return {
    key: 'quietNights',
    body: 'lyngfjell',
    language: 'nb',
    kind: 'innovationPartnership',
    need: {
      at: at.before(430, '09:40'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Netter uten at noen blir vekket for sikkerhets skyld',
        summary:
          'Nattvakten låser seg inn hos 34 personer for å se om alt er bra. De fleste blir vekket, noen blir redde, og fallene skjer like gjerne mellom to besøk. Utstyret som selges, varsler om alt og blir slått av.',
        otherTitle: 'Nights without waking people just in case',
        otherSummary:
          'The night round lets itself in to 34 people to see that all is well. Most are woken, some are frightened, and falls still happen between two visits. The devices on sale warn of everything and get switched off.',
        whoLacks:
          'Folk med demens eller fallfare som bor hjemme og har natt-tilsyn. De fleste har sagt ja til tilsynet fordi alternativet var sykehjem.',
        peopleCount: 34,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-older'],
        outcomes: ['o-safe'],
        settings: ['s-night', 's-supported'],
        services: ['v-watch'],
        serviceKind: 'goodsServices',
        cpv: '33196200',
        costToday: kroner(2_900_000),
        costOfNothing:
          'Nattvakten kjører 190 kilometer hver natt. Sju flyttet til sykehjem i fjor etter et fall om natta, og hver plass koster 1,3 millioner kroner i året.',
        evidence:
          'Nattvaktens egne notater gjennom seks uker: 1 428 besøk, 61 der det var noe å gjøre. Elleve fall, åtte av dem mellom to besøk.',
        openQuestions: 'Hvem som svarer når det varsles, og om folk og pårørende vil ha det i soverommet.',
        measures: [
          {
            id: null,
            title: 'Besøk om natta der den som bor der, blir vekket',
            unit: 'per måned',
            direction: 'decrease',
            baseline: 780,
            target: 150,
          },
          {
            id: null,
            title: 'Fall om natta som ble oppdaget etter mer enn 20 minutter',
            unit: 'per måned',
            direction: 'decrease',
            baseline: 5,
            target: 1,
          },
        ],
      },
      published: { at: at.before(428, '13:10'), by: 'ingrid' },
    },
    dialogue: {
      entries: [
        {
          at: at.before(404, '16:00'),
          by: 'ingrid',
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(404),
            participants: 'Nattlys, Fjordvang Omsorg, Omsorgsløftet, Nabolaget, to pårørende, tre fra nattvakten',
            said: 'Ingen hadde noe som virker i dag. Nattvakten vil ha få varsler som betyr noe. Pårørende vil ikke ha kamera. To mente at løsningen er et menneske som er våkent, og at utstyret bare skal hjelpe den personen.',
          },
        },
      ],
      shared: { at: at.before(398, '10:30'), by: 'ingrid' },
    },
    route: {
      at: at.before(380, '11:20'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'goodsServices',
        value: kroner(5_200_000),
        innovation: 'notOnMarket',
        reservation: 'none',
        existingProvider: 'none',
        userChoice: 'none',
      },
      routeId: 'NO-6',
      reason:
        'Vi har spurt i markedet, og ingen kan vise en løsning som virker. Vi betaler to for å prøve ut, stopper den som ikke når fram, og kan kjøpe resultatet uten ny konkurranse.',
    },
    call: {
      at: at.before(360, '10:00'),
      by: 'ingrid',
      values: {
        title: 'Trygge netter uten vekking',
        description:
          'Vi søker to partnere som vil utvikle en måte å passe på folk om natta uten å vekke dem. Vi betaler for to faser. Etter hver fase måler vi mot det fasen skulle vise, og stopper avtalen med den som ikke når fram.',
        value: kroner(5_200_000),
        startDate: start,
        endDate: addDays(start, 730),
        closesAt: at.before(322, '12:00'),
        decisionBy: at.dayBefore(290),
        priceFormula: 'fixedRange',
        priceFloor: kroner(2_000_000),
        priceCeiling: kroner(3_200_000),
        plan: 'negotiated',
        mostInvited: 3,
        mostAwards: 2,
        lots: [],
        opening: null,
        anonymous: null,
        phases: [
          {
            id: null,
            title: 'Virker det hos noen få?',
            milestone: 'Fem har brukt løsningen hver natt i fire uker. Minst fire vil fortsette. Alle fall er varslet innen 20 minutter.',
            weeks: 10,
            payment: kroner(350_000),
          },
          {
            id: null,
            title: 'Virker det i drift?',
            milestone:
              'Tjue har brukt løsningen i tolv uker. Færre enn seks vekkinger per person i måneden. Nattvakten har høyst to falske varsler hver natt.',
            weeks: 24,
            payment: kroner(700_000),
          },
        ],
        rights:
          'Partneren eier det som blir utviklet, og kan selge det videre. Kommunen kan bruke det i sin egen tjeneste uten å betale mer, og få opplysningene ut i et åpent format.',
        purchaseCeiling: kroner(2_400_000),
        criteria: [
          ...criteria([
            'experience',
            'Evne til å utvikle sammen med brukere',
            'Hva dere har laget før, hvem som var med, og hva som ikke virket.',
            100,
          ]).map((criterion) => ({ ...criterion, stage: 'selection' as const })),
          ...criteria(
            ['solution', 'Ideen', 'Hvor godt den svarer på behovet, og hva som må være sant for at den skal virke.', 45],
            ['social', 'Hvem som skal gjøre jobben', 'Folk i bygda som får arbeid, og hva nattvakten får igjen.', 25],
            ['price', 'Pris', 'Samlet pris for begge faser og kjøpet.', 30],
          ).map((criterion) => ({ ...criterion, stage: 'award' as const })),
        ],
        requirements: [],
        questions: [
          {
            ...question('experience', 'Hva har dere utviklet sammen med dem som skulle bruke det? Hva virket ikke?', 250),
            stage: 'selection',
          },
          {
            ...question('solution', 'Beskriv ideen. Hva må være sant for at den skal virke, og hvordan finner vi ut av det først?', 400),
            stage: 'award',
          },
          { ...promise('social', 'Hvem i bygda får arbeid, og hvor mange timer?', 150), stage: 'award' },
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['hilde', 'assessor'],
        ['odd', 'assessor'],
      ],
      superiors: [
        ['ingrid', 'sigrid'],
        ['hilde', 'sigrid'],
      ],
    },
    ...quietNightsBids(at),
    stages: [
      { at: at.before(285, '10:00'), by: 'ingrid', closesAt: at.before(262, '12:00'), decisionBy: at.dayBefore(236) },
      { at: at.before(224, '10:00'), by: 'ingrid', closesAt: at.before(200, '12:00'), decisionBy: at.dayBefore(175) },
    ],
    talks: (
      [
        [
          'nattlys',
          '09:50',
          'Silje Aas og nattvakten Gro',
          'De vil la en våken nabo svare, og ha en matte under madrassen. Vi spurte hva som skjer når naboen er syk. De tar med en turnus i det endelige tilbudet.',
          null,
        ],
        [
          'fjordvang',
          '11:30',
          'Trine Vik og utvikleren deres',
          'De vil tolke lyd. Vi sa at lyden ikke kan lagres. De svarte at den blir tolket i boksen og slettet.',
          'Ingen opptak av lyd eller bilde kan lagres, heller ikke hos leverandøren. Det gjelder alle.',
        ],
        [
          'omsorgsloftet',
          '13:15',
          'Kari Moe og Jonas Eide',
          'De vil korte ned avstanden ved å ha en vakt i hver grend. Vi spurte om det er noe å utvikle. De tenker videre.',
          null,
        ],
      ] as const
    ).map(([organisation, time, attended, minutes, forAll]) => ({
      at: at.before(232, time),
      by: 'ingrid' as const,
      lot: 1,
      organisation,
      values: { held: 'held' as const, heldOn: at.dayBefore(232), attended: `Ingrid Solberg, Sigrid Moen. ${attended}`, minutes, forAll },
    })),
    partners: quietNightsPartners(at, start),
  };
}

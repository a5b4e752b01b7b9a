import { addDays } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';

/** A citizen's need that the municipality must answer within days: it stands under "Do now" for Ingrid. Not public. */
export function youngAtHome(at: Timetable): CaseScript {
  return {
    key: 'youngAtHome',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.on(addDays(at.today, -23), '20:41'),
      by: 'turid',
      as: 'citizen',
      values: {
        title: 'Ingen steder å gå for unge som har sluttet på skolen',
        summary:
          'Sønnen min sluttet på videregående for et år siden. Siden har han stort sett vært på rommet. Jeg vet om fem andre. Skolen sier at de ikke er elever lenger, og Nav sier at de er for unge.',
        otherTitle: 'Nowhere to go for young people who have left school',
        otherSummary:
          'My son left upper secondary school a year ago. Since then he has mostly been in his room. I know of five others. The school says they are no longer pupils, and the employment service says they are too young.',
        whoLacks:
          'Unge mellom 16 og 19 år som har sluttet på skolen og ikke har jobb. De er ikke syke nok for helsetjenesten og ikke gamle nok for Nav. De snur døgnet og mister vennene sine.',
        peopleCount: 6,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-left-school'],
        outcomes: ['o-back-school', 'o-skills'],
        settings: ['s-place'],
        services: ['v-training'],
        serviceKind: 'welfareEmployment',
        costOfNothing:
          'Jeg vet ikke hva det koster. Men hvert halvår på rommet gjør det vanskeligere å komme ut igjen, og om noen år er det kommunen som betaler.',
        openQuestions: 'Om det bør være et sted, en person eller en jobb. Jeg tror det må være noe de kan komme til uten å være pasient.',
      },
    },
  };
}

/** A need from the front line that was declined with reasons. Only the person who raised it and the municipality see it. */
export function nightStaffing(at: Timetable): CaseScript {
  return {
    key: 'nightStaffing',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.on(addDays(at.today, -44), '06:58'),
      by: 'marit',
      as: 'professional',
      values: {
        title: 'For få på nattevakt i hjemmesykepleien',
        summary: 'Vi er én sykepleier for hele kommunen om natta. Når to trenger hjelp samtidig, må den ene vente i over en time.',
        otherTitle: 'Too few on night duty in home nursing',
        otherSummary:
          'There is one nurse for the whole municipality at night. When two people need help at once, one of them waits for more than an hour.',
        whoLacks: 'De 31 som har vedtak om hjelp om natta. Det er langt mellom husene, og om vinteren er to av veiene stengt.',
        peopleCount: 31,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-older'],
        outcomes: ['o-safe'],
        settings: ['s-night'],
        services: ['v-nursing'],
        serviceKind: 'health',
        costOfNothing: 'I fjor ventet elleve personer mer enn en time. To av dem ble innlagt.',
      },
      answer: {
        at: at.before(17, '14:05'),
        by: 'ingrid',
        values: {
          answer: 'declined',
          answerReason:
            'Det du skriver, er riktig, og vi har ikke noe å innvende mot tallene. Men dette gjelder bemanningen i vår egen tjeneste. Den avgjøres i budsjettet, ikke ved å kjøpe en tjeneste av andre. Vi har sendt meldingen din til kommunalsjefen, som tar den med i arbeidet med neste års budsjett. Blir det aktuelt å kjøpe noe, åpner vi saken igjen.',
        },
      },
    },
  };
}

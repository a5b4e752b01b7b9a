import type { CaseScript } from '../script.ts';
import { kroner } from '../call-parts.ts';
import type { Back } from '../timetable.ts';

/** A small need of Fjordvang that is met with the waiting rooms of Lyngfjell: it has a page of its own and never a call. */
export function doctorsOffice(back: Back): CaseScript {
  return {
    key: 'doctorsOffice',
    body: 'fjordvangKommune',
    language: 'nb',
    need: {
      at: back(252, '10:20'),
      by: 'arild',
      as: 'buyer',
      values: {
        title: 'Renhold på legekontoret i Fjordvang',
        summary:
          'Legekontoret og helsestasjonen ved fjorden har ikke hatt fast renholder siden hun som gjorde det, gikk av med pensjon. Helsesekretærene vasker etter stengetid, og to ganger har kontoret åpnet sent. Vi trenger noen som kommer hver kveld.',
        otherTitle: 'Cleaning at the doctors’ office in Fjordvang',
        otherSummary:
          'The doctors’ office and the child health clinic by the fjord have had no cleaner of their own since she who did it retired. The medical secretaries clean after closing time, and twice the office has opened late. We need somebody who comes every evening.',
        whoLacks:
          'Rundt 40 pasienter og foreldre med barn hver dag, og fire helsesekretærer som skulle ha gått hjem klokka fire. Mange av pasientene er gamle eller syke og tåler smitte dårlig.',
        peopleCount: 44,
        place: 'Fjordvang',
        region: 'NO060',
        targetGroups: ['g-anybody'],
        outcomes: ['o-ordinary'],
        settings: ['s-clinic'],
        services: ['v-cleaning'],
        serviceKind: 'goodsServices',
        cpv: '90911200',
        costToday: kroner(240_000),
        costOfNothing:
          'Helsesekretærene får overtid for å vaske. En av dem har sagt opp, og hun skrev i oppsigelsen at hun ikke ble helsesekretær for å vaske gulv.',
        evidence: 'Overtidslistene for åtte måneder, og kommuneoverlegens runde på 22 rom. Han godkjente 16.',
        measures: [
          {
            id: null,
            title: 'Timer i uka som helsesekretærene bruker på vask',
            unit: 'timer',
            direction: 'decrease',
            baseline: 11,
            target: 0,
          },
        ],
      },
      published: { at: back(249, '12:40'), by: 'arild' },
    },
  };
}

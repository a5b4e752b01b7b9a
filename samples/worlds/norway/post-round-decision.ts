import type { Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

type Days = { readonly back: Back; readonly dayBack: (days: number) => Day };

/** The decision, in which the one that found the need is chosen: what it knew before the others, and what was done about that. */
export function postRoundDecision({ back, dayBack }: Days): Pick<CaseScript, 'decision' | 'after'> {
  const sharedWith = 'Kom på det åpne møtet. Loggen ble delt med alle 74 dager før fristen.';
  return {
    decision: {
      at: back(122, '14:30'),
      by: 'gunn',
      advantages: (['nattlys', 'omsorgsloftet', 'nabolaget'] as const).map((organisation, index) => ({
        at: back(129, `11:0${index}`),
        by: 'gunn' as const,
        organisation,
        values: {
          involvement: organisation === 'nattlys' ? ('wroteDocuments' as const) : ('dialogueOnly' as const),
          gained:
            organisation === 'nattlys'
              ? 'Nattlys meldte behovet og spurte de 38. Alt de fortalte, står i behovet, som var offentlig i 120 dager før fristen, og i loggen. Kriteriene skrev kommunen alene. De andre kunne møte de samme menneskene på grendehuset.'
              : sharedWith,
          remedies: ['informationShared', 'timeGiven'],
          hearing: null,
        },
      })),
      reasons:
        'Nattlys fikk høyest poengsum. De kommer med et ærend, slik de som bor der ba om, og de står alt ved døra når ingen svarer. Alle tre i panelet satte dem først på begge kriteriene.\n\nNattlys fant behovet. Vi har derfor sett på om de visste noe de andre ikke fikk vite, og det gjorde de ikke: Alt sto i behovet i fire måneder. Et av de andre tilbudene hadde fagfolk som ser sykdom tidlig. Vi har bedt om at hjemmetjenesten og Nattlys snakker sammen en gang i måneden, så det ikke går tapt.\n\nNattlys lever i dag av lite. Avtalen sier hvor stor del av inntektene som skal komme fra andre enn kommunen, og vi viser tallet.',
      complaintTo: 'Nordlia kommune, klage@nordlia.example.no',
      feedback: {
        omsorgsloftet:
          'Fagfolkene deres er en styrke, og vi håper dere svarer neste gang. Folk ba om et ærend, og dere svarte med et besøk. Si også hva dere gjør de første ti minuttene når ingen svarer, ikke bare hvem dere ringer.',
        nabolaget:
          'Panelet likte tanken, og prisen var lavest. Det som manglet, var 49 naboer, og hva som skjer der to naboer ikke finnes. Begynn i én grend der dere har alle. Det kan vi snakke om også utenom en konkurranse.',
      },
      minutes: {
        decidingBody: 'Kommunedirektøren i Nordlia',
        present: 'Tora Lund, kommunedirektør\nArild Strand, leder av panelet (svarte på spørsmål)\nGunn Haugen, rådgiver (la fram saken)',
        considered:
          'Rangeringen og hvor sikker den er. Hva Nattlys visste fra før, og hva som ble gjort med det. Kommunedirektøren spurte hva som skjer hvis Nattlys må gi seg. Svar: Hjemmetjenesten ringer alle 34 samme uke, og listen over nøkler og hvem som skal ringes, ligger hos kommunen.',
      },
    },
    after: {
      complaints: [],
      reviews: [],
      talks: [
        {
          at: back(115, '09:45'),
          by: 'gunn',
          values: { talkDay: dayBack(108), starts: '10:00', minutes: 30, place: 'Telefon, eller Nordlia kommunehus' },
        },
      ],
    },
  };
}

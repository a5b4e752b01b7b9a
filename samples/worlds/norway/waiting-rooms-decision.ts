import type { Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What was decided and why, what the two that were not chosen are told, and the talk they were offered. */
export function waitingRoomsDecision({
  back,
  dayBack,
}: {
  readonly back: Back;
  readonly dayBack: (days: number) => Day;
}): Pick<CaseScript, 'decision' | 'after'> {
  return {
    decision: {
      at: back(86, '15:10'),
      by: 'ingrid',
      advantages: (['verkstedRen', 'blank'] as const).map((organisation, index) => ({
        at: back(92, `10:1${index}`),
        by: 'ingrid' as const,
        organisation,
        values: {
          involvement: 'dialogueOnly' as const,
          gained:
            organisation === 'blank'
              ? 'Kom på det åpne møtet. Loggen ble delt med alle mer enn to måneder før fristen.'
              : 'Kom på det åpne møtet og viste oss en kveldsrunde. Begge deler står i loggen, som ble delt med alle mer enn to måneder før fristen. Den andre som var på møtet, ble tilbudt et like langt besøk.',
          remedies: ['informationShared', 'timeGiven'],
          hearing: null,
        },
      })),
      reasons:
        'Verksted Ren fikk høyest poengsum. De lover fem faste stillinger, fire av dem fra første dag, og de sier hva som skjer den kvelden noen ikke kommer. Alle tre i panelet satte dem først på faste jobber.\n\nPå rene rom var et av de andre tilbudene litt bedre, med målt kontroll og rapport samme dag, og det var også billigere. Det veide ikke opp forskjellen i jobber. Tilbudet med lavest pris sa ikke hvordan de vet at et rom er rent.\n\nVerksted Ren har ikke vasket legekontor før. Vi går derfor gjennom 50 rom sammen med dem hver måned og viser tallene til alle, også når de er dårlige.',
      complaintTo: 'Lyngfjell kommune, klage@lyngfjell.example.no',
      feedback: {
        blank:
          'Dere hadde den beste kontrollen, og panelet vil gjerne at andre lærer av den. To ting skilte dere fra førsteplassen: To timer er for lenge når en lege begynner klokka sju, og to faste stillinger og en lærlingplass var færre enn fem. Si neste gang hva dere gjør for den som faller ut første året, før det har skjedd tre ganger. Da blir det jevnere.',
        kveldsskift:
          'Prisen var lavest, og det ga dere nesten full poengsum der. Panelet manglet to svar: hvordan dere vet at et undersøkelsesrom er rent når dere går, og hvem som får jobb, og når. Skriv det samme dere gjør på bensinstasjonene, steg for steg. Vi tror det er mer enn det som sto i tilbudet.',
      },
      minutes: {
        decidingBody: 'Kommunedirektøren i Lyngfjell, med fullmakt fra Nordlia og Fjordvang',
        present:
          'Eli Sande, kommunedirektør i Lyngfjell\nSigrid Moen, leder av panelet (svarte på spørsmål)\nIngrid Solberg, rådgiver (la fram saken)\nGunn Haugen, Nordlia, og Arild Strand, Fjordvang (på video)',
        considered:
          'Rangeringen og hvor sikker den er, begrunnelsen for hver poengsum, og tilknytningen Gunn Haugen meldte. Kommunedirektøren spurte hva som skjer hvis godkjenningen fra Arbeidstilsynet ikke kommer. Svar: Da starter ikke avtalen, og vi går til nummer to. Arild Strand spurte hvem som betaler kjøringen. Svar: Den er med i prisen.',
      },
    },
    after: {
      complaints: [],
      reviews: [],
      talks: [
        {
          at: back(84, '09:30'),
          by: 'ingrid',
          values: { talkDay: dayBack(78), starts: '10:00', minutes: 30, place: 'Videomøte, eller Lyngfjell rådhus om dere heller vil det' },
        },
      ],
    },
  };
}

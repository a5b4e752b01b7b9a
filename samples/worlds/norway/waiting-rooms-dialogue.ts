import type { Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** An announced meeting, who came, a question that everybody got the answer to, and a visit where the cleaning is done. */
export function waitingRoomsDialogue({
  back,
  dayBack,
}: {
  readonly back: Back;
  readonly dayBack: (days: number) => Day;
}): Pick<CaseScript, 'meetings' | 'needQuestions' | 'dialogue'> {
  return {
    meetings: [
      {
        at: back(236, '10:30'),
        by: 'ingrid',
        values: {
          meetingKind: 'openMeeting',
          meetingTitle: 'Åpent møte: Renhold på sju steder, og fem faste jobber',
          about:
            'Vi viser rommene, hva som stryker på kontrollen, og hvem Nav tenker på. Så vil vi høre fra dere: Hvor mange steder rekker et lag på en kveld? Hva trenger en ny kollega det første halvåret?\n\nDet som blir sagt, skriver vi i loggen, så alle får vite det samme.',
          signUpBy: dayBack(222),
          access: 'Inngangen er trinnfri, og det er parkering utenfor. Dere kan delta på video.',
          joining: 'Lenken til videomøtet er https://mote.lyngfjell.example/renhold.',
        },
        times: [{ talkDay: dayBack(217), starts: '13:00', minutes: 90, place: 'Venterommet på Lyngfjell legekontor, Kirkeveien 3' }],
        guests: [
          { at: back(232, '12:15'), by: 'rune', comers: 3 },
          { at: back(228, '09:40'), by: 'line', comers: 1 },
        ],
      },
    ],
    needQuestions: [
      {
        at: back(226, '14:50'),
        by: 'rune',
        asks: 'Vi i Verksted Ren har bare to biler. Må alle sju stedene vaskes hver kveld?',
        answered: {
          at: back(223, '11:25'),
          by: 'ingrid',
          question: 'Må alle sju stedene vaskes hver kveld?',
          answer:
            'Legekontorene og helsestasjonene: ja, hver dag de har vært åpne. Dagsenteret: tre kvelder i uka. Om bil: Hver kommune har en elbil som står stille etter klokka fire, og den kan leverandøren låne.',
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: back(216, '16:10'),
          by: 'ingrid',
          meeting: 0,
          values: {
            kind: 'openMeeting',
            heldOn: dayBack(217),
            participants: 'Verksted Ren, Blank Renhold, Nav Lyngfjell, kommuneoverlegen, helsesekretærene i Nordlia og Fjordvang',
            said: 'Begge virksomhetene sa at et lag på fire rekker sju steder hvis rundene blir lagt riktig, men ikke om noen er nye samme uke. Verksted Ren sa at de første ukene må være korte, og at en arbeidsleder må gå sammen med den nye. Blank Renhold spurte om lærlinger teller. Kommuneoverlegen vil heller ha få rom som er helt rene, enn mange som er nesten rene. Nav kan gi lønnstilskudd det første året.',
          },
        },
        {
          at: back(209, '15:50'),
          by: 'ingrid',
          values: {
            kind: 'visit',
            heldOn: dayBack(210),
            participants: 'Verksted Ren på kveldsrunden i vaskeriet, seks ansatte',
            said: 'Vi spurte hva som gjorde at de ble. Tre svarte det samme: at noen ringte den dagen de ikke kom, og spurte hvordan det sto til. En sa at jobben måtte være fast, ellers ventet hun bare på at den tok slutt. Vi har tilbudt Blank Renhold et like langt besøk. De sa at møtet holdt for dem.',
          },
        },
      ],
      shared: { at: back(204, '15:10'), by: 'ingrid' },
    },
  };
}

import type { PaperScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What the body wrote in the papers of the route, each when it was needed; the rest of them follows the case. */
export function waitingRoomsPapers(back: Back): readonly PaperScript[] {
  const written = (days: number, time: string, document: PaperScript['document'], sections: PaperScript['sections']): PaperScript => ({
    at: back(days, time),
    by: 'ingrid',
    document,
    sections,
  });
  return [
    written(202, '10:20', 'marketNote', {
      capacity:
        'To virksomheter kunne ha tatt alle sju stedene, og vi tror det finnes minst én til. Det som ville stengt den minste ute, er krav om omsetning og tre referanser fra helsebygg. Vi stiller ingen av dem. Bil var det andre hinderet, og der låner vi ut våre.',
    }),
    written(190, '11:10', 'criteriaTable', {
      why: 'Rene rom teller mest, for det er det pasientene merker. Faste jobber teller 30 prosent. De jobbene er på denne avtalen, i disse rommene, og kriteriet spør ikke hvem virksomheten ellers har ansatt. Pris teller 30 prosent, med gulv og tak, så ingen vinner på å by så lavt at lønnen ryker. Erfaring teller ikke. Elleve av dem Nav tenker på, leste kriteriene. De ba oss spørre hva som skjer den dagen noen ikke kommer.',
    }),
    written(180, '13:45', 'climateChoice', {
      choice: 'Krav i stedet for 30 prosent vekt.',
      why: 'Renhold belaster miljøet med midler, engangsutstyr og kjøring. Alle tre kan vi stille krav om: miljømerkede midler, ingen engangsmopper, og elbil fra kommunene. Det virker bedre enn poeng, for da gjør alle det, ikke bare den som vinner.',
    }),
    written(72, '11:20', 'contract', {
      service:
        'Renhold av 94 rom på sju steder i Lyngfjell, Nordlia og Fjordvang. Romlisten er vedlegg 1. Svarene på de fire spørsmålene i konkurransen er vedlegg 2.',
      price:
        '1 990 000 kroner uten mva. for to år, med kjøring. Hver kommune får sin egen faktura hver måned for sine egne rom. Prisen følger tarifflønnen for renhold hvert år i juni.',
      exit: 'Gir leverandøren seg, sier den fra med én gang og vasker i 90 dager til, eller til en annen er på plass. Kommunene kan ta over selv de 90 dagene. Da har de ansatte rett til å bli med.\n\nNøkler, romlister og lånte biler leveres tilbake den siste dagen.',
      data: 'Leverandøren har ansvaret for opplysningene om sine ansatte. Kommunene får antall, aldri navn. Er det færre enn tre i en gruppe, får vi bare summen.',
      changes:
        'Antall rom kan gå opp eller ned med en tidel i året. Alt annet avtaler Lyngfjell og leverandøren skriftlig, etter å ha spurt Nordlia og Fjordvang. Endringen publiseres med begrunnelse.',
    }),
    written(40, '15:20', 'protocol', {
      setAside:
        'Ingen ble avvist. Kveldsskift Renhold ble spurt om prisen og viste lønn etter tariff for tre ansatte, så den var ikke unormalt lav.',
      complaints: 'Ingen.',
      subcontracting: 'Ingen. Verksted Ren gjør alt selv.',
    }),
  ];
}

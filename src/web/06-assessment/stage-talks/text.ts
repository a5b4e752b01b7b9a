import type { Text } from '#value/text';

/** The talks between two stages. */
export const stageTalkText = {
  dialogue: { en: 'Dialogue', nb: 'Dialog' },
  negotiation: { en: 'Negotiation', nb: 'Forhandling' },
  lead: {
    en: 'Talk with each of those who go on, equally long and about the same questions. Each reads the minutes of its own talk at once. The next stage opens when there are minutes for all.',
    nb: 'Snakk med hver av dem som går videre, like lenge og om de samme spørsmålene. Hver leverandør leser referatet fra sin egen samtale med en gang. Neste trinn kan åpnes når det finnes referat for alle.',
  },
  none: { en: 'No talks now', nb: 'Ingen samtaler nå' },
  noneText: {
    en: 'There are talks after a stage of dialogue or first tenders, when those who go on have been chosen.',
    nb: 'Det er samtaler etter et trinn med løsningsskisser eller første tilbud, når de som går videre er valgt.',
  },
  closed: {
    en: 'The next stage has been opened. The minutes stay as they are.',
    nb: 'Neste trinn er åpnet. Referatene står som de er.',
  },
  notYours: {
    en: 'You do not deal with this bidder. Somebody else in the body records this talk.',
    nb: 'Du behandler ikke denne leverandøren. En annen i virksomheten fører referatet.',
  },
  missing: { en: 'No minutes yet', nb: 'Mangler referat' },
  recorded: { en: '{count, plural, one {One talk} other {# talks}}', nb: '{count, plural, one {Én samtale} other {# samtaler}}' },
  notHeldTag: { en: 'No talk', nb: 'Ingen samtale' },
  first: { en: 'Record a talk', nb: 'Skriv referat' },
  another: { en: 'Record another talk, or mend the minutes', nb: 'Skriv referat fra en samtale til, eller rett referatet' },
  save: { en: 'Save the minutes', nb: 'Lagre referatet' },
  heldOn: { en: '{day}: {attended}', nb: '{day}: {attended}' },
  notHeldOn: { en: '{day}: no talk', nb: '{day}: ingen samtale' },
  toldAll: { en: 'Told to all who go on', nb: 'Sagt til alle som går videre' },
  toStage: { en: 'Open the next stage', nb: 'Åpne neste trinn' },
  ownTitle: { en: 'Minutes of talks', nb: 'Referater fra samtaler' },
  ownLead: {
    en: 'What we talked about, as the body recorded it. Tell the body at once if something is wrong.',
    nb: 'Det vi snakket om, slik virksomheten har ført det. Si fra til virksomheten med en gang hvis noe er feil.',
  },
  ownNone: { en: 'There are no minutes', nb: 'Det finnes ingen referater' },
  ownNoneText: {
    en: 'When you go on to a stage with talks, the minutes of yours are here.',
    nb: 'Når dere går videre til et trinn med samtaler, ligger referatene fra deres samtaler her.',
  },
} as const satisfies Readonly<Record<string, Text>>;

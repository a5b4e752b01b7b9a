import type { InterestHint } from '#assessment/interest-hints';
import type { Text } from '#value/text';

export const interestsText = {
  more: { en: 'If there is a link, or you are not sure', nb: 'Hvis det finnes en tilknytning, eller du er usikker' },
  known: { en: 'We know of this. Check it before you answer.', nb: 'Dette vet vi om. Kontroller det før du svarer.' },
  knownToRuler: {
    en: 'What this service knows. It decides nothing.',
    nb: 'Dette vet tjenesten om. Den avgjør ingenting.',
  },
  change: { en: 'Something has changed', nb: 'Noe har endret seg' },
  youSaid: { en: 'You declared on {at}: {what}', nb: 'Du meldte {at}: {what}' },

  changeTitle: { en: 'Something has changed: {name}', nb: 'Noe har endret seg: {name}' },
  changeLead: {
    en: 'Declare what is so now. Your access to this submission is suspended at once, until somebody has ruled. What you declared before is kept.',
    nb: 'Meld fra om det som gjelder nå. Du mister tilgangen til dette tilbudet med en gang, til noen har tatt stilling til det. Det du meldte før, blir bevart.',
  },
  changeButton: { en: 'Declare the change', nb: 'Meld fra om endringen' },
  before: { en: 'What you declared last', nb: 'Det du meldte sist' },

  earlyTitle: { en: 'Declare before anybody knows who bids', nb: 'Meld fra før noen vet hvem som leverer' },
  earlyLead: {
    en: 'You take part in this case. Do you, or someone close to you, have a link to an organisation that may bid, or to what is being bought?',
    nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til noen som kan komme til å levere, eller til det som skal kjøpes?',
  },
  earlyFrom: {
    en: 'The organisations below are named in the market dialogue, have had contracts or agreements with the public body, or are linked to it. It says nothing about who will bid. When the submissions are opened you declare once more, on each bidder.',
    nb: 'Virksomhetene under er nevnt i markedsdialogen, har hatt kontrakter eller avtaler med virksomheten, eller er knyttet til den. Listen sier ingenting om hvem som kommer til å levere. Når tilbudene er åpnet, melder du fra én gang til, om hver leverandør.',
  },
  earlyGeneral: { en: 'The call and everybody else', nb: 'Konkurransen og alle andre' },
  earlyDone: { en: 'You declared on {at}', nb: 'Du meldte fra {at}' },
  earlyDoneText: {
    en: 'If something changes before the opening, declare again. The earlier declaration is kept.',
    nb: 'Endrer noe seg før åpningen, melder du fra på nytt. Den forrige erklæringen blir bevart.',
  },
  earlyAgain: { en: 'Declare again', nb: 'Meld fra på nytt' },
  earlyOver: { en: 'The bidders are known now', nb: 'Nå er leverandørene kjent' },
  earlyOverText: { en: 'Declare on each of them.', nb: 'Meld fra om hver av dem.' },
  toDeclare: { en: 'Declare your interests', nb: 'Meld fra om tilknytning' },

  linksTitle: { en: 'Links between organisations', nb: 'Tilknytning mellom virksomheter' },
  linksLead: {
    en: 'What {name} knows of links between itself, others and those that may bid. Before a call is published, and when people declare, these rows give a warning. They decide nothing.',
    nb: 'Det {name} vet om tilknytning mellom seg selv, andre og dem som kan komme til å levere. Radene gir et varsel før en konkurranse kunngjøres, og når folk melder fra. De avgjør ingenting.',
  },
  linksKept: { en: 'Links that are kept', nb: 'Registrert tilknytning' },
  linksNone: { en: 'No links are kept yet', nb: 'Ingen tilknytning er registrert ennå' },
  linksNoneText: {
    en: 'Begin with organisations that the public body owns, funds or shares board members with.',
    nb: 'Begynn med virksomheter som dere eier, finansierer eller har felles styremedlemmer med.',
  },
  linksAdd: { en: 'Add a link', nb: 'Registrer en tilknytning' },
  linksAddButton: { en: 'Add the link', nb: 'Registrer tilknytningen' },
  linksFirst: { en: 'The first organisation', nb: 'Den første virksomheten' },
  linksSecond: { en: 'The second organisation', nb: 'Den andre virksomheten' },
  linksChoose: { en: 'Choose …', nb: 'Velg …' },
  linksSource: { en: 'Source', nb: 'Kilde' },
  linksWhat: { en: 'Link', nb: 'Tilknytning' },
  linksKeptBy: { en: 'Recorded', nb: 'Registrert' },
  linksState: { en: 'In force', nb: 'Gjelder' },
  linksEnd: { en: 'End', nb: 'Avslutt' },
  linksEndLong: { en: 'the link between {from} and {to}', nb: 'tilknytningen mellom {from} og {to}' },
  linksEnded: { en: 'Ended {at}', nb: 'Avsluttet {at}' },
  by: { en: '{at} by {name}', nb: '{at} av {name}' },
  namesTitle: { en: 'People in the public extract', nb: 'Personer i det offentlige utdraget' },
  namesLead: {
    en: 'After a decision everybody can read which kinds of links were declared and what followed. You choose whether people stand there by role, or by role and name.',
    nb: 'Etter en beslutning kan alle lese hva slags tilknytning som ble meldt, og hva som skjedde. Dere velger om personer står der med rolle, eller med rolle og navn.',
  },
  namesRole: { en: 'By role', nb: 'Med rolle' },
  namesName: { en: 'By role and name', nb: 'Med rolle og navn' },
  namesLegend: { en: 'How people are shown', nb: 'Hvordan personer vises' },
  namesSave: { en: 'Save the choice', nb: 'Lagre valget' },

  superiorsTitle: { en: 'Who answers to whom', nb: 'Hvem som er leder for hvem' },
  superiorsLead: {
    en: 'If a leader is disqualified, those who answer directly to that person may prepare the case, but not decide it or rule on interests (Public Administration Act § 6).',
    nb: 'Er en leder inhabil, kan de som er direkte underordnet, forberede saken, men ikke avgjøre den eller ta stilling til habilitet (forvaltningsloven § 6).',
  },
  superiorOf: { en: '{name} answers to', nb: '{name} har som leder' },
  superiorNobody: { en: 'Nobody in this case', nb: 'Ingen i denne saken' },
  superiorsSave: { en: 'Save', nb: 'Lagre' },
  superiorsSaved: { en: 'Saved.', nb: 'Lagret.' },
} as const satisfies Record<string, Text>;

/** What the instance knows, as a phrase in a list under the organisation's name. */
export const hintText: Readonly<Record<InterestHint['code'], Text>> = {
  actsFor: { en: 'Is registered here as acting for this organisation', nb: 'Er registrert her som en som handler for virksomheten' },
  officeThere: { en: 'Has the title “{title}” there', nb: 'Har tittelen «{title}» der' },
  workedThere: { en: 'Has declared work there earlier {until}', nb: 'Har tidligere meldt om arbeid der {until}' },
  declaredEarly: {
    en: 'Declared a link on {at}, before the bidders were known',
    nb: 'Meldte om tilknytning {at}, før leverandørene var kjent',
  },
  declaredElsewhere: { en: 'Declared a link in another case on {at}', nb: 'Meldte om tilknytning i en annen sak {at}' },
  metInDialogue: { en: 'Both are named in the dialogue log of {on}', nb: 'Begge er nevnt i dialogloggen {on}' },
  raisedNeedFor: { en: 'Raised the need of this case for it', nb: 'Meldte behovet i denne saken for den' },
  agreementWith: { en: '{body} signed an agreement with it on {on}', nb: '{body} inngikk avtale med den {on}' },
  organisationsLinked: { en: '{other}: {kind} ({source})', nb: '{other}: {kind} ({source})' },
  saysOwnedBy: { en: 'Says itself that {other} owns it or a part of it', nb: 'Sier selv at {other} eier den eller en del av den' },
  saysOwns: { en: 'Says itself that it owns {other} or a part of it', nb: 'Sier selv at den eier {other} eller en del av den' },
  saysMemberOf: { en: 'Says itself that it is a member of {other}', nb: 'Sier selv at den er medlem av {other}' },
  saysBoardInCommon: {
    en: 'Says itself that somebody sits on its board and on that of {other}',
    nb: 'Sier selv at noen sitter både i styret der og i styret til {other}',
  },
};

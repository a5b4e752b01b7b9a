import type { LineOverYears } from '#party/enterprise/bottom-lines';
import type { EnterpriseCriterion } from '#party/enterprise/enterprise-test';
import type { GateName, GateState } from '#party/enterprise/gates';
import type { Level } from '#party/enterprise/finding';
import type { ProfileTopic, TopicGroup } from '#party/enterprise/topics';
import type { EvidenceClass } from '#party/enterprise/evidence';
import type { Reader } from '#party/enterprise/evidence-fields';
import type { Text } from '#value/text';
import type { Tone } from '../design/tag.tsx';

const text = (en: string, nb: string): Text => ({ en, nb });

export const enterpriseText = {
  listTitle: text('Enterprises', 'Virksomheter'),
  listLead: text(
    'Enterprises that have said what they are, and what stands behind it. The order is that of the alphabet.',
    'Virksomheter som har fortalt hva de er, og hva som ligger bak. Rekkefølgen er alfabetet.',
  ),
  listNone: text('No enterprise has published a profile yet', 'Ingen virksomhet har offentliggjort en profil ennå'),
  listNoneHint: text('Signed in for an enterprise you can write the first.', 'Logget inn for en virksomhet kan du skrive den første.'),
  ownTitle: text('Our profile', 'Profilen vår'),
  ownLead: text(
    'Tell it once: who you are, what binds you, what you do and what you live on. You choose for each line who may read it.',
    'Fortell det én gang: hvem dere er, hva som binder dere, hva dere gjør og hva dere lever av. Dere velger for hver linje hvem som kan lese den.',
  ),
  asOthers: text('As everybody reads it', 'Slik alle leser den'),
  notOpen: text('Nothing in it is for everybody yet.', 'Ingenting i den er for alle ennå.'),
  said: text('What we have said', 'Hva vi har fortalt'),
  saidByThem: text('What it says, and what stands behind it', 'Hva den sier, og hva som ligger bak'),
  add: text('Add', 'Legg til'),
  addAnother: text('Add another', 'Legg til en til'),
  change: text('Change', 'Endre'),
  nothing: text('Not said', 'Ikke fortalt'),
  testTitle: text('Outsourcing, or a social enterprise?', 'Utkontraktering, eller en sosial virksomhet?'),
  testOwn: text(
    'What follows from all you have said, also from what only you may read. There is no score, and nobody is shut out of an open competition by it.',
    'Hva som følger av alt dere har fortalt, også det bare dere kan lese. Det gis ingen poengsum, og ingen stenges ute fra en åpen konkurranse av dette.',
  ),
  testOthers: text(
    'What follows from the lines below, on {day}. There is no score, and nobody is shut out of an open competition by it. What is not shown is no judgement.',
    'Hva som følger av linjene nedenfor, per {day}. Det gis ingen poengsum, og ingen stenges ute fra en åpen konkurranse av dette. At noe ikke er vist, er ingen dom.',
  ),
  gates: text('What binds it', 'Hva som binder den'),
  social: text('The social side', 'Den sosiale siden'),
  economic: text('The economic side', 'Den økonomiske siden'),
  wouldChange: text('What would change it', 'Hva som ville endret det'),
  flags: text('What a reader will ask about', 'Hva en leser vil spørre om'),
  flagsLead: text(
    'Signs of outsourcing under a nicer name. They exclude nobody; whoever reserves a contract or gives money must answer them with reasons.',
    'Tegn på utkontraktering under et penere navn. De utelukker ingen; den som reserverer en kontrakt eller gir penger, må svare på dem med grunner.',
  ),
  reserved: text('Contracts that can be reserved for it', 'Kontrakter som kan reserveres for den'),
  reservedLead: text(
    'Where a law allows a contract to be kept for such enterprises. The buyer decides whether to.',
    'Der en lov åpner for å holde av en kontrakt til slike virksomheter. Innkjøperen avgjør om den gjør det.',
  ),
  holds: text('Could be', 'Kan være det'),
  holdsNot: text('Not shown', 'Ikke vist'),
  basis: text('Basis', 'Hjemmel'),
  why: text('Why', 'Hvorfor'),
  until: text('holds until {day}', 'gjelder til {day}'),
  ranOut: text('ran out on {day}: counts as its own word', 'gikk ut {day}: regnes som egne ord'),
  dated: text('dated {day}', 'datert {day}'),
  readBy: text('Read by', 'Leses av'),
  save: text('Save', 'Lagre'),
  takeBack: text('Take it back', 'Trekk det tilbake'),
  takeBackHint: text(
    'What you take back counts no more. It stays in your own history, and nobody else sees it.',
    'Det dere trekker tilbake, teller ikke lenger. Det blir stående i deres egen historikk, og ingen andre ser det.',
  ),
  behind: text('What stands behind it', 'Hva som ligger bak'),
  history: text('What we said before', 'Hva vi har sagt tidligere'),
  ended: text('until {day}', 'til {day}'),
  demo: text('Demo', 'Demo'),
  fileTitle: text('The profile as a file', 'Profilen som fil'),
  fileLead: text(
    'Take what you have told with you, or bring what stands elsewhere.',
    'Ta med dere det dere har fortalt, eller hent inn det som står et annet sted.',
  ),
  fileOut: text('Out', 'Ut'),
  fileOutLead: text(
    'Everything that stands, with its evidence and its readers. Earlier statements are not in it.',
    'Alt som står, med dokumentasjon og lesere. Tidligere utsagn er ikke med.',
  ),
  fileGet: text('Save as a file', 'Lagre som fil'),
  fileIn: text('In', 'Inn'),
  fileInLead: text(
    'Three kinds of file: a profile that was saved on this page, here or elsewhere; the answer of Enhetsregisteret about your own organisation; or accounts in a sheet. What stands alone takes the place of what stood before, and so does a year of accounts. The rest is added.',
    'Tre slags filer: en profil som er lagret fra denne siden, her eller et annet sted, svaret fra Enhetsregisteret om deres egen virksomhet, eller regnskap i et regneark. Det som står alene, erstatter det som sto, og det gjør også et regnskapsår. Resten legges til.',
  ),
  fileChoose: text('File', 'Fil'),
  fileHint: text('JSON, CSV or XLSX, at most 200 kB.', 'JSON, CSV eller XLSX, høyst 200 kB.'),
  sheetTitle: text('How a sheet of accounts looks', 'Slik ser et regneark med regnskap ut'),
  sheetLead: text(
    'Years across, lines down. A line with another name than these five is a customer. What it says is your own word, read by nobody else, until you open each year and say what stands behind it.',
    'År bortover, linjer nedover. En linje med et annet navn enn disse fem er en kunde. Det som står der, er deres eget ord og leses av ingen andre, til dere åpner hvert år og sier hva som ligger bak.',
  ),
  sheetLine: text('Line', 'Linje'),
  sheetCustomer: text('A customer, by name', 'En kunde, med navn'),
  fileTake: text('Take it over', 'Ta det inn'),
  reviews: text('What buyers and funds make of it', 'Hva innkjøpere og fond mener om den'),
  reviewsLead: text(
    'Read by public bodies, funds and the enterprise itself. Nobody else sees it, and nothing in it counts in a competition.',
    'Leses av offentlige virksomheter, fond og virksomheten selv. Ingen andre ser det, og ingenting av det teller i en konkurranse.',
  ),
  reviewsNone: text('Nobody has written anything yet.', 'Ingen har skrevet noe ennå.'),
  write: text('Write what you make of it', 'Skriv hva du mener om den'),
  send: text('Send', 'Send'),
  answer: text('Answer', 'Svar'),
  answerOf: text('Answer of {name}', 'Svar fra {name}'),
  reviewBy: text('{name}, {organisation}, {day}', '{name}, {organisation}, {day}'),
  changedSince: text('Stands otherwise since: {what}.', 'Har endret seg siden: {what}.'),
  back: text('Back to the profile', 'Tilbake til profilen'),
  buyersSee: text(
    'You also see what is for public bodies and funds only.',
    'Du ser også det som bare er for offentlige virksomheter og fond.',
  ),
  wentAlong: text('What {name} says of itself, as it stood {at}', 'Hva {name} sier om seg selv, slik det sto {at}'),
  wentAlongLead: text(
    'It went along with what was submitted. Score by the criteria of the call; what stands here is for reading and asking.',
    'Det fulgte med det som ble levert. Vurder etter kriteriene i utlysningen. Det som står her, er til å lese og spørre ut fra.',
  ),
  goesAlong: text('Your profile goes along', 'Profilen deres følger med'),
  goesAlongLead: text(
    'The panel reads what you say to public bodies and funds, as it stands at the closing time. It is told once and used in every round.',
    'Panelet leser det dere sier til offentlige virksomheter og fond, slik det står når fristen går ut. Det fortelles én gang og brukes i hver runde.',
  ),
  goesAlongSaid: text(
    '{count, plural, =0 {It says nothing yet.} one {It holds one statement.} other {It holds # statements.}} {missing, plural, =0 {} one {One line is not shown yet.} other {# lines are not shown yet.}}',
    '{count, plural, =0 {Den sier ingenting ennå.} one {Den har ett utsagn.} other {Den har # utsagn.}} {missing, plural, =0 {} one {Én linje er ikke vist ennå.} other {# linjer er ikke vist ennå.}}',
  ),
  goesAlongLook: text('Look through the profile', 'Se gjennom profilen'),
  bottomLines: text('Both bottom lines, year by year', 'Begge bunnlinjer, år for år'),
  bottomLinesFinding: text(
    'From {first} to {last}: of what can be compared, {social} of {socialOf} social figures and {economic} of {economicOf} economic ones went the right way. Nothing is added together.',
    'Fra {first} til {last}: Av det som kan sammenlignes, gikk {social} av {socialOf} sosiale tall og {economic} av {economicOf} økonomiske rett vei. Ingenting er lagt sammen.',
  ),
  sideNone: text('{side}: nothing is told by year.', '{side}: Ingenting er fortalt år for år.'),
  figure: text('Figure', 'Tall'),
  moved: text('From first to last', 'Fra første til siste'),
  toBe: text('(to be {target})', '(skulle bli {target})'),
  name: text('Enterprise', 'Virksomhet'),
  place: text('Place', 'Sted'),
  bound: text('What has been shown to bind it', 'Hva som er vist å binde den'),
  boundNone: text('Nothing yet', 'Ingenting ennå'),
  state: text('Standing', 'Status'),
} as const;

export const groupNames: Readonly<Record<TopicGroup, Text>> = {
  who: text('Who it is', 'Hvem den er'),
  bound: text('What binds it', 'Hva som binder den'),
  work: text('What it does', 'Hva den gjør'),
  economy: text('What it lives on', 'Hva den lever av'),
};

export const gateLabels: Readonly<Record<GateName, Text>> = {
  mission: text('The purpose is bound', 'Formålet er bundet'),
  distribution: text('Most of the surplus stays', 'Det meste av overskuddet blir'),
  assetLock: text('What it owns stays', 'Eiendelene blir'),
  independence: text('It decides itself', 'Den bestemmer selv'),
};

export const criterionLabels: Readonly<Record<EnterpriseCriterion, Text>> = {
  addedValue: text('Adds something for the community', 'Gir noe ekstra til fellesskapet'),
  deliveryModel: text('Works in a new way for those who use it', 'Arbeider på en ny måte for brukerne'),
  governance: text('Staff and users decide with it', 'Ansatte og brukere er med og bestemmer'),
  workIntegration: text('Jobs for people outside work', 'Jobb til folk utenfor arbeidslivet'),
  transparency: text('Open about itself', 'Åpen om seg selv'),
  widerMarket: text('Trades in a wider market', 'Selger til et bredere marked'),
  growth: text('Can grow and create jobs', 'Kan vokse og skape arbeidsplasser'),
};

export const levelTexts: Readonly<Record<Level, { readonly label: Text; readonly tone: Tone }>> = {
  strong: { label: text('Strong', 'Sterkt'), tone: 'success' },
  developing: { label: text('Developing', 'Under utvikling'), tone: 'info' },
  notShown: { label: text('Not shown yet', 'Ikke vist ennå'), tone: 'neutral' },
};

export const gateTexts: Readonly<Record<GateState, { readonly label: Text; readonly tone: Tone }>> = {
  pass: { label: text('Shown', 'Vist'), tone: 'success' },
  fail: { label: text('Not so', 'Ikke slik'), tone: 'warning' },
  notShown: { label: text('Not shown yet', 'Ikke vist ennå'), tone: 'neutral' },
};

export const strengthTexts: Readonly<Record<EvidenceClass, Text>> = {
  A: text('From a register or the law', 'Fra et register eller loven'),
  B: text('Checked by somebody else', 'Kontrollert av andre'),
  C: text('A document of its own', 'Et eget dokument'),
  D: text('Its own word', 'Egne ord'),
};

export const readerTexts: Readonly<Record<Reader, Text>> = {
  everybody: text('everybody', 'alle'),
  buyers: text('public bodies and funds', 'offentlige virksomheter og fond'),
  own: text('only ourselves', 'bare oss selv'),
};

export const figureNames: Readonly<Record<Exclude<LineOverYears['figure'], object>, Text>> = {
  people: text('People who work there', 'Ansatte'),
  fromTheArea: text('Of them living in the area', 'Av dem bosatt i området'),
  fromOutsideWork: text('Of them from outside work', 'Av dem fra utenfor arbeidslivet'),
  income: text('Income', 'Inntekt'),
  largestShare: text('From the largest customer', 'Fra den største kunden'),
  tradingShare: text('Earned by selling', 'Opptjent ved salg'),
  surplus: text('Surplus', 'Overskudd'),
  reinvested: text('Of it put back into the purpose', 'Av det brukt videre på formålet'),
};

export const movedTexts: Readonly<Record<NonNullable<LineOverYears['moved']>, { readonly label: Text; readonly tone: Tone }>> = {
  better: { label: text('Better', 'Bedre'), tone: 'success' },
  worse: { label: text('Worse', 'Dårligere'), tone: 'warning' },
  same: { label: text('As before', 'Som før'), tone: 'neutral' },
};

/** Why each topic is asked, where its name does not say it. */
export const topicLeads: Readonly<Partial<Record<ProfileTopic, Text>>> = {
  legalForm: text(
    'For some forms the law itself binds purpose and surplus, and nobody needs to show more.',
    'For noen former binder loven selv formål og overskudd, og ingen trenger å vise mer.',
  ),
  origin: text(
    'Only for those who took over a service from a public body. For three years after it one customer may carry nearly all, with a plan.',
    'Bare for dem som har overtatt en tjeneste fra det offentlige. I tre år etterpå kan én kunde bære nesten alt, med en plan.',
  ),
  ties: text(
    'A reader finds such ties sooner or later. It is better to name them first.',
    'En leser finner slike bånd før eller siden. Det er bedre å nevne dem først.',
  ),
  model: text(
    'A new owner or supplier of the same service is no new model. Say what changed for those who use it, one thing at a time.',
    'En ny eier eller leverandør av samme tjeneste er ingen ny modell. Fortell hva som endret seg for brukerne, én ting om gangen.',
  ),
  commitment: text(
    'Something that can be counted, with today’s value and where it is to be. Three that are documented make this strong.',
    'Noe som kan telles, med dagens verdi og hvor det skal. Tre som er dokumentert, gjør dette sterkt.',
  ),
  accounts: text(
    'One year at a time. What a reader looks for is how much comes from the largest customer.',
    'Ett år om gangen. Det en leser ser etter, er hvor mye som kommer fra den største kunden.',
  ),
  results: text(
    'One measure and one year at a time. Two years of the same measure already show which way it goes.',
    'Ett mål og ett år om gangen. To år med samme mål viser allerede hvilken vei det går.',
  ),
  staff: text(
    'The latest year counts when a contract is reserved for work integration.',
    'Det siste året teller når en kontrakt er reservert for arbeidsinkludering.',
  ),
  relations: text(
    'Who owns it and whom it is tied to. One owner, membership or common board at a time.',
    'Hvem som eier den, og hvem den er knyttet til. Én eier, ett medlemskap eller ett felles styre om gangen.',
  ),
};

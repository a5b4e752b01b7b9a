import type { Text } from '#value/text';

/** The pages on which a call is written, checked, published and changed. */
export const callText = {
  editTitle: { en: 'Write {theNotice}', nb: 'Skriv {theNotice}' },
  editLead: {
    en: 'Say what you want to achieve and what counts. You can save half-finished answers and come back; nobody outside sees the draft.',
    nb: 'Skriv hva dere vil oppnå, og hva som teller. Du kan lagre halvferdige svar og komme tilbake. Ingen utenfor ser utkastet.',
  },
  saveBack: { en: 'Save and come back later', nb: 'Lagre og kom tilbake senere' },
  saveCheck: { en: 'Save and check before publishing', nb: 'Lagre og se over før kunngjøring' },
  leftTitle: { en: 'Left before it can be published', nb: 'Gjenstår før den kan kunngjøres' },

  beforePublishing: { en: 'Before you publish', nb: 'Før dere kunngjør' },
  beforePublishingLead: {
    en: 'Three pages show what the call does as it is saved now.',
    nb: 'Tre sider viser hva konkurransen gjør, slik den er lagret nå.',
  },
  beforePublishingNoPrice: {
    en: 'One page shows what {theCall} asks of others as it is saved now.',
    nb: 'Én side viser hva {theCall} krever av andre, slik den er lagret nå.',
  },
  checkWeights: { en: 'What do these weights reward?', nb: 'Hva belønner disse vektene?' },
  checkRequirements: { en: 'What do these requirements exclude?', nb: 'Hvem stenger disse kravene ute?' },
  checkBurden: { en: 'What does this cost those who apply?', nb: 'Hva koster dette dem som leverer?' },

  publishTitle: { en: 'Check {theCall} before you publish it', nb: 'Se over {theCall} før dere kunngjør den' },
  publishLead: {
    en: 'From publication on everybody can read it. Criteria, weights, price formula, requirements and questions are then fixed; other changes are visible to all.',
    nb: 'Fra kunngjøringen kan alle lese den. Kriterier, vekter, prisformel, krav og spørsmål ligger da fast. Andre endringer blir synlige for alle.',
  },
  publishLeadNoPrice: {
    en: 'From publication on everybody can read it. Criteria, weights, requirements and questions are then fixed; other changes are visible to all.',
    nb: 'Fra kunngjøringen kan alle lese den. Kriterier, vekter, krav og spørsmål ligger da fast. Andre endringer blir synlige for alle.',
  },
  inPlace: { en: 'What must be in place', nb: 'Dette må være på plass' },
  needTask: { en: 'Publish the need', nb: 'Kunngjør behovet' },
  engagementTask: {
    en: 'Record the market engagement notice (UK2), or why there is none',
    nb: 'Før inn kunngjøringen av dialogen (UK2), eller hvorfor den ikke finnes',
  },
  meetingsTask: { en: 'Write the meetings in the log', nb: 'Skriv møtene i loggen' },
  meetingsLeft: {
    en: '{count, plural, one {Somebody has signed up for # meeting that is} other {Somebody has signed up for # meetings that are}} not in the log. What is not held is cancelled.',
    nb: '{count, plural, one {# møte med påmeldte står} other {# møter med påmeldte står}} ikke i loggen. Det som ikke blir holdt, avlyses.',
  },
  dialogueTask: { en: 'Share the log of the market dialogue', nb: 'Del loggen over markedsdialogen' },
  dialogueNone: { en: 'The log is empty.', nb: 'Loggen er tom.' },
  dialogueLeft: {
    en: '{count, plural, one {# entry or document is} other {# entries and documents are}} not shared with all yet.',
    nb: '{count, plural, one {# innslag eller dokument er} other {# innslag og dokumenter er}} ikke delt med alle ennå.',
  },
  routeTask: { en: 'Choose the route', nb: 'Velg framgangsmåte' },
  openersTask: { en: 'Name those who open {theSubmissions}', nb: 'Pek ut dem som åpner {theSubmissions}' },
  keysTask: { en: 'Prepare the keys and rehearse the opening', nb: 'Gjør klar nøklene og øv på åpningen' },
  keysHint: {
    en: '{ready, plural, =0 {No opener has rehearsed} one {One opener has rehearsed} other {# openers have rehearsed}}; {sheet, select, yes {the recovery sheet is on paper} other {there is no recovery sheet on paper}}.',
    nb: '{ready, plural, =0 {Ingen åpner har øvd} one {Én åpner har øvd} other {# åpnere har øvd}}; {sheet, select, yes {gjenopprettingsarket finnes på papir} other {det finnes ikke noe gjenopprettingsark på papir}}.',
  },
  openersHint: {
    en: '{named} of {needed} named. They must agree before anything can be opened.',
    nb: '{named} av {needed} er pekt ut. De må være enige før noe kan åpnes.',
  },
  callTask: { en: 'Complete {theNotice}', nb: 'Gjør {theNotice} ferdig' },
  callLeft: {
    en: '{count, plural, one {# thing} other {# things}} to put right, listed below.',
    nb: '{count, plural, one {# ting} other {# ting}} må rettes. De står nedenfor.',
  },
  panelTask: { en: 'Name the panel', nb: 'Pek ut panelet' },
  panelHint: {
    en: '{named} of at least {needed} named. You can name more until {theSubmissions} are opened.',
    nb: '{named} av minst {needed} er pekt ut. Dere kan peke ut flere til {theSubmissions} er åpnet.',
  },
  panelHintLater: {
    en: '{named} of at least {needed} named. You can name more until the list of providers is complete.',
    nb: '{named} av minst {needed} er pekt ut. Dere kan peke ut flere til listen over leverandører er ferdig.',
  },
  look: { en: 'Look at this first', nb: 'Se på dette først' },
  writePaper: { en: 'Write it in the document', nb: 'Skriv det i dokumentet' },
  lookLead: { en: 'None of this stops the publication.', nb: 'Ingenting av dette hindrer kunngjøringen.' },
  source: { en: 'Source: {source}.', nb: 'Kilde: {source}.' },
  productRule: { en: 'a rule of this service', nb: 'en regel i denne tjenesten' },
  unverified: { en: 'Unverified', nb: 'Ikke kontrollert' },
  burden: { en: 'What you ask of each enterprise', nb: 'Det dere ber hver virksomhet om' },
  burdenQuestions: { en: 'Questions', nb: 'Spørsmål' },
  burdenMust: { en: '{count} must be answered', nb: '{count} må besvares' },
  burdenWords: { en: 'Words at most', nb: 'Ord på det meste' },
  burdenWordsNote: {
    en: 'in all answers together, for each of those who submit',
    nb: 'i alle svarene til sammen, for hver av dem som leverer',
  },
  burdenPromises: { en: 'Promises', nb: 'Løfter' },
  burdenPromisesNote: { en: 'answers that go into the agreement', nb: 'svar som blir en del av avtalen' },
  burdenPromisesNoteGrant: { en: 'answers that go into the grant', nb: 'svar som blir en del av tilskuddet' },
  burdenPromisesNoteNone: { en: 'answers to come back to', nb: 'svar dere kommer tilbake til' },
  answers: { en: '{TheNotice} as it will be read', nb: '{TheNotice} slik den blir lest' },
  publish: { en: 'Publish {theCall}', nb: 'Kunngjør {theCall}' },
  edit: { en: 'Change {theNotice}', nb: 'Endre {theNotice}' },
  backToCase: { en: 'Back to the case', nb: 'Tilbake til saken' },

  amendTitle: { en: 'Change the published {callName}', nb: 'Endre den kunngjorte {theCall}' },
  amendLead: {
    en: 'Everybody sees what was changed, when and why. Criteria, weights, price formula, requirements and questions cannot be changed: enterprises have built on them. That takes a new call.',
    nb: 'Alle ser hva som ble endret, når og hvorfor. Kriterier, vekter, prisformel, krav og spørsmål kan ikke endres, for virksomhetene har bygd på dem. Det krever en ny konkurranse.',
  },
  amendLeadNoPrice: {
    en: 'Everybody sees what was changed, when and why. Criteria, weights, requirements and questions cannot be changed: others have built on them. That takes a new {callName}.',
    nb: 'Alle ser hva som ble endret, når og hvorfor. Kriterier, vekter, krav og spørsmål kan ikke endres, for andre har bygd på dem. Det krever en ny {callName}.',
  },
  amendCheck: { en: 'Check the changes', nb: 'Se over endringene' },
  amendCheckTitle: { en: 'Check the changes before everybody sees them', nb: 'Se over endringene før alle ser dem' },
  amendCheckLead: {
    en: 'Nothing is changed yet. A published change stays on the page of {theCall} and cannot be removed.',
    nb: 'Ingenting er endret ennå. En kunngjort endring blir stående på siden for {theCall} og kan ikke fjernes.',
  },
  amend: { en: 'Publish the changes', nb: 'Kunngjør endringene' },
  amendBack: { en: 'Go back and change', nb: 'Gå tilbake og endre' },
  whatChanges: { en: 'What changes', nb: 'Dette endres' },
  field: { en: 'Part', nb: 'Del' },
  before: { en: 'Published', nb: 'Kunngjort' },
  after: { en: 'New', nb: 'Nytt' },
  amendmentTitle: { en: 'Change {number}: {fields}', nb: 'Endring {number}: {fields}' },
  tellsFollowers: {
    en: 'Everybody who follows {theCall} or has begun {aSubmission} is told by e-mail. You are not told who they are.',
    nb: 'Alle som følger {theCall} eller har begynt på {aSubmission}, får beskjed på e-post. Dere får ikke vite hvem de er.',
  },
  asksAgain: {
    en: '{Submissions} may have been built on what you change. Whoever has submitted already is asked to confirm.',
    nb: '{Submissions} kan være bygd på det dere endrer. De som alt har levert, blir bedt om å bekrefte.',
  },
  changedBefore: { en: 'Changed before', nb: 'Endret tidligere' },
  closedNow: {
    en: 'The closing time has passed. {TheCall} can no longer be changed.',
    nb: 'Fristen er ute. {TheCall} kan ikke endres lenger.',
  },
  seeCall: { en: 'See the public page of {theCall}', nb: 'Se den offentlige siden for {theCall}' },

  peopleTitle: { en: 'Who does what', nb: 'Hvem gjør hva' },
  peopleLead: {
    en: 'Roles are given for this case alone. Whoever assesses should have no link to those who may submit. Everybody who influences declares: when named, and again when it is known who has submitted.',
    nb: 'Rollene gjelder bare denne saken. De som vurderer, bør ikke ha tilknytning til noen som kan levere. Alle som påvirker, melder fra: når de pekes ut, og på nytt når det er kjent hvem som har levert.',
  },
  now: { en: 'Who has which role', nb: 'Hvem har hvilken rolle' },
  role: { en: 'Role', nb: 'Rolle' },
  people: { en: 'People', nb: 'Personer' },
  nobody: { en: 'Nobody yet', nb: 'Ingen ennå' },
  needed: { en: 'Needed', nb: 'Trengs' },
  atLeast: { en: '{named} of at least {needed}', nb: '{named} av minst {needed}' },
  atLeastInPanel: { en: '{named} of at least {needed} in the panel', nb: '{named} av minst {needed} i panelet' },
  give: { en: 'Give somebody a role', nb: 'Gi noen en rolle' },
  giveLead: {
    en: 'The person must have signed in once. A role cannot be taken back here; the journal shows who had it and from when.',
    nb: 'Personen må ha logget inn én gang. En rolle kan ikke tas tilbake her. Journalen viser hvem som hadde den og fra når.',
  },
  giveButton: { en: 'Give the role', nb: 'Gi rollen' },
  given: { en: '{name} now has the role: {role}.', nb: '{name} har nå rollen: {role}.' },
} as const satisfies Record<string, Text>;

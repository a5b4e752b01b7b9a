import { catalogue, type Values } from '#field/field';
import { criteriaList, lotList, questionList, requirementList } from './list-fields.ts';
import { phaseList } from './phase-list.ts';

/** The invitation itself. */
export const callFields = catalogue({
  title: {
    kind: 'text',
    label: { en: 'Title of the call', nb: 'Tittel på konkurransen' },
    missing: { en: 'Enter a title', nb: 'Skriv en tittel' },
    maxLength: 140,
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/title' },
  },
  description: {
    kind: 'longText',
    label: { en: 'What we ask for', nb: 'Hva vi ber om' },
    hint: {
      en: 'Describe the result, not the method. Enterprises decide how.',
      nb: 'Beskriv resultatet, ikke metoden. Virksomhetene bestemmer hvordan.',
    },
    missing: { en: 'Describe what you ask for', nb: 'Beskriv hva dere ber om' },
    maxWords: 1500,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/description' },
  },
  value: {
    kind: 'money',
    vat: 'asked',
    label: { en: 'Estimated value', nb: 'Anslått verdi' },
    hint: { en: 'For the whole period, with options.', nb: 'For hele perioden, med opsjoner.' },
    missing: { en: 'Enter the estimated value', nb: 'Skriv anslått verdi' },
    minMinor: 1,
    store: 'columns',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/value' },
  },
  startDate: {
    kind: 'day',
    label: { en: 'The agreement starts', nb: 'Avtalen starter' },
    missing: { en: 'Enter the day on which the agreement starts', nb: 'Skriv dagen avtalen starter' },
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/contractPeriod/startDate' },
  },
  endDate: {
    kind: 'day',
    label: { en: 'The agreement ends', nb: 'Avtalen slutter' },
    missing: { en: 'Enter the day on which the agreement ends', nb: 'Skriv dagen avtalen slutter' },
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/contractPeriod/endDate' },
  },
  closesAt: {
    kind: 'instant',
    label: { en: 'Closing time', nb: 'Frist for å levere' },
    hint: {
      en: 'A weekday, not midnight and not Monday morning: people need somebody to ask.',
      nb: 'En hverdag, ikke ved midnatt og ikke mandag morgen: de som leverer, må ha noen å spørre.',
    },
    missing: { en: 'Enter the closing time', nb: 'Skriv fristen for å levere' },
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/tenderPeriod/endDate' },
  },
  decisionBy: {
    kind: 'day',
    label: { en: 'We expect to decide by', nb: 'Vi regner med å bestemme oss innen' },
    missing: { en: 'Enter the day by which you expect to decide', nb: 'Skriv når dere regner med å bestemme dere' },
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/awardPeriod/endDate' },
  },
  priceFormula: {
    kind: 'choice',
    label: { en: 'How price becomes points', nb: 'Hvordan pris blir til poeng' },
    hint: {
      en: 'In simulated tenders the choice of formula alone decides one in eight. With a relative formula an offer that loses can change who wins.',
      nb: 'I simulerte konkurranser avgjør valget av formel alene én av åtte. Med en relativ formel kan et tilbud som taper, endre hvem som vinner.',
    },
    missing: { en: 'Select how price becomes points', nb: 'Velg hvordan pris blir til poeng' },
    options: [
      {
        value: 'fixedRange',
        label: { en: 'Fixed range', nb: 'Fast skala' },
        hint: {
          en: 'Points fall in a straight line from a floor to a ceiling that you state.',
          nb: 'Poengene faller i en rett linje fra et gulv til et tak som dere oppgir.',
        },
      },
      {
        value: 'proportional',
        label: { en: 'Proportional to the lowest price', nb: 'Forholdsmessig til laveste pris' },
        hint: { en: 'Relative: depends on the other offers.', nb: 'Relativ: avhenger av de andre tilbudene.' },
      },
      {
        value: 'linearFromLowest',
        label: { en: 'Linear from the lowest price', nb: 'Lineær fra laveste pris' },
        hint: { en: 'Relative: depends on the other offers.', nb: 'Relativ: avhenger av de andre tilbudene.' },
      },
    ],
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
  priceFloor: {
    kind: 'money',
    label: { en: 'Floor: this price gets full points', nb: 'Gulv: denne prisen får full poengsum' },
    hint: {
      en: 'Only for the fixed range. A lower price gets more than full points.',
      nb: 'Bare for fast skala. En lavere pris får mer enn full poengsum.',
    },
    minMinor: 0,
    store: 'columns',
    required: 'never',
    visible: 'onCallPublished',
  },
  priceCeiling: {
    kind: 'money',
    label: { en: 'Ceiling: this price gets no points', nb: 'Tak: denne prisen får ingen poeng' },
    minMinor: 1,
    store: 'columns',
    required: 'never',
    visible: 'onCallPublished',
  },
  anonymous: {
    kind: 'choice',
    label: { en: 'Does the panel see who has submitted what?', nb: 'Ser panelet hvem som har levert hva?' },
    hint: {
      en: 'Without names the panel reads “Submission 1”, and declares interests towards the list of bidders.',
      nb: 'Uten navn leser panelet «Tilbud 1», og melder fra om tilknytning ut fra listen over dem som har levert.',
    },
    options: [
      { value: 'no', label: { en: 'Yes, with names', nb: 'Ja, med navn' } },
      {
        value: 'yes',
        label: { en: 'No, names are hidden until the decision', nb: 'Nei, navnene er skjult til beslutningen' },
        hint: {
          en: 'Names of files are replaced too. Tell bidders not to name themselves inside files.',
          nb: 'Filnavn blir også byttet ut. Be dem som leverer, om ikke å nevne eget navn i filene.',
        },
      },
    ],
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  plan: {
    kind: 'choice',
    label: { en: 'Stages', nb: 'Trinn' },
    hint: {
      en: 'In one stage everybody submits once. Several stages cost everybody time: use them when you need to talk before you can compare.',
      nb: 'Med ett trinn leverer alle én gang. Flere trinn koster alle tid: bruk dem når dere må snakke sammen før dere kan sammenligne.',
    },
    options: [
      { value: 'open', label: { en: 'One stage: everybody may submit a tender', nb: 'Ett trinn: alle kan levere tilbud' } },
      {
        value: 'restricted',
        label: {
          en: 'Expression of interest, then tenders from those selected',
          nb: 'Forespørsel om å delta, så tilbud fra dem som blir valgt ut',
        },
      },
      {
        value: 'negotiated',
        label: {
          en: 'The same with first tenders, negotiation and final tenders',
          nb: 'Det samme med første tilbud, forhandling og endelige tilbud',
        },
      },
      {
        value: 'dialogue',
        label: {
          en: 'The same with outline solutions, dialogue and final tenders',
          nb: 'Det samme med løsningsskisser, dialog og endelige tilbud',
        },
      },
      { value: 'applications', label: { en: 'One stage: everybody may apply', nb: 'Ett trinn: alle kan søke' } },
      { value: 'requests', label: { en: 'One stage: every group of staff may ask', nb: 'Ett trinn: alle grupper av ansatte kan spørre' } },
      { value: 'providers', label: { en: 'The body finds out who could do it', nb: 'Oppdragsgiveren finner ut hvem som kan levere' } },
      { value: 'oneProvider', label: { en: 'One provider is named', nb: 'Én leverandør pekes ut' } },
    ],
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  mostInvited: {
    kind: 'number',
    label: { en: 'How many go on to the next stage at most', nb: 'Hvor mange som høyst går videre til neste trinn' },
    hint: {
      en: 'Only where there are several stages. Those with the most points go on; equal points go on together.',
      nb: 'Bare der det er flere trinn. De med flest poeng går videre, og like poeng går videre sammen.',
    },
    missing: { en: 'Enter how many go on at most', nb: 'Skriv hvor mange som høyst går videre' },
    min: 2,
    max: 50,
    decimals: 0,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  mostAwards: {
    kind: 'number',
    label: { en: 'How many are chosen in the end', nb: 'Hvor mange som blir valgt til slutt' },
    hint: {
      en: 'One, if you leave it empty. More where several partners are to try their solutions, or a framework has several suppliers.',
      nb: 'Én, hvis dere lar det stå tomt. Flere der flere partnere skal prøve ut løsningene sine, eller en rammeavtale har flere leverandører.',
    },
    min: 1,
    max: 20,
    decimals: 0,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  phases: phaseList,
  rights: {
    kind: 'longText',
    label: { en: 'Who owns what comes out', nb: 'Hvem som eier resultatet' },
    hint: {
      en: 'Say who owns what is developed, and what the other side may do with it. The less you keep for yourselves, the more partners can afford to take part.',
      nb: 'Skriv hvem som eier det som utvikles, og hva den andre parten kan bruke det til. Jo mindre dere beholder selv, jo flere har råd til å delta.',
    },
    missing: { en: 'Say who owns what comes out', nb: 'Skriv hvem som eier resultatet' },
    maxWords: 400,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  purchaseCeiling: {
    kind: 'money',
    label: { en: 'Highest cost of what is bought afterwards', nb: 'Høyeste kostnad for det som kjøpes etterpå' },
    hint: {
      en: 'For the whole purchase after the last phase. You may buy only what does what the phases were to show, and costs no more than this.',
      nb: 'For hele kjøpet etter den siste fasen. Dere kan bare kjøpe det som gjør det fasene skulle vise, og som ikke koster mer enn dette.',
    },
    missing: { en: 'Enter the highest cost of what is bought afterwards', nb: 'Skriv høyeste kostnad for det som kjøpes etterpå' },
    minMinor: 1,
    store: 'columns',
    required: 'never',
    visible: 'onCallPublished',
  },
  lots: lotList,
  opening: {
    kind: 'choice',
    label: { en: 'When there are lots: when are they opened?', nb: 'Når det er delkontrakter: når åpnes de?' },
    hint: {
      en: 'Each lot has a key of its own. Opened apart, what was submitted for one stays sealed while another is assessed.',
      nb: 'Hver delkontrakt har sin egen nøkkel. Åpnes de hver for seg, forblir det som er levert til én forseglet mens en annen blir vurdert.',
    },
    options: [
      { value: 'together', label: { en: 'All at the same time', nb: 'Alle samtidig' } },
      { value: 'apart', label: { en: 'Each when we come to it', nb: 'Hver for seg når vi kommer til dem' } },
    ],
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  criteria: criteriaList,
  requirements: requirementList,
  questions: questionList,
});

export type CallValues = Values<typeof callFields>;
export type Criterion = CallValues['criteria'][number];
export type Requirement = CallValues['requirements'][number];
export type RequirementKind = NonNullable<Requirement['kind']>;
export type Question = CallValues['questions'][number];

/** Why a published call is changed. */
export const amendmentFields = catalogue({
  reason: {
    kind: 'choice',
    label: { en: 'Kind of reason', nb: 'Hva slags grunn' },
    missing: { en: 'Select the kind of reason', nb: 'Velg hva slags grunn' },
    options: [
      { value: 'mistake', label: { en: 'We put a mistake right', nb: 'Vi retter en feil' } },
      { value: 'unclear', label: { en: 'A question showed that something was unclear', nb: 'Et spørsmål viste at noe var uklart' } },
      { value: 'moreTime', label: { en: 'Those who submit need more time', nb: 'De som skal levere, trenger mer tid' } },
      { value: 'serviceTrouble', label: { en: 'There was trouble with this service', nb: 'Det var problemer med denne tjenesten' } },
      { value: 'circumstances', label: { en: 'What we need has changed', nb: 'Behovet vårt er endret' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
  },
  rationale: {
    kind: 'longText',
    label: { en: 'What has changed, and why', nb: 'Hva som er endret, og hvorfor' },
    hint: { en: 'Everybody sees this on the call’s page.', nb: 'Alle ser dette på den offentlige siden.' },
    missing: { en: 'Say what has changed, and why', nb: 'Skriv hva som er endret, og hvorfor' },
    maxWords: 200,
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/amendments/rationale' },
  },
});

export type AmendmentValues = Values<typeof amendmentFields>;

/** A question during the call, as it comes in. It is encrypted at once, and gone when it has been answered. */
export const enquiryFields = catalogue({
  enquiry: {
    kind: 'longText',
    label: { en: 'Your question', nb: 'Spørsmålet ditt' },
    hint: {
      en: 'Your question and our answer will be shown to everyone. We remove your name.',
      nb: 'Alle får se spørsmålet og svaret. Vi fjerner navnet ditt.',
    },
    missing: { en: 'Write your question', nb: 'Skriv spørsmålet' },
    maxWords: 300,
    store: 'envelope',
    required: 'save',
    visible: 'sealed',
  },
});

/** A question as it is published, with its answer. */
export const enquiryAnswerFields = catalogue({
  question: {
    kind: 'longText',
    label: { en: 'The question as everybody will read it', nb: 'Spørsmålet slik alle får lese det' },
    hint: {
      en: 'Remove whatever could show who asks: names, places, what they have done before. Keep the meaning.',
      nb: 'Fjern alt som kan vise hvem som spør: navn, steder, hva de har gjort før. Behold meningen.',
    },
    missing: { en: 'Write the question as everybody will read it', nb: 'Skriv spørsmålet slik alle får lese det' },
    maxWords: 300,
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/enquiries/description' },
  },
  answer: {
    kind: 'longText',
    label: { en: 'Answer', nb: 'Svar' },
    hint: {
      en: 'Answer what is asked. An answer cannot change the call: that takes a change of the call.',
      nb: 'Svar på det det spørres om. Et svar kan ikke endre det som er kunngjort. Da må utlysningen endres.',
    },
    missing: { en: 'Write the answer', nb: 'Skriv svaret' },
    maxWords: 600,
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
    openData: { ocds: 'tender/enquiries/answer' },
  },
});

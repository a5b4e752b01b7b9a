import type { Text } from '#value/text';

export const needText = {
  newTitle: { en: 'Raise a need', nb: 'Meld et behov' },
  newLead: {
    en: 'Tell a public body what is lacking. It must answer you within 30 days, with reasons.',
    nb: 'Fortell en offentlig virksomhet hva som mangler. Du skal få svar innen 30 dager, med begrunnelse.',
  },
  newLeadOwn: {
    en: 'Four short answers are enough to begin with. You can change them all later.',
    nb: 'Fire korte svar er nok til å begynne. Alt kan endres senere.',
  },
  whoSeesOwn: {
    en: 'Only you, the buyers of {body} and those you give a role see this. It becomes public only when you publish it.',
    nb: 'Bare du, innkjøperne i {body} og de dere gir en rolle, ser dette. Det blir ikke offentlig før dere kunngjør det.',
  },
  whoSees: {
    en: 'Only you and the body you choose see this. It becomes public only if that body takes the need up and publishes it.',
    nb: 'Bare du og virksomheten du velger, ser dette. Det blir offentlig bare hvis virksomheten går videre med behovet og kunngjør det.',
  },
  whichBody: { en: 'Who should answer', nb: 'Hvem skal svare' },
  select: { en: 'Select', nb: 'Velg' },
  asWhat: { en: 'You write as', nb: 'Du skriver som' },
  citizen: { en: 'a citizen', nb: 'innbygger' },
  professional: { en: 'a professional in the front line', nb: 'fagperson i førstelinjen' },
  raise: { en: 'Raise the need', nb: 'Meld behovet' },
  editTitle: { en: 'Describe the need', nb: 'Beskriv behovet' },
  editLead: {
    en: 'Write for somebody who has never heard of it. You can save half-finished answers and come back.',
    nb: 'Skriv for noen som aldri har hørt om det. Du kan lagre halvferdige svar og komme tilbake.',
  },
  editLeadPublic: {
    en: 'The need is public: what you save here, everybody can see at once, and that it was changed.',
    nb: 'Behovet er kunngjort: det du lagrer her, kan alle se med en gang, og at det er endret.',
  },
  more: { en: 'More, if you know it', nb: 'Mer, hvis dere vet det' },
  moreLead: {
    en: 'All of this is optional. You can publish without it and add it later.',
    nb: 'Alt dette er valgfritt. Dere kan kunngjøre uten og legge det til senere.',
  },
  noneFilled: { en: 'Nothing filled in yet.', nb: 'Ikke fylt ut ennå.' },
  filled: { en: '{filled} of {all} filled in.', nb: '{filled} av {all} fylt ut.' },
  save: { en: 'Save', nb: 'Lagre' },
  saveCheck: { en: 'Save and look it over', nb: 'Lagre og se over' },
  saveShow: { en: 'Save and see the case', nb: 'Lagre og vis saken' },
  answerTitle: { en: 'Answer the need', nb: 'Svar på behovet' },
  answerLead: {
    en: 'Answer by {due}. Whoever raised it sees the answer and the reasons.',
    nb: 'Svar innen {due}. Den som meldte behovet, ser svaret og begrunnelsen.',
  },
  answer: { en: 'Send the answer', nb: 'Send svaret' },
  publishTitle: { en: 'Check the need before you publish it', nb: 'Se over behovet før dere kunngjør det' },
  publishLead: {
    en: 'From publication on everybody can read it, and every change is visible. It does not commit you to buying anything.',
    nb: 'Fra kunngjøringen kan alle lese det, og alle endringer er synlige. Det forplikter dere ikke til å kjøpe noe.',
  },
  publish: { en: 'Publish the need', nb: 'Kunngjør behovet' },
  notFilledIn: { en: 'Optional, not filled in:', nb: 'Valgfritt, ikke fylt ut:' },
  notFilledInLater: { en: 'All of it can be added after publication.', nb: 'Alt kan legges til etter kunngjøringen.' },
  beforeTitle: { en: 'Before you publish', nb: 'Før dere kunngjør' },
  amountsPublic: {
    en: '{count, plural, one {The amount above becomes public} other {The amounts above become public}}: {amounts}.',
    nb: '{count, plural, one {Beløpet over blir offentlig} other {Beløpene over blir offentlige}}: {amounts}.',
  },
  whoPublishes: {
    en: '{count, plural, one {{names} may publish, as buyer in the case.} other {{names} may publish, as buyers in the case.}} Nobody else is asked first. If somebody should see it before, print this page or give them a role in the case.',
    nb: '{names} kan kunngjøre, som {count, plural, one {innkjøper} other {innkjøpere}} i saken. Ingen andre blir spurt først. Skal noen se det før det kunngjøres, skriv ut siden eller gi dem en rolle i saken.',
  },
  namesSupplier: {
    en: 'The text may point to one supplier: {words}. Other suppliers read it too, and all must get the same chance. Write what is needed, and not who could do it.',
    nb: 'Teksten kan peke på én leverandør: {words}. Andre leverandører leser den også, og alle skal ha samme mulighet. Skriv hva som trengs, og ikke hvem som kan gjøre det.',
  },
  changeText: { en: 'Change the text', nb: 'Endre teksten' },
  givePeople: { en: 'Name people', nb: 'Pek ut personer' },
  noBaseline: {
    en: 'No measure has a value for today. Without one nobody can check the result later. You can publish without it and add it afterwards.',
    nb: 'Ingen mål har en verdi for i dag. Uten den kan ingen kontrollere resultatet senere. Dere kan kunngjøre uten og legge den til etterpå.',
  },
  noMeasures: {
    en: 'You have not said how the result is to be measured. You can publish without it and add it afterwards.',
    nb: 'Dere har ikke skrevet hvordan resultatet skal måles. Dere kan kunngjøre uten og legge det til etterpå.',
  },
  addMeasures: { en: 'Add measures', nb: 'Skriv mål' },
} as const satisfies Record<string, Text>;

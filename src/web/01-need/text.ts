import type { Text } from '#value/text';

export const needText = {
  newTitle: { en: 'Raise a need', nb: 'Meld et behov' },
  newLead: {
    en: 'Tell a public body what is lacking. It must answer you within 30 days, with reasons.',
    nb: 'Fortell en offentlig virksomhet hva som mangler. Du skal få svar innen 30 dager, med begrunnelse.',
  },
  newLeadOwn: {
    en: 'Begin with what is lacking. You can change everything until you publish it.',
    nb: 'Begynn med hva som mangler. Alt kan endres til dere kunngjør det.',
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
  save: { en: 'Save', nb: 'Lagre' },
  saveBack: { en: 'Save and come back later', nb: 'Lagre og kom tilbake senere' },
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
  missing: { en: 'Fill these in first', nb: 'Fyll inn dette først' },
  noBaseline: {
    en: 'No measure has a value for today. Without one nobody can check the result later.',
    nb: 'Ingen mål har en verdi for i dag. Uten den kan ingen kontrollere resultatet senere.',
  },
} as const satisfies Record<string, Text>;

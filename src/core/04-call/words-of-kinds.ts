import type { Text } from '#value/text';

/** What a field is called in calls of one kind, where it differs from what a tender calls it; `options` by their values. */
export type FieldWords = {
  readonly label?: Text;
  readonly hint?: Text;
  readonly missing?: Text;
  readonly options?: Readonly<Record<string, { readonly label?: Text; readonly hint?: Text }>>;
};

type Named = {
  readonly one: Text;
  readonly the: Text;
  readonly number: Text;
  readonly who: Text;
  readonly whoMany: Text;
  readonly promise: Text;
};

/** How criteria are judged and names are hidden, told of applications and of requests. Fields in a list are named `<list>.<field>`. */
export const judgingWords = {
  fundRound: judging({
    one: { en: 'An application', nb: 'En søknad' },
    the: { en: 'the application', nb: 'søknaden' },
    number: { en: 'Application 1', nb: 'Søknad 1' },
    who: { en: 'the applicant', nb: 'søkeren' },
    whoMany: { en: 'applicants', nb: 'søkerne' },
    promise: { en: 'The answer is a promise that goes into the grant', nb: 'Svaret er et løfte som blir en del av tilskuddet' },
  }),
  requestWave: judging({
    one: { en: 'A request', nb: 'En forespørsel' },
    the: { en: 'the request', nb: 'forespørselen' },
    number: { en: 'Request 1', nb: 'Forespørsel 1' },
    who: { en: 'the group', nb: 'gruppen' },
    whoMany: { en: 'groups', nb: 'gruppene' },
    promise: { en: 'The answer is a promise', nb: 'Svaret er et løfte' },
  }),
} as const;

function judging({ one, the, number, who, whoMany, promise }: Named): Readonly<Record<string, FieldWords>> {
  return {
    anonymous: {
      hint: {
        en: `Without names the panel reads “${number.en}”, and declares interests towards the list of those who submitted.`,
        nb: `Uten navn leser panelet «${number.nb}», og melder fra om tilknytning ut fra listen over dem som har levert.`,
      },
      options: {
        yes: {
          hint: {
            en: `Names of files are replaced too. Tell ${whoMany.en} not to name themselves inside files.`,
            nb: `Filnavn blir også byttet ut. Be ${whoMany.nb} om ikke å nevne eget navn i filene.`,
          },
        },
      },
    },
    'criteria.minimum': {
      hint: {
        en: `${one.en} below it is set aside. Leave it empty if there is none.`,
        nb: `${one.nb} som får mindre, blir avvist. La feltet stå tomt hvis det ikke er noe krav.`,
      },
    },
    'criteria.assessedIn': {
      hint: {
        en: `From ${the.en}, if you select nothing. In an interview everybody gets the same questions and the same time.`,
        nb: `Ut fra ${the.nb}, hvis dere ikke velger noe. I et intervju får alle de samme spørsmålene og like lang tid.`,
      },
      options: { submission: { label: { en: `From ${the.en}`, nb: `Ut fra ${the.nb}` } } },
    },
    'questions.promise': { label: promise },
    'criteria.interviewWho': {
      label: { en: `Who takes part from ${who.en}`, nb: `Hvem som stiller fra ${who.nb}` },
      missing: { en: `Write who takes part from ${who.en}`, nb: `Skriv hvem som stiller fra ${who.nb}` },
    },
  };
}

import type { ProcedureKind } from '#call/procedures';
import { catalogue } from '#field/field';
import { textOf } from '../text/call-words.ts';

const written = catalogue({
  email: {
    kind: 'text',
    format: 'email',
    label: { en: 'E-mail address', nb: 'E-postadresse' },
    hint: { en: 'The one the person signs in with.', nb: 'Den personen logger inn med.' },
    missing: { en: 'Enter the e-mail address of the person.', nb: 'Skriv e-postadressen til personen.' },
    maxLength: 200,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  role: {
    kind: 'choice',
    label: { en: 'Role', nb: 'Rolle' },
    missing: { en: 'Select a role.', nb: 'Velg en rolle.' },
    options: [
      {
        value: 'assessor',
        label: { en: 'Assessor', nb: 'Vurderer' },
        hint: {
          en: 'Reads {theSubmissions} and scores them independently.',
          nb: 'Leser {theSubmissions} og vurderer dem uavhengig av de andre.',
        },
      },
      {
        value: 'chair',
        label: { en: 'Chair of the panel', nb: 'Leder av panelet' },
        hint: {
          en: 'Scores too, and rules on the links that panel members declare.',
          nb: 'Vurderer også, og tar stilling til tilknytninger som panelet melder fra om.',
        },
      },
      {
        value: 'layMember',
        label: { en: 'Lay or lived-experience member', nb: 'Lekmedlem eller brukerrepresentant' },
        hint: {
          en: 'Knows the service from own life or close by. Scores the criteria that {theCall} asks lay members to score.',
          nb: 'Kjenner tjenesten fra eget liv eller på nært hold. Vurderer kriteriene som {theCall} ber lekmedlemmer om å vurdere.',
        },
      },
      {
        value: 'observer',
        label: { en: 'Observer', nb: 'Observatør' },
        hint: {
          en: 'Declares interests like everybody else, sees scores and reasons when all are locked, and scores nothing.',
          nb: 'Melder fra om tilknytning som alle andre, ser vurderingene når alle er låst, og vurderer ikke selv.',
        },
      },
      {
        value: 'opener',
        label: { en: 'Opener', nb: 'Åpner {theSubmissions}' },
        hint: {
          en: 'After the closing time two openers must agree before anything can be read.',
          nb: 'Etter fristen må to som åpner, være enige før noe kan leses.',
        },
      },
      {
        value: 'buyer',
        label: { en: 'Buyer', nb: 'Innkjøper' },
        hint: {
          en: 'Works on need, route and call, and takes the decision.',
          nb: 'Arbeider med behov, framgangsmåte og {callName}, og tar beslutningen.',
        },
      },
      {
        value: 'agreementManager',
        label: { en: 'Agreement manager', nb: 'Avtaleforvalter' },
        hint: {
          en: 'Signs the agreement and records its results.',
          nb: 'Signerer avtalen og registrerer resultatene.',
        },
      },
      {
        value: 'oversight',
        label: { en: 'Oversight', nb: 'Tilsyn' },
        hint: { en: 'Sees how the case is worked on; changes nothing.', nb: 'Ser hvordan det arbeides med saken, men endrer ingenting.' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

/** The form that gives somebody a role, in the words of a kind of call. The address only finds the person; what is stored is the role. */
export function roleFieldsOf(kind: ProcedureKind): typeof written {
  const { role } = written;
  const options = role.options.map((option) => ({
    ...option,
    label: textOf(option.label, kind),
    ...('hint' in option ? { hint: textOf(option.hint, kind) } : {}),
  }));
  // The same options as before: `map` forgets how many there are, and the words are no longer those that the type quotes.
  return { ...written, role: { ...role, options: options as unknown as typeof role.options } };
}

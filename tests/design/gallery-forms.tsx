import type { Problem } from '#field/problem';
import type { Typed } from '#field/read-form';
import type { Language } from '#value/text';
import { Button, ButtonRow } from '../../src/web/design/button.tsx';
import { ErrorSummary } from '../../src/web/design/error-summary.tsx';
import { PageHeading } from '../../src/web/design/page-heading.tsx';
import { TaskList } from '../../src/web/design/task-list.tsx';
import type { FormContext } from '../../src/web/field/field-props.ts';
import { FieldSummary } from '../../src/web/field/field-summary.tsx';
import { FormFields } from '../../src/web/field/form-fields.tsx';
import { inputId } from '../../src/web/field/input-id.ts';
import { problemsToItems } from '../../src/web/field/problem-text.ts';
import { sampleFields } from './sample-fields.ts';
import { pair, storedValues } from './sample-world.ts';

type Props = { readonly language: Language };

export const locality = { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' } as const;

const context = (language: Language): FormContext => ({
  language,
  locality,
  country: 'NO',
  problems: [],
  files: { statutes: { name: 'vedtekter-2026.pdf', bytes: 412_000, state: 'checking' } },
});

export function FormPage({ language }: Props) {
  const say = pair(language);
  return (
    <>
      <PageHeading caption={say('Step 2 of 5', 'Steg 2 av 5')} title={say('Describe the need', 'Beskriv behovet')} />
      <form method="post" className="flow">
        <FormFields fields={sampleFields} values={storedValues} {...context(language)} />
        <Actions language={language} />
      </form>
    </>
  );
}

function Actions({ language }: Props) {
  const say = pair(language);
  return (
    <ButtonRow>
      <Button name="intent" value="continue">
        {say('Save and continue', 'Lagre og gå videre')}
      </Button>
      <Button name="intent" value="save" variant="secondary">
        {say('Save and come back', 'Lagre og kom tilbake')}
      </Button>
      <Button name="intent" value="withdraw" variant="tertiary" tone="danger">
        {say('Delete the draft', 'Slett utkastet')}
      </Button>
    </ButtonRow>
  );
}

const problems: readonly Problem[] = [
  { path: 'title', code: 'missing' },
  { path: 'contact', code: 'notAnEmail' },
  { path: 'need', code: 'tooManyWords', facts: { max: 300, count: 341 } },
  { path: 'approach', code: 'missing' },
  { path: 'county', code: 'missing' },
  { path: 'groups', code: 'missing' },
  { path: 'people', code: 'tooLarge', facts: { max: 100_000 } },
  { path: 'value', code: 'notAnAmount' },
  { path: 'start', code: 'notADay' },
  { path: 'closes', code: 'notATime' },
  { path: 'statutes', code: 'unreadable' },
  { path: 'criteria.1.weight', code: 'tooLarge', facts: { max: 100 } },
];

const typed: Typed = {
  title: '',
  contact: 'kari(at)example.no',
  need: 'Mange ord …',
  people: '1000000',
  value: 'to millioner',
  'start.day': '31',
  'start.month': '2',
  'start.year': '2027',
  'closes.day': '11',
  'closes.month': '3',
  'closes.year': '2027',
  'closes.time': '25.00',
  'criteria.0.id': 'a1',
  'criteria.0.name': 'Løsning',
  'criteria.0.weight': '45',
  'criteria.1.id': '',
  'criteria.1.name': 'Pris',
  'criteria.1.weight': '130',
};

export function FormErrorsPage({ language }: Props) {
  const say = pair(language);
  const files = {
    statutes: {
      name: 'budsjett.xlsx',
      bytes: 1_900_000,
      state: 'rejected',
      reason: say('Our virus check found something harmful.', 'Viruskontrollen fant noe skadelig.'),
    },
  } as const;
  return (
    <>
      <ErrorSummary language={language} items={problemsToItems(problems, sampleFields, language)} />
      <PageHeading title={say('Describe the need', 'Beskriv behovet')} />
      <form method="post" className="flow">
        <FormFields fields={sampleFields} {...context(language)} problems={problems} typed={typed} files={files} />
        <Actions language={language} />
      </form>
    </>
  );
}

export function SummaryPage({ language }: Props) {
  const say = pair(language);
  return (
    <>
      <PageHeading
        title={say('Check your answers before you submit', 'Kontroller svarene før du leverer')}
        lead={say('Nothing is sent until you press the button.', 'Ingenting sendes før du trykker på knappen.')}
      />
      <TaskList
        language={language}
        tasks={[
          { key: 'a', title: say('Describe the need', 'Beskriv behovet'), status: 'completed', href: '#' },
          { key: 'b', title: say('Choose criteria', 'Velg kriterier'), status: 'inProgress', href: '#', who: 'Jonas, 14.02' },
          {
            key: 'c',
            title: say('Upload statutes', 'Last opp vedtekter'),
            status: 'notStarted',
            href: '#',
            hint: say('One file, up to 20 MB.', 'Én fil, inntil 20 MB.'),
          },
          { key: 'd', title: say('Put the budget right', 'Rett budsjettet'), status: 'mustMend', href: '#' },
          { key: 'e', title: say('Seal and submit', 'Forsegle og lever'), status: 'cannotStart' },
        ]}
      />
      <FieldSummary
        fields={sampleFields}
        values={storedValues}
        language={language}
        locality={locality}
        changeHref={(name) => `/edit#${inputId(name)}`}
        files={{ statutes: { name: 'vedtekter-2026.pdf', bytes: 412_000, state: 'ready', href: '/file' } }}
      />
    </>
  );
}

import type { Language } from '#value/text';
import { CaseCard, CaseList } from '../../src/web/design/case-card.tsx';
import { ConfirmationPanel } from '../../src/web/design/confirmation-panel.tsx';
import { Deadline } from '../../src/web/design/deadline.tsx';
import { EmptyState } from '../../src/web/design/empty-state.tsx';
import { FilterForm } from '../../src/web/design/filter-form.tsx';
import { CardGrid, Section } from '../../src/web/design/layout.tsx';
import { Doors, Hero, SearchBox } from '../../src/web/design/hero.tsx';
import { LinkButton } from '../../src/web/design/button.tsx';
import { Letter } from '../../src/web/design/letter.tsx';
import { DataTable } from '../../src/web/design/data-table.tsx';
import { PageHeading } from '../../src/web/design/page-heading.tsx';
import { Pagination } from '../../src/web/design/pagination.tsx';
import { PersonCard } from '../../src/web/design/person-card.tsx';
import { formatDay, formatInstantToSecond, formatNumber } from '../../src/web/text/format.ts';
import { at, closing, day, now, pair, zone } from './sample-world.ts';

type Props = { readonly language: Language };

export function FrontPage({ language }: Props) {
  const say = pair(language);
  return (
    <>
      <Hero
        title={say('Follow public money that is meant to do good', 'Følg offentlige penger som skal gjøre godt')}
        lead={say(
          'From a need nobody has solved to results anybody can check.',
          'Fra et behov ingen har løst, til resultater alle kan etterprøve.',
        )}
      >
        <SearchBox
          action="/record"
          name="q"
          label={say('Search the record', 'Søk i innsynet')}
          hint={say('Dementia, Lyngfjell, youth', 'Demens, Lyngfjell, ungdom')}
          submit={say('Search', 'Søk')}
        />
      </Hero>
      <div className="main frame">
        <Doors
          doors={[
            {
              key: 'buy',
              href: '/buy',
              title: say('I buy services', 'Jeg kjøper inn'),
              text: say('Find the lawful route.', 'Finn lovlig framgangsmåte.'),
              line: 'economic',
            },
            {
              key: 'deliver',
              href: '/deliver',
              title: say('I deliver services', 'Jeg leverer tjenester'),
              text: say('See what fits you.', 'Se hva som passer.'),
              line: 'social',
            },
            {
              key: 'follow',
              href: '/follow',
              title: say('I follow along', 'Jeg følger med'),
              text: say('Ask a question.', 'Still et spørsmål.'),
            },
          ]}
        />
        <Section title={say('Closing soon', 'Frist snart')}>
          <p>{say('One call.', 'Én utlysning.')}</p>
        </Section>
      </div>
    </>
  );
}

export function ListPage({ language }: Props) {
  const say = pair(language);
  return (
    <>
      <PageHeading
        title={say('Open calls', 'Åpne utlysninger')}
        lead={say('What public bodies are looking for now.', 'Det offentlige oppdragsgivere leter etter nå.')}
      />
      <FilterForm
        language={language}
        action="/calls"
        label={say('Search calls', 'Søk i utlysninger')}
        query={{
          name: 'q',
          value: 'demens',
          label: say('Search', 'Søk'),
          hint: say('Title, place or enterprise', 'Tittel, sted eller virksomhet'),
        }}
        selects={[
          { name: 'place', label: say('Place', 'Sted'), value: '', options: [{ value: '', label: say('All places', 'Alle steder') }] },
          { name: 'kind', label: say('Kind', 'Type'), value: '', options: [{ value: '', label: say('All kinds', 'Alle typer') }] },
        ]}
        clearHref="/calls"
      />
      <CaseList>
        <CaseCard
          language={language}
          href="/1"
          title="Dagtilbud for hjemmeboende med demens"
          lang="nb"
          buyer="Lyngfjell kommune"
          place="Innlandet"
          kind={say('Innovation partnership', 'Innovasjonspartnerskap')}
          summary="Førti mennesker bor hjemme med demens og har ikke noe sted å gå om dagen."
          phase="call"
          approaches={['challenger']}
          closes={<Deadline language={language} at={closing} now={now} zone={zone} />}
        />
        <CaseCard
          language={language}
          href="/2"
          title="Homeless health in Northmoor"
          lang="en"
          buyer="Northmoor Integrated Care Board"
          place="Northmoor"
          kind={say('Tender', 'Anbudskonkurranse')}
          phase="decision"
          approaches={['challenger', 'includer']}
          closes={<Deadline language={language} at={at('2027-03-10T06:00:00.000Z')} now={now} zone="Europe/London" />}
        />
        <CaseCard language={language} href="/3" title="Youth work" buyer="Lyngfjell kommune" phase="assessment" ended="ended" />
      </CaseList>
      <Pagination language={language} page={2} pages={7} href={(page) => `?page=${page}`} />
      <EmptyState
        title={say('No calls match', 'Ingen utlysninger passer')}
        action={
          <LinkButton href="/needs" variant="secondary">
            {say('See needs without a call', 'Se behov uten utlysning')}
          </LinkButton>
        }
      >
        <p>
          {say(
            'Try fewer words, or look at needs that have no call yet.',
            'Prøv færre ord, eller se på behov som ikke har fått utlysning ennå.',
          )}
        </p>
      </EmptyState>
    </>
  );
}

export function ReceiptPage({ language }: Props) {
  const say = pair(language);
  return (
    <ConfirmationPanel
      language={language}
      icon="sealed"
      title={say('We received your bid', 'Vi mottok tilbudet')}
      at={formatInstantToSecond(now, zone, language)}
      code={{ label: say('Receipt code', 'Kvitteringskode'), text: '7QK4-MX2P-91RT-C0VE', verifyHref: '/verify' }}
    >
      <p>
        {say(
          'It is sealed: nobody at Lyngfjell kommune can open it before Thursday 11 March at 1pm. You can replace or withdraw it until then. The latest sealed version counts.',
          'Det er forseglet: ingen i Lyngfjell kommune kan åpne det før torsdag 11. mars kl. 13.00. Til da kan du erstatte eller trekke det. Den siste forseglede versjonen gjelder.',
        )}
      </p>
      <h2>{say('What happens next', 'Dette skjer videre')}</h2>
      <ol>
        <li>{say('Two people open all bids at the same time.', 'To personer åpner alle tilbud samtidig.')}</li>
        <li>{say('Three assessors read them, each alone.', 'Tre vurderere leser dem, hver for seg.')}</li>
        <li>{say('Everyone gets the answer in the same moment.', 'Alle får svar i samme øyeblikk.')}</li>
      </ol>
    </ConfirmationPanel>
  );
}

export function LettersPage({ language }: Props) {
  const say = pair(language);
  return (
    <Letter
      lang={language}
      from={{ name: 'Northmoor Integrated Care Board', lines: ['1 Mill Square', 'Northmoor NM1 1AA'] }}
      to={{ name: 'MegaCare Ltd (demo)', lines: ['bids@megacare.example.org'] }}
      date={{ dateTime: '2027-03-18', text: formatDay(day('2027-03-18'), language) }}
      reference="2026-031/7"
      subject={say('We have chosen Open Door Northmoor', 'Vi har valgt Open Door Northmoor')}
      signature={{ name: 'Samira Haddad', role: say('Senior commissioning manager', 'Innkjøpsleder') }}
      otherLanguage={{ href: '#', lang: language === 'en' ? 'nb' : 'en' }}
    >
      <p>
        {say(
          'Your bid came second of three, with 4.06 points against 4.07. We cannot sign before Monday 29 March 2027.',
          'Tilbudet deres ble nummer to av tre, med 4,06 poeng mot 4,07. Vi kan ikke inngå avtale før mandag 29. mars 2027.',
        )}
      </p>
      <DataTable
        caption={say('Points per criterion', 'Poeng per kriterium')}
        columns={[
          { key: 'name', label: say('Criterion', 'Kriterium') },
          { key: 'yours', label: say('Yours', 'Deres'), align: 'number' },
          { key: 'chosen', label: say('Chosen', 'Valgt'), align: 'number' },
          { key: 'why', label: say('Our reason', 'Vår begrunnelse') },
        ]}
        rows={[
          {
            key: '1',
            cells: {
              name: say('Solution and quality', 'Løsning og kvalitet'),
              yours: formatNumber(4.4, language, { least: 1 }),
              chosen: formatNumber(3.6, language),
              why: say('Proven on a large scale.', 'Utprøvd i stor skala.'),
            },
          },
          {
            key: '2',
            emphasis: 'strong',
            cells: {
              name: say('Social value', 'Sosial merverdi'),
              yours: formatNumber(3.4, language),
              chosen: formatNumber(4.6, language),
              why: say('Patients are members.', 'Pasientene er medlemmer.'),
            },
          },
        ]}
        total={{
          name: say('Total', 'Sum'),
          yours: formatNumber(4.059, language, { most: 3 }),
          chosen: formatNumber(4.073, language, { most: 3 }),
          why: '',
        }}
      />
      <h2>{say('If you think we made a mistake', 'Hvis dere mener vi har gjort feil')}</h2>
      <p>
        {say('Write to ', 'Skriv til ')}
        <a href="mailto:reviews@northmoor.example.org">reviews@northmoor.example.org</a>{' '}
        {say('before then. The whole case is at ', 'innen da. Hele saken ligger på ')}
        <a href="https://northmoor.example.org/record/2026-031">{say('its public page', 'sin offentlige side')}</a>.
      </p>
    </Letter>
  );
}

export function DemoPage({ language }: Props) {
  const say = pair(language);
  const people = [
    {
      name: 'Ingrid Solli',
      role: say('Buyer', 'Innkjøper'),
      organisation: 'Lyngfjell kommune',
      story: say('Has a need, and wonders which route is lawful.', 'Har et behov og lurer på hvilken framgangsmåte som er lovlig.'),
    },
    {
      name: 'Dr Okafor',
      role: say('Assessor', 'Vurderer'),
      organisation: 'Northmoor Integrated Care Board',
      story: say('Is a member of one of the bidders.', 'Er medlem hos en av dem som har levert tilbud.'),
    },
    { name: 'Kari Moen', role: say('Founder', 'Grunnlegger'), organisation: 'Omsorgsløftet SA' },
  ];
  return (
    <>
      <PageHeading
        title={say('Who do you want to be?', 'Hvem vil du være?')}
        lead={say('Everyone here is invented.', 'Alle her er oppdiktet.')}
      />
      <CardGrid>
        {people.map((person) => (
          <PersonCard key={person.name} language={language} {...person} signIn={{ action: '/demo', values: { person: person.name } }} />
        ))}
      </CardGrid>
    </>
  );
}

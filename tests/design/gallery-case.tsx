import { phases } from '#lifecycle';
import type { Language } from '#value/text';
import { ButtonRow, LinkButton } from '../../src/web/design/button.tsx';
import { Deadline } from '../../src/web/design/deadline.tsx';
import { Disclosure } from '../../src/web/design/disclosure.tsx';
import { KeyFigures } from '../../src/web/design/key-figures.tsx';
import { Panel, Section, WithAside } from '../../src/web/design/layout.tsx';
import { Notice } from '../../src/web/design/notice.tsx';
import { PageHeading } from '../../src/web/design/page-heading.tsx';
import { PhaseTrack } from '../../src/web/design/phase-track.tsx';
import { ApproachTag, Tag } from '../../src/web/design/tag.tsx';
import { Timeline } from '../../src/web/design/timeline.tsx';
import { formatDay, formatMoneyInWords, formatShare } from '../../src/web/text/format.ts';
import { closing, day, now, pair, zone } from './sample-world.ts';

export function CasePage({ language }: { readonly language: Language }) {
  const say = pair(language);
  const date = (text: string) => ({ dateTime: text, text: formatDay(day(text), language) });
  return (
    <>
      <PageHeading
        caption={say('Lyngfjell kommune · Case 2026-014', 'Lyngfjell kommune · Sak 2026-014')}
        title={say('Day support for people with dementia who live at home', 'Dagtilbud for hjemmeboende med demens')}
        lead={say(
          'Forty people in Lyngfjell live at home with dementia and have nowhere to go by day. The municipality is looking for a small, steady team that can change that.',
          'Førti mennesker i Lyngfjell bor hjemme med demens og har ikke noe sted å gå om dagen. Kommunen leter etter et lite, fast team som kan endre på det.',
        )}
      >
        <ApproachTag approach="challenger" language={language} />
        <ApproachTag approach="includer" language={language} />
        <ApproachTag approach="scout" language={language} />
        <Tag tone="accent">{say('Open call', 'Åpen utlysning')}</Tag>
      </PageHeading>
      <PhaseTrack
        language={language}
        current="call"
        skipped={['dialogue']}
        href={(phase) => (phase === 'need' || phase === 'route' ? `#${phase}` : undefined)}
      />
      <WithAside
        first="aside"
        aside={
          <Panel tone="accent">
            <Deadline language={language} at={closing} now={now} zone={zone} otherZone="shown" />
            <ButtonRow>
              <LinkButton href="/apply">{say('Start a submission', 'Start en innlevering')}</LinkButton>
              <LinkButton href="/fit" variant="secondary">
                {say('Check if it fits you', 'Se om det passer for dere')}
              </LinkButton>
            </ButtonRow>
          </Panel>
        }
      >
        <h2>{say('In short', 'Kort fortalt')}</h2>
        <p>
          {say(
            'Families give up work to be at home. Two people have moved to a nursing home a year earlier than they needed to. The service is to begin in August and run for four years.',
            'Pårørende sier opp jobben for å være hjemme. To personer flyttet på sykehjem et år tidligere enn de trengte. Tilbudet skal starte i august og vare i fire år.',
          )}
        </p>
        <Notice language={language} tone="warning" title={say('The closing time was moved', 'Fristen er flyttet')}>
          <p>
            {say(
              'It was Tuesday 9 March. Everyone with a draft has been told.',
              'Den var tirsdag 9. mars. Alle med utkast har fått beskjed.',
            )}
          </p>
        </Notice>
        <Notice language={language}>
          {say('This page is the permanent address of the case.', 'Denne siden er sakens faste adresse.')}
        </Notice>
        <Notice language={language} tone="success" live="status" title={say('Saved', 'Lagret')} />
        <Notice language={language} tone="danger" title={say('One file was not accepted', 'Én fil ble ikke godtatt')} />
        <Disclosure summary={say('Why not an open tender?', 'Hvorfor ikke åpen anbudskonkurranse?')}>
          <p>{say('The need is known, the solution is not.', 'Behovet er kjent, løsningen er det ikke.')}</p>
        </Disclosure>
      </WithAside>
      <Section title={say('Both bottom lines', 'Begge bunnlinjene')}>
        <KeyFigures
          figures={[
            {
              key: 'people',
              label: say('People with a place', 'Mennesker med plass'),
              value: '32',
              note: formatShare(32, 40, language),
              line: 'social',
            },
            {
              key: 'money',
              label: say('Agreed price, four years', 'Avtalt pris, fire år'),
              value: formatMoneyInWords({ minor: 840_000_000, currency: 'NOK', vat: 'excluded' }, language),
              note: say('Excluding VAT', 'Uten merverdiavgift'),
              line: 'economic',
            },
            {
              key: 'promises',
              label: say('Promises on track', 'Løfter i rute'),
              value: say('6 of 8', '6 av 8'),
              note: say('At 1 March', 'Per 1. mars'),
            },
          ]}
        />
      </Section>
      <Section title={say('The story so far', 'Historien så langt')} lead={say('Oldest first.', 'Eldste først.')}>
        <Timeline
          entries={[
            {
              kind: 'act',
              key: '1',
              at: date('2026-09-03'),
              title: say('Need published', 'Behovet kunngjort'),
              who: say('Ingrid Solli, Lyngfjell kommune', 'Ingrid Solli, Lyngfjell kommune'),
              body: <p>{say('Raised by a community nurse in June.', 'Meldt av en hjemmesykepleier i juni.')}</p>,
              proof: { text: 'sha256 9f2c 71ae 0b44', href: '/verify' },
            },
            { kind: 'gap', key: 'g', title: say('Nothing was published for 4 months', 'Ingenting ble kunngjort på 4 måneder') },
            { kind: 'act', key: '2', at: date('2027-01-18'), title: say('Call published', 'Utlysningen kunngjort'), who: 'Ingrid Solli' },
            {
              kind: 'ahead',
              key: '3',
              at: date('2027-03-11'),
              title: say('Submissions are opened by two people', 'To personer åpner innleveringene'),
            },
          ]}
        />
      </Section>
      <Section title={say('The track in its other states', 'Sporet i andre tilstander')}>
        {phases
          .filter(({ key }) => key === 'need' || key === 'record')
          .map(({ key }) => (
            <PhaseTrack key={key} language={language} current={key} label={key} />
          ))}
        <PhaseTrack language={language} current="assessment" ended="ended" label="ended" />
      </Section>
    </>
  );
}

import { CaseList } from '../design/case-card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Doors, Hero, SearchBox } from '../design/hero.tsx';
import { Section } from '../design/layout.tsx';
import { PhaseTrack } from '../design/phase-track.tsx';
import { CaseLineCard } from '../10-public-record/case-line-card.tsx';
import { viewerContext } from '../context.ts';
import { LinkButton } from '../design/button.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { frontText } from './text.ts';

const everything = { words: '', phases: [], country: null, place: '', openAt: null } as const;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const now = casework.now();
  const closing = await casework.listCases({ ...everything, openAt: now }, { offset: 0, size: 4 });
  const lately = await casework.listCases(everything, { offset: 0, size: 4 });
  return {
    language,
    now,
    closing: closing.lines,
    lately: lately.lines,
    /** A buyer who is signed in begins here. */
    begins: args.context.get(viewerContext)?.actor.organisationKind === 'buyer',
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(frontText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function Front({ loaderData }: PageProps<typeof loader>) {
  const { language, now, closing, lately, begins } = loaderData;
  const at = (path: string) => `/${language}${path}`;
  const card = (line: (typeof lately)[number]) => <CaseLineCard key={line.id} line={line} language={language} now={now} level={3} />;
  return (
    <>
      <Hero title={frontText.title[language]} lead={frontText.lead[language]}>
        <SearchBox
          action={at('/cases')}
          name="q"
          label={frontText.searchLabel[language]}
          hint={frontText.searchHint[language]}
          submit={frontText.search[language]}
        />
        {begins && (
          <p className="hero__begin">
            <LinkButton href={at('/w/needs/new')}>{frontText.begin[language]}</LinkButton> <span>{frontText.beginText[language]}</span>
          </p>
        )}
      </Hero>
      <div className="main frame">
        <Doors
          doors={[
            { key: 'buy', href: at('/w'), title: frontText.buy[language], text: frontText.buyText[language] },
            {
              key: 'deliver',
              href: at('/calls'),
              title: frontText.deliver[language],
              text: frontText.deliverText[language],
              line: 'social',
            },
            {
              key: 'follow',
              href: at('/cases'),
              title: frontText.follow[language],
              text: frontText.followText[language],
              line: 'economic',
            },
          ]}
        />
        <Section title={frontText.closing[language]}>
          {closing.length > 0 ? <CaseList>{closing.map(card)}</CaseList> : <EmptyState title={frontText.noneClosing[language]} />}
          <p>
            <a className="ds-link" href={at('/calls')}>
              {frontText.allCalls[language]}
            </a>
          </p>
        </Section>
        <Section title={frontText.lately[language]}>
          <CaseList>{lately.map(card)}</CaseList>
          <p>
            <a className="ds-link" href={at('/cases')}>
              {frontText.allCases[language]}
            </a>
          </p>
        </Section>
        <Section title={frontText.tenPhases[language]} lead={frontText.tenPhasesText[language]}>
          <PhaseTrack language={language} current="record" />
        </Section>
      </div>
    </>
  );
}

import type { Language } from '#value/text';
import { EmptyState } from '../design/empty-state.tsx';
import { CardGrid, Panel, Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import type { Study } from './study.ts';
import { evidenceText } from './text.ts';

export function loader(args: PageArgs) {
  const { language, site } = visitOf(args);
  return { language, studies: site.studies };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(evidenceText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function Evidence({ loaderData }: PageProps<typeof loader>) {
  const { language, studies } = loaderData;
  const t = evidenceText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      {studies.length === 0 ? (
        <EmptyState title={t.none[language]} />
      ) : (
        <>
          <Notice language={language}>
            <p>{t.historicalAll[language]}</p>
          </Notice>
          <CardGrid>
            {studies.map((study) => (
              <StudyCard key={study.id} study={study} language={language} />
            ))}
          </CardGrid>
        </>
      )}
      <Section title={t.fromHere[language]} lead={t.fromHereText[language]}>
        <p>
          <a className="ds-link" href={`/${language}/cases?phase=outcome`}>
            {t.seeOutcomes[language]}
          </a>
        </p>
      </Section>
    </>
  );
}

function StudyCard({ study, language }: { readonly study: Study; readonly language: Language }) {
  const t = evidenceText;
  return (
    <Panel tone="social">
      <h2>
        <a className="ds-link" href={`/${language}/evidence/${study.id}`}>
          {study.title[language]}
        </a>
      </h2>
      <p>{[study.place, study.years].filter(Boolean).join(' · ')}</p>
      {(study.lesson ?? study.facts[0]?.text) && <p>{(study.lesson ?? study.facts[0]?.text)?.[language]}</p>}
      <p>{say(t.factCount, language, { count: study.facts.length })}</p>
    </Panel>
  );
}

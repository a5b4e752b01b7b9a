import { Section, WithAside } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { evidenceText } from './text.ts';

export function loader(args: PageArgs) {
  const { language, site } = visitOf(args);
  const study = site.studies.find((candidate) => candidate.id === args.params['study']);
  if (!study) throw new Response(null, { status: 404 });
  return { language, study };
}

export const meta = ({ loaderData }: { loaderData?: ReturnType<typeof loader> }) =>
  pageTitle(loaderData ? loaderData.study.title[loaderData.language] : 'Twofold');

export default function CaseStudyPage({ loaderData }: PageProps<typeof loader>) {
  const { language, study } = loaderData;
  const t = evidenceText;
  return (
    <>
      <PageHeading caption={t.title[language]} title={study.title[language]} {...(study.lesson ? { lead: study.lesson[language] } : {})} />
      <Notice language={language}>
        <p>{t.historical[language]}</p>
      </Notice>
      <WithAside
        aside={
          <>
            <SummaryList
              language={language}
              items={[
                { key: 'place', term: t.place[language], value: study.place },
                ...(study.years ? [{ key: 'years', term: t.years[language], value: study.years }] : []),
              ]}
            />
            <p>
              <a className="ds-link" href={`/${language}/evidence`}>
                {t.all[language]}
              </a>
            </p>
          </>
        }
      >
        <Section title={t.facts[language]}>
          <ul className="sourced">
            {study.facts.map((fact) => (
              <li key={fact.text.en}>
                <p>{fact.text[language]}</p>
                <p className="field__hint">
                  {fact.date
                    ? say(t.sourceOf, language, { source: fact.source, date: fact.date })
                    : say(t.source, language, { source: fact.source })}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        {study.discrepancy && (
          <Section title={t.differ[language]}>
            <p>{study.discrepancy[language]}</p>
          </Section>
        )}
      </WithAside>
    </>
  );
}

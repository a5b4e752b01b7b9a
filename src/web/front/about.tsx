import { phases } from '#lifecycle';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { aboutText, phaseText } from './about-text.ts';

export function loader(args: PageArgs) {
  return { language: visitOf(args).language };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(aboutText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function About({ loaderData }: PageProps<typeof loader>) {
  const { language } = loaderData;
  const t = aboutText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      <Section title={t.why[language]}>
        <p>{t.whyText[language]}</p>
      </Section>
      <Section title={t.phases[language]}>
        <SummaryList
          language={language}
          items={phases.map(({ key, number, name }) => ({ key, term: `${number}. ${name[language]}`, value: phaseText[key][language] }))}
        />
      </Section>
      <Section title={t.who[language]}>
        <ul>
          {[t.everybody, t.raise, t.submit, t.panel, t.follow].map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.open[language]}>
        <p>{t.openText[language]}</p>
        <p>
          <a className="ds-link" href={`/${language}/cases`}>
            {t.toCases[language]}
          </a>
          {' · '}
          <a className="ds-link" href={`/${language}/data`}>
            {t.toData[language]}
          </a>
        </p>
      </Section>
    </>
  );
}

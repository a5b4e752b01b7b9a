import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { accessibilityText } from './accessibility-text.ts';

export function loader(args: PageArgs) {
  const { language, site } = visitOf(args);
  return { language, help: site.helpEmail };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(accessibilityText.title[params.lang === 'en' ? 'en' : 'nb']);

/** What stands in for a statement of the operator's own, and what such a statement can be made from. */
export default function Accessibility({ loaderData }: PageProps<typeof loader>) {
  const { language, help } = loaderData;
  const t = accessibilityText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      <Notice language={language}>
        <p>{t.statement[language]}</p>
      </Notice>
      <Section title={t.aim[language]}>
        <p>{t.aimText[language]}</p>
        <p>{t.noScript[language]}</p>
      </Section>
      <Section title={t.tested[language]}>
        <ul>
          {[t.testedAxe, t.testedPhone, t.testedForms, t.testedCharts].map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.gaps[language]}>
        <ul>
          {[t.gapPeople, t.gapFiles, t.gapLanguage].map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.feedback[language]}>
        <p>{help ? say(t.feedbackText, language, { email: help }) : t.feedbackNobody[language]}</p>
        <p>{t.complain[language]}</p>
      </Section>
    </>
  );
}

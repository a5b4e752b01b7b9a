import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { privacyText } from './privacy-text.ts';

export function loader(args: PageArgs) {
  const { language, site } = visitOf(args);
  return { language, help: site.helpEmail, demo: site.demo };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(privacyText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function Privacy({ loaderData }: PageProps<typeof loader>) {
  const { language, help, demo } = loaderData;
  const t = privacyText;
  const stored = [t.storedAccount, t.storedSession, t.storedPassword, t.storedActs, t.storedMail, t.storedFollowing, t.storedLog];
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      {demo && (
        <Notice language={language}>
          <p>{t.demo[language]}</p>
        </Notice>
      )}
      <Cookies language={language} />
      <Section title={t.stored[language]}>
        <ul>
          {stored.map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.public[language]}>
        <p>{t.publicText[language]}</p>
        <p>{t.publicWritten[language]}</p>
      </Section>
      <Section title={t.keep[language]}>
        <p>{t.keepText[language]}</p>
        <p>{t.keepErase[language]}</p>
      </Section>
      <Section title={t.rights[language]}>
        <p>{help ? say(t.rightsText, language, { email: help }) : t.rightsNobody[language]}</p>
        <p>{t.complain[language]}</p>
      </Section>
    </>
  );
}

/** The cookies that session/cookies.ts, done/done.ts and the sign-in library set; there are no others. */
function Cookies({ language }: { readonly language: PageProps<typeof loader>['loaderData']['language'] }) {
  const t = privacyText;
  const rows = [
    { name: 'better-auth.session_token', purpose: t.session, lasts: t.sessionLasts },
    { name: 'better-auth.session_data', purpose: t.cache, lasts: t.cacheLasts },
    { name: 'act-for', purpose: t.actFor, lasts: t.actForLasts },
    { name: 'done', purpose: t.done, lasts: t.doneLasts },
  ];
  return (
    <Section id="cookies" title={t.cookies[language]} lead={t.cookiesLead[language]}>
      <DataTable
        caption={t.cookies[language]}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.name[language] },
          { key: 'purpose', label: t.purpose[language] },
          { key: 'lasts', label: t.lasts[language] },
        ]}
        rows={rows.map(({ name, purpose, lasts }) => ({
          key: name,
          cells: { name: <span className="hash">{name}</span>, purpose: purpose[language], lasts: lasts[language] },
        }))}
      />
      <p>{t.tab[language]}</p>
      <p>{t.noOthers[language]}</p>
    </Section>
  );
}

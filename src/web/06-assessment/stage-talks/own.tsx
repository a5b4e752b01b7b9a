import { lotIn } from '#call/call-lot';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { foreign } from '../case-caption.tsx';
import { StageTalkMinutes } from './minutes.tsx';
import { stageTalkText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const rounds = await casework.ownStageTalks(actorOf(args), { file, callId: call.id });
  return {
    language,
    written: foreign(file.language, language),
    title: call.title ?? '',
    body: file.organisation.name,
    page: `/${language}/cases/${file.id}/calls/${call.id}`,
    rounds: rounds.flatMap(({ lotId, own, forAll }) => {
      const lot = lotIn(call, lotId);
      return lot ? [{ lotId, name: lot.stage.name, lotTitle: lot.divided ? lot.lot.title : null, own, forAll }] : [];
    }),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.ownTitle[params.lang === 'en' ? 'en' : 'nb']);

/** A bidder's own page of talks: what was said with it, and what all who go on were told. Of others it shows nothing. */
export default function OwnStageTalks({ loaderData }: PageProps<typeof loader>) {
  const { language, written, title, body, page, rounds } = loaderData;
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={page} lang={written}>
            {title} · {body}
          </a>
        }
        title={t.ownTitle[language]}
        {...(rounds.length > 0 ? { lead: t.ownLead[language] } : {})}
      />
      {rounds.length === 0 && (
        <EmptyState title={t.ownNone[language]}>
          <p>{t.ownNoneText[language]}</p>
        </EmptyState>
      )}
      {rounds.map(({ lotId, name, lotTitle, own, forAll }) => (
        <Section key={lotId} title={lotTitle ? `${lotTitle}: ${name[language]}` : name[language]}>
          {own.map(({ forAll: _, ...talk }) => (
            <StageTalkMinutes key={talk.id} language={language} written={written} talk={{ ...talk, forAll: null }} />
          ))}
          {forAll.length > 0 && <h3>{t.toldAll[language]}</h3>}
          {forAll.map(({ id, text }) => (
            <div key={id} className="prose-plain" lang={written}>
              {text}
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}

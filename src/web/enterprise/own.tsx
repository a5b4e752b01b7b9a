import { LinkButton } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { profileTopics } from '#party/enterprise/topics';
import { zoneOf } from '#party/organisation';
import { BottomLines } from './bottom-lines.tsx';
import { Findings } from './findings.tsx';
import { Reviews } from './reviews.tsx';
import { Statements, StatementShown } from './statements.tsx';
import { enterpriseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const profile = await casework.ownProfile(actorOf(args));
  if (!profile) throw new Response(null, { status: 404 });
  const reviews = await casework.profileReviews(actorOf(args), profile.enterprise.id);
  return { language, reviews, ...profile, earlier: profile.history.filter(({ endedAt }) => endedAt !== null).toReversed() };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.ownTitle[params.lang === 'en' ? 'en' : 'nb']);

/** What an enterprise says of itself, once for every call, with what follows from it. */
export default function OwnProfile({ loaderData }: PageProps<typeof loader>) {
  const { language, enterprise, statements, lines, findings, day, earlier, reviews } = loaderData;
  const shown = { country: enterprise.country, day, language };
  return (
    <>
      <PageHeading caption={enterprise.name} title={t.ownTitle[language]} lead={t.ownLead[language]}>
        {statements.some(({ reader }) => reader === 'everybody') ? (
          <LinkButton href={`/${language}/enterprises/${enterprise.id}`} variant="secondary">
            {t.asOthers[language]}
          </LinkButton>
        ) : (
          <p>{t.notOpen[language]}</p>
        )}
        <LinkButton href={`/${language}/w/enterprise/file`} variant="tertiary">
          {t.fileTitle[language]}
        </LinkButton>
      </PageHeading>
      <Section title={t.said[language]}>
        <Statements own="own" statements={statements} {...shown} />
      </Section>
      <BottomLines lines={lines} country={enterprise.country} language={language} />
      <Findings findings={findings} language={language} lead={t.testOwn[language]} />
      <Reviews
        reviews={reviews}
        name={enterprise.name}
        findings={findings}
        language={language}
        answerHref={(id) => `/${language}/w/enterprise/reviews/${id}`}
      />
      {earlier.length > 0 && (
        <Disclosure summary={t.history[language]}>
          <SummaryList
            language={language}
            items={earlier.map((statement) => ({
              key: statement.id,
              term: `${profileTopics[statement.topic].label[language]}, ${say(t.ended, language, {
                day: formatInstant(statement.endedAt ?? statement.at, zoneOf(enterprise.country), language),
              })}`,
              value: <StatementShown statement={statement} {...shown} />,
            }))}
          />
        </Disclosure>
      )}
    </>
  );
}

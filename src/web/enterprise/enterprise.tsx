import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Section } from '../design/layout.tsx';
import { Tag } from '../design/tag.tsx';
import { viewerContext } from '../context.ts';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { FollowLinks } from '../work/follow-links.tsx';
import { BottomLines } from './bottom-lines.tsx';
import { Findings } from './findings.tsx';
import { Reviews } from './reviews.tsx';
import { Statements } from './statements.tsx';
import { enterpriseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const actor = args.context.get(viewerContext)?.actor ?? null;
  const profile = await casework.enterpriseProfile(actor, args.params['enterprise'] ?? '');
  if (!profile) throw new Response(null, { status: 404 });
  const follows = actor !== null && (await casework.follows(actor, { what: 'organisation', id: profile.enterprise.id }));
  return { language, ...profile, follows, reviews: await casework.profileReviews(actor, profile.enterprise.id) };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData?.enterprise.name ?? 'Twofold');

/** An enterprise as whoever asks may read it: what follows from its statements first, then the statements. */
export default function EnterprisePage({ loaderData }: PageProps<typeof loader>) {
  const { language, enterprise, audience, statements, lines, findings, day, follows, reviews } = loaderData;
  const { id, name, place, country, demo } = enterprise;
  return (
    <>
      <PageHeading caption={t.listTitle[language]} title={name} lead={place}>
        {demo && <Tag tone="neutral">{t.demo[language]}</Tag>}
      </PageHeading>
      {audience === 'buyers' && (
        <Notice language={language}>
          <p>{t.buyersSee[language]}</p>
        </Notice>
      )}
      <Findings findings={findings} language={language} lead={say(t.testOthers, language, { day: formatDay(day, language) })} />
      <BottomLines lines={lines} country={country} language={language} />
      <Section title={t.saidByThem[language]}>
        <Statements statements={statements} country={country} day={day} language={language} />
      </Section>
      {audience !== 'public' && (
        <Reviews
          reviews={reviews}
          name={name}
          findings={findings}
          language={language}
          {...(audience === 'buyers' ? { writeHref: `/${language}/w/enterprises/${id}/review` } : {})}
        />
      )}
      <FollowLinks language={language} links={[{ what: 'organisation', id, as: 'enterprise', name, follows }]} />
    </>
  );
}

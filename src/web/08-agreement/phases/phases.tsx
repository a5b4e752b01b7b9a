import type { TestPhase } from '#agreement/test-phase';
import { zoneOf } from '#party/organisation';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { ButtonRow, LinkButton } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { ledOf } from './led-page.ts';
import { PhaseTable } from './phase-table.tsx';
import { PurchaseFacts } from './public-phases.tsx';
import { standingSentence } from './standing-sentence.ts';
import { phaseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, led, page } = await ledOf(args);
  const { agreement, phases, purchase, standing } = led;
  const names = await casework.decidersOf(led);
  return {
    language,
    about: aboutCase(file),
    zone: zoneOf(file.country),
    foreign: file.language === language ? undefined : file.language,
    page,
    supplier: agreement.organisationName,
    phases,
    purchase,
    standing,
    buyPage: `/${language}/w/cases/${file.id}/agreements/${agreement.id}/purchase`,
    deciders: Object.fromEntries(phases.flatMap(({ id, stopPoint }) => (stopPoint ? [[id, names[stopPoint.decidedBy] ?? '']] : []))),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.phases[params.lang === 'en' ? 'en' : 'nb']);

/** One partnership for those who lead it: where it stands, what is next, and all phases with what only the two of them know. */
export default function Phases({ loaderData }: PageProps<typeof loader>) {
  const { language, about, zone, foreign, supplier, phases, purchase, standing } = loaderData;
  const inside = phases.filter(({ stopPoint }) => stopPoint?.shown);
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={say(t.title, language, { name: supplier })}
        lead={standingSentence(standing, language)}
      >
        <a className="ds-link" href={`/${language}/cases/${about.id}#agreement`}>
          {t.publicPage[language]}
        </a>
      </PageHeading>
      <NextSteps {...loaderData} />
      <PhaseTable phases={phases} zone={zone} language={language} foreign={foreign} deciders={loaderData.deciders} />
      {purchase && <PurchaseFacts level={2} purchase={purchase} zone={zone} language={language} foreign={foreign} />}
      {inside.length > 0 && (
        <Section title={t.shownInside[language]}>
          <SummaryList
            language={language}
            items={inside.map(({ id, position, title, stopPoint }) => ({
              key: id,
              term: say(t.shownIn, language, { n: position, title }),
              value: (
                <div className="prose-plain" lang={foreign}>
                  {stopPoint?.shown}
                </div>
              ),
            }))}
          />
        </Section>
      )}
    </>
  );
}

type Shown = Awaited<ReturnType<typeof loader>>;

/** What can be done now: the next step of the partnership first, then payments that wait. */
function NextSteps({ language, page, buyPage, standing, phases }: Shown) {
  const unpaid = phases.filter(isUnpaid);
  const next =
    standing.is === 'toBegin'
      ? { href: `${page}/${standing.phase.id}/begin`, text: say(t.begin, language, { n: standing.phase.position }) }
      : standing.is === 'running' || standing.is === 'overdue'
        ? { href: `${page}/${standing.phase.id}`, text: t.decide[language] }
        : standing.is === 'toBuy'
          ? { href: buyPage, text: t.buy[language] }
          : null;
  if (!next && unpaid.length === 0) return null;
  return (
    <ButtonRow>
      {next && <LinkButton href={next.href}>{next.text}</LinkButton>}
      {unpaid.map(({ id, position }) => (
        <LinkButton key={id} href={`${page}/${id}/payment`} variant="secondary">
          {say(t.pay, language, { n: position })}
        </LinkButton>
      ))}
    </ButtonRow>
  );
}

function isUnpaid({ stopPoint, paid }: TestPhase): boolean {
  return stopPoint !== null && (stopPoint.due?.minor ?? 0) > 0 && paid === null;
}

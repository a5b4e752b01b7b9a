import { isDivided } from '#call/lot';
import { stagePlanOf } from '#call/stages';
import { lotQuery, lotsOf, type CallLot } from '#call/call-lot';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import type { OwnSubmission } from '#casework/submission';
import { PageHeading } from '../../design/page-heading.tsx';
import { TaskList, type Task, type TaskStatus } from '../../design/task-list.tsx';
import { actorOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatMoney } from '../../text/format.ts';
import { pageTitle } from '../../title.ts';
import { workedLotName } from './lot-name.ts';
import { lotsText as t, lotStateText } from './lots-text.ts';

/** The pages that are about one lot. */
const pages = ['submission', 'opening', 'recovery', 'decision', 'letter', 'stage', 'stage-talks'] as const;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const page = pages.find((candidate) => candidate === args.params['page']);
  const { file, call } = await publishedCallOf(args);
  if (!page || lotsOf(call).every((lot) => lotQuery(lot) === '')) throw new Response(null, { status: 404 });
  const actor = actorOf(args);
  const own = async (lot: CallLot) => {
    const found =
      page === 'submission' ? await casework.ownSubmission(actor, { caseId: file.id, callId: call.id, lotId: lot.lot.id }) : null;
    return { state: found?.ok ? found.value.state : null, open: found === null || (found.ok && found.value.invited) };
  };
  const now = casework.now();
  return {
    language,
    about: aboutCase(file),
    foreign: file.language === language ? undefined : file.language,
    base: `/${language}/w/cases/${file.id}/calls/${call.id}/${page}`,
    title: call.title ?? '',
    kind: isDivided(call) ? (stagePlanOf(call.plan).stages.length > 1 ? ('both' as const) : ('lots' as const)) : ('stages' as const),
    lots: await Promise.all(
      lotsOf(call).map(async (lot) => ({
        id: lot.lot.id,
        title: workedLotName(lot, language),
        value: lot.lot.value,
        state: lot.lot.state,
        receiving: lot.closesAt && now < lot.closesAt ? ('receiving' as const) : ('closed' as const),
        invitedOnly: lot.lot.followsId !== null && lot.lot.state === 'waiting',
        own: await own(lot),
      })),
    ),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.choose.both[params.lang === 'en' ? 'en' : 'nb']);

/** The lots of a divided call, where an address needs to know which one is meant. */
export default function ChooseLot({ loaderData }: PageProps<typeof loader>) {
  const { language, about, base, title, foreign, kind, lots } = loaderData;
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.choose[kind][language]}
        lead={t.chooseWhy[kind][language]}
      />
      <h2 lang={foreign}>{title}</h2>
      <TaskList
        language={language}
        tasks={lots.map((lot): Task => ({
          key: lot.id,
          title: lot.title,
          status: lot.own.state === null || !lot.own.open ? 'whenNeeded' : statuses[lot.own.state],
          href: `${base}?lot=${lot.id}`,
          hint: [
            (lot.invitedOnly && lot.receiving === 'receiving' ? t.invitedOnly : lotStateText(lot.state, lot.receiving))[language],
            ...(lot.value ? [formatMoney(lot.value, language)] : []),
            ...(lot.own.state === null || lot.own.state === 'none' || lot.own.state === 'opened' ? [] : [t[lot.own.state][language]]),
          ].join(' · '),
        }))}
      />
    </>
  );
}

const statuses: Readonly<Record<OwnSubmission['state'], TaskStatus>> = {
  none: 'notStarted',
  draft: 'inProgress',
  withdrawn: 'inProgress',
  sealed: 'completed',
  opened: 'completed',
};

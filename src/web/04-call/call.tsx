import { buyersNamed } from '../01-need/joining/public-bodies.tsx';
import { localityOf } from '#party/organisation';
import { isOpen } from '#call';
import { stagePlanOf } from '#call/stages';
import { publicLotsOf, theWholeCall } from '#public-record/public-lots';
import { amountOf, isScored, procedureOf } from '#call/procedures';
import { scoreScale } from '#assessment';
import { mayAct } from '#party/role';
import { viewerContext } from '../context.ts';
import { Section, WithAside } from '../design/layout.tsx';
import { HowScored } from './how-scored.tsx';
import { InterviewPart } from './interview-part.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstantToSecond, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CancellationPart, ReviewPart } from '../07-decision/around-decision.tsx';
import { Amendments } from './amendments.tsx';
import { CallAside } from './call-aside.tsx';
import { PriceInWords, Questions, stagesAsking, Timetable } from './call-parts.tsx';
import { documentText } from './documents/document-text.ts';
import { EngagementPart } from './engagement-part.tsx';
import { EnquirySection } from './enquiries/enquiry-section.tsx';
import { PublicLots } from './lots/public-lots.tsx';
import { PhasesPart } from './phases-part.tsx';
import { publicTextOf } from './public-text.ts';
import { Requirements } from './requirement-list.tsx';
import { WeightsChart } from './weights-chart.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const record = await casework.findPublicRecord(args.params['case'] ?? '');
  const call = record?.calls.find((candidate) => candidate.id === args.params['call']);
  if (!record || !call) throw new Response(null, { status: 404 });
  const actor = args.context.get(viewerContext)?.actor ?? null;
  const now = casework.now();
  return {
    language,
    now,
    country: record.country,
    call,
    // Only what this page shows: the record holds later phases too.
    about: {
      id: record.id,
      title: record.need.values.title ?? '',
      summary: record.need.values.summary ?? '',
      otherSummary: record.need.values.otherSummary ?? null,
      written: record.language,
      body: buyersNamed(record, language),
      place: record.need.values.place ?? record.organisation.place,
      route: record.route?.basis.route.name ?? null,
    },
    /** Nobody learns who follows; whoever asks sees it of themselves. */
    follows: actor ? await casework.follows(actor, { what: 'call', id: call.id }) : false,
    open: isOpen({ state: call.state, closesAt: call.values.closesAt ?? null }, now),
    /** Whether the one who asks could submit as things are: strangers sign in on the way. */
    may:
      actor === null || mayAct(actor, 'prepareSubmission')
        ? ('submit' as const)
        : actor.organisationKind === null
          ? ('nobody' as const)
          : ('body' as const),
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData?.call.values.title ?? 'Twofold');

/** The public page of a call: everything an enterprise needs to decide whether to take part, before it begins to write. */
export default function CallPage({ loaderData }: PageProps<typeof loader>) {
  const { language, call, about } = loaderData;
  const { kind, values } = call;
  const t = publicTextOf(kind);
  const plan = stagePlanOf(values.plan ?? null).stages;
  const stages = plan.length > 1 ? plan : [];
  const foreign = about.written === language ? undefined : about.written;
  const around = {
    language,
    country: loaderData.country,
    written: foreign,
    now: loaderData.now,
    call: { ...call, ...theWholeCall },
  };
  const summary = foreign && about.otherSummary ? { text: about.otherSummary, lang: undefined } : { text: about.summary, lang: foreign };
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={`/${language}/cases/${about.id}`} lang={foreign}>
            {about.title}
          </a>
        }
        title={<span lang={foreign}>{values.title}</span>}
        lead={<span lang={summary.lang}>{summary.text}</span>}
      />
      <WithAside first="aside" aside={<CallAside {...loaderData} />}>
        <div className="call-sections">
          <CancellationPart {...around} />
          <ReviewPart {...around} />
          {foreign && (
            <Notice language={language}>
              <p>{t.written[language]}</p>
            </Notice>
          )}
          <Section id="ask" title={t.askFor[language]}>
            <div className="prose-plain" lang={foreign}>
              {values.description}
            </div>
            <p>
              <a className="ds-link" href={`/${language}/cases/${about.id}#need`}>
                {t.needBehind[language]}
              </a>
            </p>
          </Section>
          <PublicLots
            language={language}
            caseId={about.id}
            call={call}
            receiving={loaderData.open ? 'receiving' : 'closed'}
            foreign={foreign}
            now={loaderData.now}
          />
          {!call.cancellation && publicLotsOf(call).map((lot) => <CancellationPart key={lot.lotId} {...around} call={lot} />)}
          <PhasesPart values={values} language={language} foreign={foreign} />
          <Requirements kind={kind} requirements={values.requirements ?? []} language={language} foreign={foreign} />
          <Questions kind={kind} questions={values.questions ?? []} language={language} foreign={foreign} stages={stages} />
          {(values.criteria ?? []).length > 0 && (
            <Section id="criteria" title={t.criteria[language]}>
              {stages.length === 0 ? (
                <WeightsChart criteria={values.criteria ?? []} language={language} written={about.written} />
              ) : (
                stagesAsking(stages).map(({ asks, names }) => (
                  <div key={asks} className="flow">
                    <h3>
                      {formatList(
                        names.map((name) => name[language]),
                        language,
                      )}
                    </h3>
                    <WeightsChart
                      criteria={(values.criteria ?? []).filter((one) => (one.stage ?? 'award') === asks)}
                      language={language}
                      written={about.written}
                    />
                  </div>
                ))
              )}
              <InterviewPart values={values} language={language} written={foreign} />
              <HowScored kind={kind} values={values} language={language} written={foreign} />
              <p>{say(amountOf(procedureOf(kind)) === 'scored' ? t.scale : t.scaleNoPrice, language, { scale: scoreScale })}</p>
            </Section>
          )}
          <PriceInWords values={values} language={language} />
          {call.recovery && (
            <Notice language={language} tone="warning" title={t.recovery[language]}>
              <p lang={foreign}>{call.recovery.reason}</p>
              <p>{say(t.recoveryAt, language, { at: formatInstantToSecond(call.recovery.usedAt, call.zone, language) })}</p>
            </Notice>
          )}
          <Timetable call={call} language={language} now={loaderData.now} />
          <EngagementPart language={language} foreign={foreign} locality={localityOf(loaderData.country)} engagement={call.engagement} />
          {isScored(procedureOf(kind)) && <EnquirySection {...loaderData} caseId={about.id} foreign={foreign} />}
          <Section id="changed" title={t.changed[language]}>
            {call.amendments.length === 0 ? (
              <p>{t.neverChanged[language]}</p>
            ) : (
              <>
                <p>{say(t.changedLead, language, { count: call.amendments.length })}</p>
                <Amendments kind={kind} amendments={call.amendments} language={language} written={about.written} zone={call.zone} />
              </>
            )}
          </Section>
          <Section id="documents" title={t.documents[language]}>
            <ul>
              {[
                { href: `/${language}/cases/${about.id}`, text: t.casePage[language] },
                { href: `/data/calls/${about.id}/${call.id}.docx?language=${language}`, text: documentText.word[language] },
                { href: `/data/calls/${about.id}/${call.id}.txt?language=${language}`, text: documentText.plain[language] },
                {
                  href: `/data/ocds/records/${call.ocid}.json`,
                  text: (procedureOf(kind).openData === 'ocds' ? t.openData : t.openDataOfCase)[language],
                },
                { href: `/${language}/cases/${about.id}/journal`, text: t.journal[language] },
              ].map((link) => (
                <li key={link.href}>
                  <a className="ds-link" href={link.href}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </WithAside>
    </>
  );
}

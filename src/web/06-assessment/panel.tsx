import { data } from 'react-router';
import { scoredCriteria } from '#assessment';
import { withoutScorers } from '#assessment/scorers';
import { rulingFields } from '#assessment/fields';
import { isScoring } from '#party/role';
import { redirectDone } from '../done/done.ts';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SealedBefore } from '../05-submission/sealed-before.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { BidderFindings } from './bidder-findings.tsx';
import { CaseCaption, captionOf, foreign } from './case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from './group-form.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { PanelLinks, type DeclaredLink } from './panel-links.tsx';
import { PanelMembers, type PanelMember } from './panel-members.tsx';
import { PanelScores } from './panel-scores.tsx';
import { panelText } from './panel-text.ts';
import { discussionText } from './panel/text.ts';
import { bareName, listedUnder, submissionName } from './submission-name.ts';
import { usePanelText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const { interests, bidders, leads, locks } = await casework.panelRoom(call.id);
  const declared = await casework.rulings(actor, file, call.id);
  const quorum = await casework.quorum(file, call);
  const { active, results: found } = await casework.panelResults(actor, file, call.id);
  const results =
    found?.map((result) => ({
      ...result,
      ...listedUnder(result, language),
      bareName: bareName(result, language, call.kind),
      organisationName: submissionName(result, language, call.kind),
    })) ?? null;
  const nameOf = (organisationId: string) => bidders.find((bidder) => bidder.id === organisationId)?.name ?? '';
  const personOf = (personId: string) => file.assignments.find((entry) => entry.personId === personId)?.name ?? '';
  const roles = file.assignments.filter(({ role }) => isScoring(role) || role === 'observer');
  const linkOf = ({ interest, hints, barred, ruledBy }: (typeof declared)[number]): DeclaredLink => ({
    ...interest,
    person: personOf(interest.personId),
    organisation: nameOf(interest.organisationId),
    changed: interest.earlierId !== null,
    hints,
    barred,
    ruledBy,
  });
  const members = [...new Set(roles.map((entry) => entry.personId))].map((personId): PanelMember => {
    const own = interests.filter((interest) => interest.personId === personId);
    const to = (standing: string) => own.filter((interest) => interest.standing === standing);
    return {
      id: personId,
      name: personOf(personId),
      roles: roles.filter((entry) => entry.personId === personId).map(({ role }) => role),
      declared: own.length > 0,
      waiting: to('waiting').map((interest) => nameOf(interest.organisationId)),
      recused: [...to('recused'), ...to('excluded')].map((interest) => nameOf(interest.organisationId)),
      allowed: to('free').flatMap((interest) => (interest.ruling !== null ? [nameOf(interest.organisationId)] : [])),
      scores: locks.includes(personId) ? 'locked' : active.includes(personId) ? 'open' : 'none',
    };
  });
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    members,
    waiting: declared.filter(({ interest, standing }) => interest.ruling === null && standing === 'waiting').map(linkOf),
    ruled: declared.filter(({ interest }) => interest.ruling !== null).map(linkOf),
    /** Nothing was declared, and the instance knows of something. */
    known:
      call.state === 'opened'
        ? declared
            .filter(({ standing, interest, hints }) => standing === 'free' && interest.ruling === null && hints.length > 0)
            .map(linkOf)
        : [],
    quorum: quorum.map(({ name, active, needed }) => ({
      code: name === null ? ('panelTooSmall' as const) : ('submissionTooFew' as const),
      facts: { active, needed, ...(name === null ? {} : { organisation: name }) },
    })),
    criteria: scoredCriteria(call.publishedAt ? call.criteria : []).map((criterion) => ({
      id: criterion.id ?? '',
      title: criterion.title ?? '',
    })),
    results,
    /** Criteria that nobody on the panel is asked to score. */
    unasked:
      members.length > 0 ? withoutScorers(call.publishedAt ? call.criteria : [], file.assignments).map(({ title }) => title ?? '') : [],
    discussion: `/${language}/w/cases/${file.id}/calls/${call.id}/discussion`,
    findings: await casework.bidderFindings(file, call.id),
    sealedBefore: await casework.sealedBeforeAmendments(call),
    partial: results !== null && results.length < leads,
    people: actor.roles.includes('buyer') ? `/${language}/w/cases/${file.id}/people` : null,
    decision: actor.roles.includes('buyer') && results ? `/${language}/w/cases/${file.id}/calls/${call.id}/decision` : null,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const form = await args.request.formData();
  const posted = form.get('interest');
  const interestId = typeof posted === 'string' ? posted : '';
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups(form, rulingFields, { keys: [interestId], rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const ruling = byKey[interestId] ?? { state: null, ruling: null, measure: null, rulingReason: null };
  const ruled = await casework.ruleInterest(actorOf(args), { caseId: file.id, callId: call.id, interestId, ruling });
  return ruled.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/panel`, 'saved')
    : unaccepted({ typed }, { refusal: ruled.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(panelText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function PanelRoom({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = usePanelText();
  const { language, now, country, caption, written, call, members, waiting, ruled, known, quorum } = loaderData;
  const { criteria, results, partial, people, decision } = loaderData;
  const zone = call.zone;
  const groups = [...waiting, ...known].map((link) => ({
    key: link.id,
    name: say(t.link, language, { person: link.person, organisation: link.organisation }),
  }));
  const counted = members.filter((member) => member.scores !== 'none');
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.title[language]} lead={t.lead[language]} />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, rulingFields)} />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      <BidderFindings language={language} findings={loaderData.findings} />
      <SealedBefore language={language} kind={loaderData.callKind} sealedBefore={loaderData.sealedBefore} />
      {quorum.length > 0 && call.state === 'opened' && (
        <Notice language={language} tone="warning" title={t.quorum[language]}>
          <ul>
            {quorum.map((gap) => (
              <li key={JSON.stringify(gap)}>{refusalText(gap, language)}</li>
            ))}
          </ul>
          <p>{t.quorumWhat[language]}</p>
          {people && (
            <p>
              <a className="ds-link" href={people}>
                {t.substitute[language]}
              </a>
            </p>
          )}
        </Notice>
      )}
      {loaderData.unasked.length > 0 && (
        <Notice language={language} tone="warning">
          <p lang={written}>{say(t.unasked, language, { criteria: formatList(loaderData.unasked, language) })}</p>
        </Notice>
      )}
      {waiting.length > 0 && (
        <Section title={t.waiting[language]} lead={t.waitingLead[language]}>
          <PanelLinks language={language} country={country} zone={zone} links={waiting} answer={actionData} />
        </Section>
      )}
      {members.length === 0 ? (
        <EmptyState
          title={t.noMembers[language]}
          {...(people ? { action: <LinkButton href={people}>{t.toPeople[language]}</LinkButton> } : {})}
        >
          <p>{t.noMembersText[language]}</p>
        </EmptyState>
      ) : (
        <Section title={t.members[language]}>
          <PanelMembers language={language} members={members} opened={isOpened(call)} />
        </Section>
      )}
      {ruled.length > 0 && (
        <Section title={t.ruled[language]}>
          <PanelLinks language={language} country={country} zone={zone} links={ruled} answer={undefined} />
        </Section>
      )}
      {known.length > 0 && (
        <Section title={t.known[language]} lead={t.knownLead[language]}>
          <PanelLinks language={language} country={country} zone={zone} links={known} answer={actionData} />
        </Section>
      )}
      {isOpened(call) && members.length > 0 && (
        <Section title={t.results[language]} {...(results ? { lead: t.resultsLead[language] } : {})}>
          {results ? (
            <>
              {partial && <p>{t.hidden[language]}</p>}
              <PanelScores language={language} written={written} criteria={criteria} results={results} zone={zone} />
              <p>
                <LinkButton href={loaderData.discussion} variant={decision ? 'secondary' : 'primary'}>
                  {discussionText.toDiscussion[language]}
                </LinkButton>
              </p>
              {decision && (
                <p>
                  <LinkButton href={decision}>{t.toDecision[language]}</LinkButton>
                </p>
              )}
            </>
          ) : (
            <EmptyState title={t.notYetTitle[language]}>
              <p>
                {say(t.notYetText, language, {
                  locked: counted.filter((member) => member.scores === 'locked').length,
                  all: counted.length,
                })}
              </p>
            </EmptyState>
          )}
        </Section>
      )}
    </>
  );
}

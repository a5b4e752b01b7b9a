import { data, redirect } from 'react-router';
import { stageTalkFields } from '#assessment/stage-talk-fields';
import { lotQuery } from '#call/call-lot';
import { mayAct } from '#party/role';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Panel } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Tag } from '../../design/tag.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, lotOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { StageTalkMinutes } from './minutes.tsx';
import { stageTalkText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, whole, call } = await lotOf(args, 'stage-talks');
  const actor = actorOf(args);
  const talking = call.stage.talks !== 'none' && call.lot.state === 'selected';
  const begun = whole.lots.some(({ followsId }) => followsId === call.lot.id);
  const room = talking ? await casework.stageTalkRoom(actor, { file, call }) : [];
  return {
    language,
    country: file.country,
    // Of a call that is not published nobody but the body reads the lots.
    caption: whole.publishedAt ? captionOf(file, language, call) : captionOf(file, language),
    written: foreign(file.language, language),
    talks: call.stage.talks,
    begun,
    room,
    missing: (await casework.stageTalksSoFar(file)).find(({ lotId }) => lotId === call.lot.id)?.missing ?? 0,
    opens: mayAct(actor, 'openStage') && !begun,
    stage: `/${language}/w/cases/${file.id}/calls/${call.id}/stage${lotQuery(call)}`,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await lotOf(args, 'stage-talks');
  const form = await args.request.formData();
  const posted = form.get('about');
  const submissionId = typeof posted === 'string' ? posted : '';
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { byKey, problems, typed } = readGroups(form, stageTalkFields, { keys: [submissionId], rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  const values = byKey[submissionId];
  if (problems.length > 0 || !values) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const place = { caseId: file.id, callId: call.id, lotId: call.lot.id };
  const recorded = await casework.recordStageTalk(actorOf(args), { ...place, submissionId, values });
  const { pathname, search } = new URL(args.request.url);
  return recorded.ok ? redirect(`${pathname}${search}#b-${submissionId}`) : unaccepted({ typed }, { refusal: recorded.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.ownTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Negotiation or dialogue: with each of those who go on, what was said. */
export default function StageTalks({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, talks, begun, room, missing, opens, stage } = loaderData;
  const title = (talks === 'none' ? t.ownTitle : t[talks])[language];
  const groups = room.map(({ submissionId, organisationName }) => ({ key: submissionId, name: organisationName }));
  const lead = room.length === 0 ? {} : { lead: (begun ? t.closed : t.lead)[language] };
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={title} {...lead} />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, stageTalkFields)} />
      {room.length === 0 && (
        <EmptyState title={t.none[language]}>
          <p>{t.noneText[language]}</p>
        </EmptyState>
      )}
      {room.map((bidder) => {
        const { submissionId, organisationName } = bidder;
        const typed = actionData !== undefined && Object.keys(actionData.typed).some((name) => name.startsWith(`${submissionId}.`));
        return (
          <Panel key={submissionId}>
            <h2 id={`b-${submissionId}`}>{organisationName}</h2>
            {!bidder.readable && <p>{t.notYours[language]}</p>}
            {bidder.readable && (
              <p>
                <Recorded language={language} talks={bidder.talks} />
              </p>
            )}
            {bidder.talks.map((talk) => (
              <StageTalkMinutes key={talk.id} language={language} written={written} talk={talk} />
            ))}
            {bidder.readable && !begun && (
              <Disclosure
                summary={(bidder.talks.length === 0 ? t.first : t.another)[language]}
                {...(typed ? { open: 'open' as const } : {})}
              >
                <ActForm
                  switches="language"
                  language={language}
                  answer={undefined}
                  fields={stageTalkFields}
                  buttons={<Button>{t.save[language]}</Button>}
                >
                  <input type="hidden" name="about" value={submissionId} />
                  <GroupFields
                    group={{ key: submissionId, name: organisationName }}
                    fields={stageTalkFields}
                    language={language}
                    {...placeOf(country)}
                    problems={actionData?.problems ?? []}
                    {...(typed ? { typed: actionData.typed } : {})}
                  />
                </ActForm>
              </Disclosure>
            )}
          </Panel>
        );
      })}
      {opens && missing > 0 && <p>{refusalText({ code: 'talksMissing', facts: { count: missing } }, language)}</p>}
      {opens && room.length > 0 && missing === 0 && (
        <p>
          <LinkButton href={stage} variant="secondary">
            {t.toStage[language]}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function Recorded({
  language,
  talks,
}: {
  readonly language: 'en' | 'nb';
  readonly talks: readonly { readonly held: 'held' | 'notHeld' }[];
}) {
  const count = talks.filter(({ held }) => held === 'held').length;
  if (talks.length === 0) return <Tag tone="warning">{t.missing[language]}</Tag>;
  return <Tag tone={count > 0 ? 'success' : 'info'}>{count > 0 ? say(t.recorded, language, { count }) : t.notHeldTag[language]}</Tag>;
}

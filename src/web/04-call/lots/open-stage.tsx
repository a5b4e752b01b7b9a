import { lotIn, lotsOf } from '#call/call-lot';
import { stageFields } from '#call/stage-fields';
import { isChosen } from '#decision';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { CaseCaption, captionOf } from '../../06-assessment/case-caption.tsx';
import { Button, LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm, FormErrors } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, lotOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { stageText as t } from './stage-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, whole, call } = await lotOf(args, 'stage');
  const talks = (await casework.stageTalksSoFar(file)).find(({ lotId }) => lotId === call.lot.id);
  const decision = file.decisions.find(({ lotId }) => lotId === call.lot.id) ?? null;
  const next = lotIn({ ...whole, lots: [{ ...call.lot, stage: call.lot.stage + 1 }] }, null);
  const begun = lotsOf(whole).find(({ lot }) => lot.followsId === call.lot.id) ?? null;
  const ready = call.lot.state === 'selected' && !whole.lots.some(({ followsId }) => followsId === call.lot.id);
  return {
    language,
    country: file.country,
    caption: captionOf(file, language, call),
    workspace: `/${language}/w/cases/${file.id}`,
    decide: `/${language}/w/cases/${file.id}/calls/${call.id}/decision?lot=${call.lot.id}`,
    talks: `/${language}/w/cases/${file.id}/calls/${call.id}/stage-talks?lot=${call.lot.id}`,
    talksMissing: talks?.missing ?? 0,
    next: next?.stage ?? null,
    ready,
    begun: begun
      ? say(t.begun, language, {
          stage: begun.stage.name[language],
          at: begun.closesAt ? formatInstant(begun.closesAt, begun.zone, language) : '',
        })
      : null,
    invited: decision?.ranking.filter((line) => isChosen(decision, line)).map(({ organisationName }) => organisationName) ?? [],
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await lotOf(args, 'stage');
  const posted = await readPosted(args, stageFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const place = { caseId: file.id, callId: call.id, lotId: call.lot.id };
  const opened = await casework.openStage(actorOf(args), { ...place, values: posted.values });
  return opened.ok ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'stageOpened') : unaccepted(posted, { refusal: opened.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Opening the next stage: when it closes, and who is invited. */
export default function OpenStage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, workspace, decide, talks, talksMissing, next, ready, begun, invited } = loaderData;
  const asks = !begun && ready && talksMissing === 0;
  const stage = next?.name[language].toLowerCase() ?? '';
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.title[language]}
        {...(asks && next ? { lead: say(t.lead, language, { stage }) } : {})}
      />
      {!asks && <FormErrors language={language} answer={actionData} fields={stageFields} />}
      {begun ? (
        <EmptyState
          title={begun}
          action={
            <LinkButton href={workspace} variant="secondary">
              {t.back[language]}
            </LinkButton>
          }
        />
      ) : !ready || !next ? (
        <EmptyState title={t.notReady[language]}>
          <p>
            <a className="ds-link" href={decide}>
              {t.toDecision[language]}
            </a>
          </p>
        </EmptyState>
      ) : talksMissing > 0 ? (
        <EmptyState title={t.talksFirst[language]} action={<LinkButton href={talks}>{t.toTalks[language]}</LinkButton>}>
          <p>{refusalText({ code: 'talksMissing', facts: { count: talksMissing } }, language)}</p>
        </EmptyState>
      ) : (
        <ActForm
          language={language}
          answer={actionData}
          fields={stageFields}
          switches="language"
          buttons={
            <>
              <Button>{say(t.act, language, { count: invited.length })}</Button>
              <LinkButton href={workspace} variant="secondary">
                {t.back[language]}
              </LinkButton>
            </>
          }
        >
          <Section title={t.invited[language]} lead={t.invitedLead[language]}>
            <ul>
              {invited.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Section>
          <FormFields
            fields={stageFields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : {})}
          />
        </ActForm>
      )}
    </>
  );
}

import { redirect } from 'react-router';
import { cancellationFields } from '#call/cancellation-fields';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { afterText as t } from '../07-decision/after-text.ts';
import { formOf, toCheck, toForm, TypedInputs, type Checked } from '../check-step.tsx';
import { readForm } from '#field/read-form';
import { Button, LinkButton } from '../design/button.tsx';
import { Panel } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call } = await callOf(args);
  const psr = file.route?.basis.route.standstill === 'psrStandstill';
  return {
    language,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    title: call.title ?? '',
    workspace: `/${language}/w/cases/${file.id}`,
    state: call.state,
    notice: file.country === 'NO' ? t.noticeNorway : psr ? t.noticePsr : t.noticeAct,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, cancellationFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.intent === 'change') return toForm(posted);
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  if (posted.intent !== 'cancel') return toCheck(posted);
  const cancelled = await casework.cancelCall(actorOf(args), { caseId: file.id, callId: call.id, values: posted.values });
  return cancelled.ok ? redirect(`/${language}/w/cases/${file.id}`) : unaccepted(posted, { refusal: cancelled.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.cancelTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Stopping a call in two steps: why, and then what everybody gets. */
export default function CancelCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, title, workspace, state, notice } = loaderData;
  const answer: Checked | undefined = actionData;
  const place = placeOf(country);
  const over = state === 'draft' || state === 'cancelled';
  const checking = answer?.step === 'check';
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={
          <>
            {t.cancelTitle[language]}: <span lang={written}>{title}</span>
          </>
        }
        lead={t.cancelLead[language]}
      />
      {over ? (
        <Notice language={language} title={state === 'cancelled' ? t.cancelledCall[language] : ''} />
      ) : (
        <ActForm
          language={language}
          answer={checking ? undefined : answer}
          fields={cancellationFields}
          {...(checking ? {} : { switches: 'language' as const })}
          buttons={
            checking ? (
              <>
                <Button name="intent" value="cancel" tone="danger">
                  {t.cancelNow[language]}
                </Button>
                <Button name="intent" value="change" variant="secondary">
                  {t.change[language]}
                </Button>
              </>
            ) : (
              <>
                <Button name="intent" value="check">
                  {t.cancelCheck[language]}
                </Button>
                <LinkButton href={workspace} variant="secondary">
                  {t.keep[language]}
                </LinkButton>
              </>
            )
          }
        >
          <Notice language={language} tone="warning">
            <p>{(state === 'published' ? t.cancelSealed : t.cancelOpened)[language]}</p>
            <p>{say(t.cancelNotice, language, { notice: notice[language] })}</p>
          </Notice>
          {checking ? (
            <Panel>
              <TypedInputs typed={answer.typed} />
              <FieldSummary
                fields={cancellationFields}
                values={valuesOf(answer.typed, loaderData)}
                language={language}
                locality={place.locality}
              />
            </Panel>
          ) : (
            <FormFields
              fields={cancellationFields}
              language={language}
              {...place}
              problems={answer?.problems ?? []}
              {...(answer ? { typed: answer.typed } : {})}
            />
          )}
        </ActForm>
      )}
    </>
  );
}

function valuesOf(typed: Checked['typed'], { language, country }: PageProps<typeof loader>['loaderData']) {
  return readForm(cancellationFields, formOf(typed), { language, ...placeOf(country), moment: 'act' }).values;
}

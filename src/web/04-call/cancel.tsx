import { lotIn, lotsOf } from '#call/call-lot';
import { isDivided } from '#call/lot';
import { cancellationFields } from '#call/cancellation-fields';
import { procedureOf } from '#call/procedures';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { formOf, toCheck, toForm, TypedInputs, type Checked } from '../check-step.tsx';
import { readForm } from '#field/read-form';
import { Button, LinkButton } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Panel } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, callOf, lotNamedBy, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { inWordsOf } from '../text/call-words.ts';
import { titleInWords } from '../title.ts';
import { cancelText } from './cancel-text.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, lot } = await stoppedOf(args);
  const t = inWordsOf(cancelText, call.kind);
  const psr = file.route?.basis.route.standstill === 'psrStandstill';
  return {
    language,
    kind: call.kind,
    country: file.country,
    caption: captionOf(file, language, lot ?? undefined),
    lots:
      lot || !isDivided(call)
        ? []
        : lotsOf(call)
            .filter(({ state }) => state !== 'cancelled')
            .map((one) => ({ id: one.lot.id, title: one.lot.title ?? '' })),
    written: foreign(file.language, language),
    title: (lot ?? call).title ?? '',
    workspace: `/${language}/w/cases/${file.id}`,
    state: (lot ?? call).state,
    notice:
      procedureOf(call.kind).route !== 'purchase'
        ? t.noticeNoPurchase
        : file.country === 'NO'
          ? t.noticeNorway
          : psr
            ? t.noticePsr
            : t.noticeAct,
  };
}

/** What is to be stopped: the call, or the lot of it that the address names. */
async function stoppedOf(args: PageArgs) {
  const { file, call } = await callOf(args);
  const lotId = lotNamedBy(args.request);
  const lot = lotId === null ? null : lotIn(call, lotId);
  if (lotId !== null && !lot) throw new Response(null, { status: 404 });
  return { file, call, lot };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, lot } = await stoppedOf(args);
  const posted = await readPosted(args, cancellationFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.intent === 'change') return toForm(posted);
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  if (posted.intent !== 'cancel') return toCheck(posted);
  const cancelled = await casework.cancelCall(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    lotId: lot?.lot.id ?? null,
    values: posted.values,
  });
  return cancelled.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'callCancelled')
    : unaccepted(posted, { refusal: cancelled.refusal });
}

export const meta = titleInWords(cancelText.cancelTitle);

/** Stopping a call in two steps: why, and then what everybody gets. */
export default function CancelCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, title, workspace, state, notice } = loaderData;
  const t = inWordsOf(cancelText, loaderData.kind);
  const answer: Checked | undefined = actionData;
  const place = placeOf(country);
  const over = state === 'draft' || state === 'cancelled';
  const opened = procedureOf(loaderData.kind).agreement === null ? t.cancelOpenedRequests : t.cancelOpened;
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
      {loaderData.lots.length > 0 && !over && (
        <Disclosure summary={t.cancelLot[language]}>
          <ul>
            {loaderData.lots.map(({ id, title: name }) => (
              <li key={id}>
                <a className="ds-link" href={`?lot=${id}`} lang={written}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
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
            <p>{(state === 'published' ? t.cancelSealed : opened)[language]}</p>
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

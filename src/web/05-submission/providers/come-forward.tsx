import { isOpen } from '#call';
import { isRecorded } from '#call/procedures';
import { comingForwardFields } from '#submission/known-provider-fields';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { redirectDone } from '../../done/done.ts';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, placeOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { AnswerSummary } from '../answer-summary.tsx';
import { ConfirmedRequirements } from '../confirmed-requirements.tsx';
import { ownOf } from '../workspace.ts';
import { providersText as t } from './text.ts';

async function noticeOf(args: PageArgs) {
  const { file, call } = await publishedCallOf(args);
  if (!isRecorded(call.kind)) throw new Response(null, { status: 404 });
  return { file, call };
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await noticeOf(args);
  const own = await casework.ownComingForward(actorOf(args), file, call.id);
  const { facts } = await ownOf(args);
  return {
    // Once the list is complete, each provider reads what was written about it.
    written: facts.state === 'opened' ? facts : null,
    language,
    country: file.country,
    title: call.title ?? '',
    foreign: file.language === language ? undefined : file.language,
    call: `/${language}/cases/${file.id}/calls/${call.id}`,
    body: file.organisation.name,
    until: call.closesAt ? formatInstant(call.closesAt, call.zone, language) : '',
    open: isOpen(call, casework.now()),
    own: own && { statement: own.statement, at: own.at ? formatInstant(own.at, call.zone, language) : '' },
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await noticeOf(args);
  const posted = await readPosted(args, comingForwardFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const came = await casework.comeForward(actorOf(args), { caseId: file.id, callId: call.id, values: posted.values });
  return came.ok ? redirectDone(args, new URL(args.request.url).pathname, 'cameForward') : unaccepted(posted, { refusal: came.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.comeTitle[params.lang === 'en' ? 'en' : 'nb']);

/** An enterprise tells a body that means to choose a provider without a competition that it could do it too. */
export default function ComeForward({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, title, foreign, call, body, until, open, own, written } = loaderData;
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={call} lang={foreign}>
            {title}
          </a>
        }
        title={(open || !(own ?? written) ? t.comeTitle : t.closedTitle)[language]}
        lead={say(open ? t.comeLead : t.comeClosed, language, { body, at: until })}
      />
      {own && (
        <Notice language={language} tone="success">
          <p>{say(written ? t.cameThen : t.came, language, { at: own.at })}</p>
        </Notice>
      )}
      {written && (
        <Section
          title={say(t.writtenAboutYou, language, { body })}
          lead={(written.decided ? t.writtenLeadDecided : t.writtenLead)[language]}
        >
          {written.requirements.length > 0 && <ConfirmedRequirements facts={written} />}
          <AnswerSummary facts={written} />
        </Section>
      )}
      {open ? (
        <ActForm
          switches="language"
          language={language}
          answer={actionData}
          fields={comingForwardFields}
          buttons={<Button>{(own ? t.comeAgain : t.comeButton)[language]}</Button>}
        >
          <FormFields
            fields={comingForwardFields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : own ? { values: { statement: own.statement } } : {})}
          />
        </ActForm>
      ) : (
        own && (
          <Section title={t.youWrote[language]}>
            <p className="prose-plain">{own.statement}</p>
          </Section>
        )
      )}
    </>
  );
}

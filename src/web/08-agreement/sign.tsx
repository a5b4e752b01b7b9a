import { agreementKindOf, openPromises, signAgreement } from '#agreement';
import { agreementFields, type AgreementValues } from '#agreement/fields';
import { agreementFieldsOf } from '#agreement/fields-of-kind';
import { procedureOf } from '#call/procedures';
import { waitingOf } from '#decision/complaint';
import { readForm } from '#field/read-form';
import { zoneOf } from '#party/organisation';
import type { Day } from '#value/day';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { formOf, toCheck, toForm, TypedInputs, type Checked } from '../check-step.tsx';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDayWithWeekday, formatMoney, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { answeredPromises, askedFields, PromisesPart } from './promises.tsx';
import { agreementTextOf } from './round-text.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';

async function awardOf(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const award = file.awards.find((candidate) => candidate.id === args.params['award']);
  const call = file.calls.find((candidate) => candidate.id === award?.callId);
  if (!award || !call) throw new Response(null, { status: 404 });
  const waiting = waitingOf(file, award.lotId);
  return {
    file,
    award,
    call,
    waiting,
    today: dayIn(zoneOf(file.country), casework.now()),
    promises: await casework.promisesOf(file, award.id),
    signed: file.agreements.some((agreement) => agreement.awardId === award.id),
  };
}

export async function loader(args: PageArgs) {
  const { file, award, call, waiting, today, promises, signed } = await awardOf(args);
  const { language } = visitOf(args);
  return {
    language,
    kind: call.kind,
    caseId: file.id,
    country: file.country,
    title: file.need.title,
    lang: file.language === language ? undefined : file.language,
    callTitle: call.title,
    award,
    waiting,
    early: waiting !== null && today < waiting.earliestAct,
    promises,
    signed,
    dates: { signedOn: today, startDate: call.startDate, endDate: call.endDate },
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, award, call, waiting, today, promises } = await awardOf(args);
  const posted = await readPosted(args, askedFields(promises.length), { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.intent === 'change') return toForm(posted);
  const values = valuesOf(posted.values, promises);
  const problems = [...posted.problems, ...openPromises(values)];
  if (problems.length > 0) return unaccepted(posted, { problems });
  const kind = agreementKindOf(call);
  if (kind && posted.intent !== 'sign') {
    // The same rule as the act itself, asked before the last page, so that nobody confirms what cannot be.
    const may = signAgreement({ id: idOf('check'), values, award, kind, waiting, today, at: casework.now() });
    return may.ok ? toCheck(posted) : unaccepted(posted, { refusal: may.refusal });
  }
  const signed = await casework.signAgreement(actorOf(args), { caseId: file.id, awardId: award.id, values });
  return signed.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'agreementSigned')
    : unaccepted(posted, { refusal: signed.refusal });
}

function valuesOf(read: Readonly<Record<string, unknown>>, promises: AgreementValues['promises']): AgreementValues {
  const day = (name: string) => (read[name] ?? null) as Day | null; // read by the catalogue's day fields
  return {
    signedOn: day('signedOn'),
    startDate: day('startDate'),
    endDate: day('endDate'),
    promises: answeredPromises(promises, read),
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? agreementTextOf(loaderData.kind).title[loaderData.language] : 'Twofold');

export default function SignAgreement({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, title, lang, caseId, signed } = loaderData;
  const answer: Checked | undefined = actionData;
  const t = agreementTextOf(loaderData.kind);
  const caption = <span lang={lang}>{title}</span>;
  const back = (
    <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
      {t.backToCase[language]}
    </a>
  );
  if (signed) {
    return (
      <PageHeading
        caption={caption}
        title={t.signedTitle[language]}
        lead={say(t.signedText, language, { name: loaderData.award.organisationName })}
      >
        <a className="ds-link" href={`/${language}/cases/${caseId}#agreement`}>
          {t.seePublic[language]}
        </a>
        {back}
      </PageHeading>
    );
  }
  if (answer?.step === 'check') return <CheckStep shown={loaderData} typed={answer.typed} />;
  return (
    <>
      <PageHeading caption={caption} title={t.title[language]} lead={t.lead[language]}>
        {back}
      </PageHeading>
      <CommonMistakes at="agreement" country={loaderData.country} language={language} kind={loaderData.kind} />
      <SignForm shown={loaderData} answer={answer} />
    </>
  );
}

type Shown = PageProps<typeof loader>['loaderData'];

function SignForm({ shown, answer }: { readonly shown: Shown; readonly answer: Checked | undefined }) {
  const { language, country, waiting, early, promises, dates, lang } = shown;
  const t = agreementTextOf(shown.kind);
  const context = {
    language,
    ...placeOf(country),
    problems: answer?.problems ?? [],
    ...(answer ? { typed: answer.typed } : {}),
  };
  return (
    <>
      {early && waiting && (
        <Notice language={language} tone="warning">
          <p>{say(t.waitingNow, language, waitingDays(waiting, language))}</p>
        </Notice>
      )}
      <AwardFacts shown={shown} />
      <ActForm
        switches="language"
        language={language}
        answer={answer}
        fields={agreementFields}
        buttons={
          <Button name="intent" value="check">
            {t.check[language]}
          </Button>
        }
      >
        <h2>{t.dates[language]}</h2>
        <FormFields {...context} fields={agreementFields} only={['signedOn', 'startDate', 'endDate']} values={dates} />
        <PromisesPart promises={promises} lang={lang} context={context} kind={shown.kind} />
      </ActForm>
    </>
  );
}

function AwardFacts({ shown }: { readonly shown: Shown }) {
  const { language, kind, award, waiting, callTitle, lang } = shown;
  const t = agreementTextOf(shown.kind);
  const waitingValue = waiting
    ? say(t.waitingFact, language, {
        ...waitingDays(waiting, language),
        bound: say(waiting.bound === 'law' ? t.byLaw : t.ownPromise, language, { basis: waiting.basis }),
      })
    : t.waitingNone[language];
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'call', term: t.call[language], value: <span lang={lang}>{callTitle}</span> },
        { key: 'supplier', term: t.supplier[language], value: award.organisationName },
        {
          key: 'value',
          term: t.value[language],
          value: (kind === 'fundRound' ? formatMoney : formatMoneyWithVat)(award.value, language),
        },
        ...(procedureOf(kind).standstill ? [{ key: 'waiting', term: t.waitingBy[language], value: waitingValue }] : []),
      ]}
    />
  );
}

/** The last look before what cannot be undone. */
function CheckStep({ shown, typed }: { readonly shown: Shown; readonly typed: Checked['typed'] }) {
  const { language, country, promises, caseId, title, lang } = shown;
  const t = agreementTextOf(shown.kind);
  const place = placeOf(country);
  const read = readForm(askedFields(promises.length), formOf(typed), { language, ...place, moment: 'act' });
  return (
    <>
      <PageHeading caption={<span lang={lang}>{title}</span>} title={t.checkTitle[language]} lead={t.checkLead[language]}>
        <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
          {t.backToCase[language]}
        </a>
      </PageHeading>
      <AwardFacts shown={shown} />
      <FieldSummary
        fields={agreementFieldsOf(agreementKindOf({ kind: shown.kind }))}
        values={valuesOf(read.values, promises)}
        only={promises.length > 0 ? ['signedOn', 'startDate', 'endDate', 'promises'] : ['signedOn', 'startDate', 'endDate']}
        language={language}
        locality={place.locality}
      />
      <ActForm
        switches="language"
        language={language}
        answer={undefined}
        fields={agreementFields}
        buttons={
          <>
            <Button name="intent" value="sign">
              {t.sign[language]}
            </Button>
            <Button name="intent" value="change" variant="secondary">
              {t.change[language]}
            </Button>
          </>
        }
      >
        <TypedInputs typed={typed} />
      </ActForm>
    </>
  );
}

function waitingDays(waiting: NonNullable<Shown['waiting']>, language: Shown['language']) {
  return { ends: formatDayWithWeekday(waiting.ends, language), earliest: formatDayWithWeekday(waiting.earliestAct, language) };
}

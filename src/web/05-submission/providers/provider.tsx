import { redirect } from 'react-router';
import { lotIn } from '#call/call-lot';
import { isRecorded } from '#call/procedures';
import { leavingOutFields } from '#submission/known-provider-fields';
import type { Money } from '#value/money';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { Button, ButtonRow, LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Panel } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { redirectDone } from '../../done/done.ts';
import { ActForm, FormErrors } from '../../field/act-form.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { recordFields } from './record-fields.ts';
import { providersText as t } from './text.ts';

async function providerIn(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const list = `/${language}/w/cases/${file.id}/calls/${call.id}/providers`;
  if (!isRecorded(call.kind)) throw new Response(null, { status: 404 });
  const provider = (await casework.knownProviders(file, call.id)).find(({ id }) => id === args.params['provider']);
  const lot = lotIn(call, null);
  if (!provider || !lot || call.state === 'draft') throw redirect(list);
  return { file, call: lot, provider, list };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, provider, list } = await providerIn(args);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    list,
    changeable: call.state === 'published',
    asked: { questions: call.questions, requirements: call.requirements },
    provider: {
      name: provider.organisationName,
      statement: provider.statement,
      cameForward: provider.cameForwardAt !== null,
      leftOutReason: provider.leftOutReason,
      values: { ...provider.answers, ...provider.confirmations, price: provider.price },
    },
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call, provider, list } = await providerIn(args);
  const place = { caseId: file.id, callId: call.id, providerId: provider.id };
  const form = await args.request.clone().formData();
  if (form.get('intent') === 'leave') {
    const posted = await readPosted(args, leavingOutFields, { country: file.country, moment: provider.cameForwardAt ? 'act' : 'save' });
    if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
    const left = await casework.leaveOutProvider(actorOf(args), { ...place, values: posted.values });
    return left.ok ? redirectDone(args, list, 'saved') : unaccepted(posted, { refusal: left.refusal });
  }
  const fields = recordFields(call);
  const posted = await readPosted(args, fields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const said = (store: 'answer' | 'envelope') =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, field]) => field.store === store)
        .map(([name]) => [name, textOf(posted.values[name])]),
    );
  const price = (posted.values['price'] ?? null) as Money | null; // the kind of the field
  const saved = await casework.recordProvider(actorOf(args), {
    ...place,
    price,
    answers: said('answer'),
    confirmations: said('envelope'),
  });
  return saved.ok ? redirectDone(args, list, 'saved') : unaccepted(posted, { refusal: saved.refusal });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData?.provider.name ?? 'Twofold');

/** What the body has found out about one provider: the same questions for all, its price, and what is required. */
export default function Provider({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, asked, provider, list } = loaderData;
  const fields = recordFields(asked);
  const lang = about.lang === language ? undefined : about.lang;
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={{ ...fields, ...leavingOutFields }} />
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={provider.name}
        lead={(loaderData.changeable ? t.recordLead : t.recordedLead)[language]}
      />
      {provider.leftOutReason && (
        <Notice language={language} tone="warning">
          <p>{say(t.leftOutWhy, language, { reason: provider.leftOutReason })}</p>
        </Notice>
      )}
      {provider.statement && (
        <Panel>
          <h2>{t.ownWords[language]}</h2>
          <p className="prose-plain" lang={lang}>
            {provider.statement}
          </p>
        </Panel>
      )}
      {loaderData.changeable ? (
        <>
          <ActForm
            switches="language"
            language={language}
            answer={undefined}
            fields={fields}
            buttons={
              <>
                <Button name="intent" value="save">
                  {t.save[language]}
                </Button>
                <LinkButton href={list} variant="secondary">
                  {t.back[language]}
                </LinkButton>
              </>
            }
          >
            <FormFields {...context} fields={fields} {...(actionData ? {} : { values: provider.values })} />
          </ActForm>
          <Disclosure summary={(provider.cameForward ? t.leave : t.remove)[language]}>
            <form method="post" className="act-form flow" noValidate>
              {provider.cameForward && (
                <>
                  <p>{t.leaveLead[language]}</p>
                  <FormFields {...context} fields={leavingOutFields} />
                </>
              )}
              <ButtonRow>
                <Button name="intent" value="leave" variant="secondary">
                  {(provider.cameForward ? t.leaveButton : t.remove)[language]}
                </Button>
              </ButtonRow>
            </form>
          </Disclosure>
        </>
      ) : (
        <>
          <FieldSummary fields={fields} values={provider.values} language={language} locality={placeOf(country).locality} />
          <p>
            <a className="ds-link" href={list}>
              {t.back[language]}
            </a>
          </p>
        </>
      )}
    </>
  );
}

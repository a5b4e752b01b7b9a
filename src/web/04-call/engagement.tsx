import { engagementFields } from '#call/engagement-fields';
import { procedureOf } from '#call/procedures';
import { redirectDone } from '../done/done.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { gate } from '#law/gates';
import { engagementText as t } from './engagement-text.ts';

/** The call of the address; there is no such page where nothing is bought. */
async function callToBuy(args: PageArgs) {
  const { file, call } = await callOf(args);
  if (procedureOf(call.kind).route !== 'purchase') throw new Response(null, { status: 404 });
  return { file, call };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call } = await callToBuy(args);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    callId: call.id,
    draft: call.state === 'draft',
    values: file.engagementNotices.find(({ callId }) => callId === call.id) ?? null,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callToBuy(args);
  const posted = await readPosted(args, engagementFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const recorded = await casework.recordEngagement(actorOf(args), { caseId: file.id, callId: call.id, values: posted.values });
  return recorded.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/publish`, 'callSaved')
    : unaccepted(posted, { refusal: recorded.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** The notice about dialogue before a call, or why there is none (PA23 s.17). */
export default function Engagement({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, callId, draft, values } = loaderData;
  const rule = gate('marketEngagementNotice', 'EN');
  const place = placeOf(country);
  const back = `/${language}/w/cases/${about.id}/calls/${callId}/publish`;
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.lead[language]} />
      {rule && (
        <Notice language={language} tone="info">
          <p>
            {rule.text[language]} ({rule.source})
          </p>
        </Notice>
      )}
      {draft ? (
        <ActForm
          switches="language"
          language={language}
          answer={actionData}
          fields={engagementFields}
          buttons={
            <>
              <Button>{t.save[language]}</Button>
              <LinkButton href={back} variant="secondary">
                {t.back[language]}
              </LinkButton>
            </>
          }
        >
          <FormFields
            fields={engagementFields}
            language={language}
            {...place}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : { values })}
          />
        </ActForm>
      ) : (
        <FieldSummary fields={engagementFields} values={values} language={language} locality={place.locality} />
      )}
    </>
  );
}

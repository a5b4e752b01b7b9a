import { needFields } from '#need/fields';
import { redirectDone } from '../done/done.ts';
import { readPosted, listChange, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { needText } from './text.ts';

/** Four short answers to begin with; the rest is asked once the need has a page of its own. */
const asked = ['title', 'whoLacks', 'place', 'serviceKind'] as const;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const actor = actorOf(args);
  const buyers = await casework.buyers();
  return { language, buyers, own: buyers.find((buyer) => buyer.id === actor.organisationId) ?? null, kind: actor.organisationKind };
}

export async function action(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  const actor = actorOf(args);
  const buyers = await casework.buyers();
  const posted = await readPosted(args, needFields, { country: language === 'nb' ? 'NO' : 'EN', moment: 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  const chosen = posted.form.get('organisation');
  const body = buyers.find((buyer) => buyer.id === (actor.organisationKind === 'buyer' ? actor.organisationId : chosen));
  if (posted.problems.length > 0 || !body)
    return unaccepted(posted, { problems: posted.problems, ...(body ? {} : { refusal: { code: 'noSuchBody' } }) });
  const raised = await casework.raiseNeed(actor, {
    values: posted.values,
    organisationId: body.id,
    language,
    raisedBy:
      actor.organisationKind === 'buyer'
        ? 'buyer'
        : actor.organisationKind === 'enterprise'
          ? 'enterprise'
          : posted.form.get('as') === 'professional'
            ? 'professional'
            : 'citizen',
    demo: site.demo,
  });
  return raised.ok
    ? redirectDone(args, `/${language}/w/cases/${raised.value.caseId}`, actor.organisationKind === 'buyer' ? 'needRaised' : 'needSent')
    : unaccepted(posted, { refusal: raised.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.newTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function NewNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, buyers, own, kind } = loaderData;
  const answer = actionData;
  const chosen = answer?.typed['organisation'];
  return (
    <>
      <PageHeading title={needText.newTitle[language]} lead={own ? needText.newLeadOwn[language] : needText.newLead[language]} />
      <ActForm
        switches="language"
        language={language}
        answer={answer}
        fields={needFields}
        buttons={<Button>{needText.raise[language]}</Button>}
      >
        {!own && (
          <div className="ds-field field">
            <label className="ds-label field__label" htmlFor="organisation">
              {needText.whichBody[language]}
            </label>
            <select className="ds-input" id="organisation" name="organisation" defaultValue={typeof chosen === 'string' ? chosen : ''}>
              <option value="">{needText.select[language]}</option>
              {buyers.map((buyer) => (
                <option key={buyer.id} value={buyer.id}>
                  {buyer.name}
                </option>
              ))}
            </select>
          </div>
        )}
        {kind === null && (
          <div className="ds-field field">
            <label className="ds-label field__label" htmlFor="as">
              {needText.asWhat[language]}
            </label>
            <select
              className="ds-input"
              id="as"
              name="as"
              defaultValue={answer?.typed['as'] === 'professional' ? 'professional' : 'citizen'}
            >
              <option value="citizen">{needText.citizen[language]}</option>
              <option value="professional">{needText.professional[language]}</option>
            </select>
          </div>
        )}
        <FormFields
          fields={needFields}
          only={asked}
          language={language}
          {...placeOf(language === 'nb' ? 'NO' : 'EN')}
          problems={answer?.problems ?? []}
          {...(answer ? { typed: answer.typed } : {})}
        />
        <p>{own ? say(needText.whoSeesOwn, language, { body: own.name }) : needText.whoSees[language]}</p>
      </ActForm>
    </>
  );
}

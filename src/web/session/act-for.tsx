import { data, redirect } from 'react-router';
import { catalogue } from '#field/field';
import type { Problem } from '#field/problem';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { viewerContext } from '../context.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormField } from '../field/form-field.tsx';
import { placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { actForCookie } from './cookies.ts';
import { returnPath } from './return-path.ts';
import { sessionText } from './text.ts';

/** Stands for nobody in the form; no organisation has this id. */
const nobody = '-';

function viewingOf({ context }: Pick<PageArgs, 'context'>) {
  const viewing = context.get(viewerContext);
  if (!viewing) throw new Response(null, { status: 403 });
  return viewing;
}

export function loader(args: PageArgs) {
  const { viewer, actor } = viewingOf(args);
  const { language } = visitOf(args);
  return {
    language,
    memberships: viewer.memberships,
    now: actor.organisationId ?? nobody,
    to: returnPath(new URL(args.request.url).searchParams.get('to'), `/${language}/w`),
  };
}

export async function action(args: PageArgs) {
  const { viewer } = viewingOf(args);
  const { language, site } = visitOf(args);
  const form = await args.request.formData();
  const chosen = form.get('organisation');
  const typed: Unaccepted['typed'] = typeof chosen === 'string' ? { organisation: chosen } : {};
  if (form.get('intent') === 'language') return data<Unaccepted>({ problems: [], refusal: null, typed });
  if (chosen !== nobody && !viewer.memberships.some((membership) => membership.id === chosen)) {
    const problems: readonly Problem[] = [{ path: 'organisation', code: 'missing' }];
    return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  }
  const cookie = actForCookie(typeof chosen === 'string' && chosen !== nobody ? chosen : '', site);
  return redirect(returnPath(form.get('to'), `/${language}/w`), { headers: { 'Set-Cookie': cookie } });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(sessionText.actForTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function ActFor({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, memberships, now, to } = loaderData;
  const fields = fieldsFor(memberships);
  return (
    <>
      <PageHeading title={sessionText.actForTitle[language]} lead={sessionText.actForLead[language]} />
      <ActForm language={language} answer={actionData} fields={fields} buttons={<Button>{sessionText.goOn[language]}</Button>}>
        <input type="hidden" name="to" value={to} />
        <FormField
          name="organisation"
          field={fields.organisation}
          value={now}
          language={language}
          {...placeOf(countryOf(language))}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}

/** The choice as a field, so that label, hint and error are tied as everywhere. It is stored in a cookie, not in a table. */
function fieldsFor(memberships: PageProps<typeof loader>['loaderData']['memberships']) {
  return catalogue({
    organisation: {
      kind: 'choice',
      label: sessionText.actForLegend,
      missing: sessionText.chooseActFor,
      options: [
        ...memberships.map(({ id, name, role }) => ({
          value: id,
          label: { en: name, nb: name },
          hint: role === 'lead' ? sessionText.roleLead : sessionText.roleMember,
        })),
        { value: nobody, label: sessionText.nobody, hint: sessionText.nobodyHint },
      ],
      store: 'column',
      required: 'save',
      visible: 'buyer',
    },
  });
}

function countryOf(language: Language) {
  return language === 'nb' ? 'NO' : 'EN';
}

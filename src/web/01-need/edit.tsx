import { mayAct } from '#party/role';
import { needFields } from '#need/fields';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { redirectDone } from '../done/done.ts';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';
import { NeedPartsForm } from './need-parts-form.tsx';
import { needText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  return {
    language,
    caseId: file.id,
    country: file.country,
    title: file.need.title,
    need: file.need,
    version: casework.versionOf(needFields, file.need),
    published: file.need.publishedAt !== null,
    mayPublish: mayAct(actorOf(args), 'publishNeed') && file.need.answer === 'accepted',
    at: new URL(args.request.url).searchParams.get('at'),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  // What is public must stay complete; a draft may be half-finished.
  const posted = await readPosted(args, needFields, { country: file.country, moment: file.need.publishedAt ? 'act' : 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const version = posted.form.get('version');
  const saved = await casework.saveNeed(actorOf(args), {
    caseId: file.id,
    values: posted.values,
    version: typeof version === 'string' ? version : null,
  });
  if (!saved.ok) return unaccepted(posted, { refusal: saved.refusal });
  const workspace = `/${language}/w/cases/${file.id}`;
  const published = file.need.publishedAt !== null;
  if (posted.intent !== 'check') return redirectDone(args, workspace, published ? 'needSavedPublic' : 'needSaved');
  return published
    ? redirectDone(args, `/${language}/cases/${file.id}`, 'savedPublic')
    : redirectDone(args, `${workspace}/publish`, 'saved');
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.editTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function EditNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, title, country, need, version, published, mayPublish, at } = loaderData;
  const place = placeOf(country);
  return (
    <>
      <PageHeading
        caption={title}
        title={needText.editTitle[language]}
        lead={published ? needText.editLeadPublic[language] : needText.editLead[language]}
      />
      <CommonMistakes at="need" country={country} language={language} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={needFields}
        version={version}
        buttons={
          <>
            {(published || mayPublish) && (
              <Button name="intent" value="check">
                {published ? needText.saveShow[language] : needText.saveCheck[language]}
              </Button>
            )}
            <Button name="intent" value="save" variant={published || mayPublish ? 'secondary' : 'primary'}>
              {needText.save[language]}
            </Button>
          </>
        }
      >
        <StoredNow language={language} answer={actionData} fields={needFields} values={need} {...place} />
        <NeedPartsForm
          values={need}
          at={at}
          context={{
            language,
            ...place,
            problems: actionData?.problems ?? [],
            ...(actionData ? { typed: actionData.typed } : {}),
            ...(actionData?.focus ? { focus: actionData.focus } : {}),
          }}
        />
      </ActForm>
    </>
  );
}

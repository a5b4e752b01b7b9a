import { redirect } from 'react-router';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { Button, LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { openingOf } from '../opening/lots-opened.ts';
import { keysText } from './keys-text.ts';
import { recoveryFields } from './recovery-fields.ts';
import { inWordsOf } from '../../text/call-words.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, lots } = await openingOf(args, 'recovery');
  const usable = lots.some(({ state }) => state === 'published') && call.closesAt !== null && casework.now() >= call.closesAt;
  return { language, kind: call.kind, about: aboutCase(file), country: file.country, callId: call.id, usable };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, lotId } = await openingOf(args, 'recovery');
  const posted = await readPosted(args, recoveryFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  // The key is never sent back to a page, also when something else is wrong with the form.
  const kept = { typed: { ...posted.typed, sheetKey: '' } };
  const { sheetKey, reason } = posted.values;
  if (posted.problems.length > 0 || !sheetKey || !reason) return unaccepted(kept, { problems: posted.problems });
  const used = await casework.useRecoverySheet(actorOf(args), { caseId: file.id, callId: call.id, lotId, typed: sheetKey, reason });
  if (!used.ok) return unaccepted(kept, { refusal: used.refusal });
  return redirect(`/${language}/w/cases/${file.id}`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(keysText.recoveryTitle[params.lang === 'en' ? 'en' : 'nb']);

/** The way in when an opener cannot come: the key on the paper, and a reason for everybody to read. */
export default function Recovery({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, callId, usable } = loaderData;
  const t = inWordsOf(keysText, loaderData.kind);
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.recoveryTitle[language]}
        lead={t.recoveryLead[language]}
      />
      {usable ? (
        <ActForm
          language={language}
          answer={actionData}
          fields={recoveryFields}
          switches="language"
          buttons={
            <>
              <Button tone="danger">{t.recoveryAct[language]}</Button>
              <LinkButton href={`/${language}/w/cases/${about.id}`} variant="secondary">
                {t.backToCase[language]}
              </LinkButton>
            </>
          }
        >
          <FormFields
            fields={recoveryFields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : {})}
          />
        </ActForm>
      ) : (
        <EmptyState
          title={t.recoveryNone[language]}
          action={
            <LinkButton href={`/${language}/w/cases/${about.id}/calls/${callId}/keys`} variant="secondary">
              {t.title[language]}
            </LinkButton>
          }
        />
      )}
    </>
  );
}

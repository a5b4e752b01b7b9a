import { dialogueFields } from '#dialogue/fields';
import { readPosted, unaccepted } from '../act-answer.ts';
import { Button, ButtonRow } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { FormErrors } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { plainOffer } from './offered.ts';
import { dialogueText } from './text.ts';

/** The fields of the log, asked as they are meant here. */
const asked = {
  participants: { ...dialogueFields.participants, label: dialogueText.offeredBy, missing: dialogueText.offeredByMissing },
  heldOn: { ...dialogueFields.heldOn, label: dialogueText.offeredOn, missing: dialogueText.offeredOnMissing },
  said: dialogueFields.said,
};

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const file = await caseOf(args);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    values: { participants: null, ...plainOffer(args, file) },
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, asked, { country: file.country, moment: 'save' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const values = { ...posted.values, kind: 'offer' as const };
  const recorded = await casework.recordDialogue(actorOf(args), { caseId: file.id, values, talkId: null });
  return recorded.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/route/sheet`, 'entryRecorded')
    : unaccepted(posted, { refusal: recorded.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(dialogueText.offerTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Somebody has offered to do it: an entry of the log in three fields, on the way to the sheet that tells whoever decides. */
export default function NoteOffer({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, values } = loaderData;
  const t = dialogueText;
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={asked} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.offerTitle[language]} lead={t.offerLead[language]} />
      <form method="post" className="act-form flow" noValidate>
        <FormFields
          fields={asked}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : { values })}
        />
        <ButtonRow>
          <Button>{t.saveOffer[language]}</Button>
        </ButtonRow>
      </form>
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/sheet`}>
          {t.backToSheet[language]}
        </a>
      </p>
    </>
  );
}

import { redirect } from 'react-router';
import { enquiryAnswerFields } from '#call/fields';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Panel } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { enquiryText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const list = `/${language}/w/cases/${file.id}/calls/${call.id}/enquiries`;
  const enquiry = (await casework.waitingEnquiries(call.id)).find(({ id }) => id === args.params['enquiry']);
  // Answered meanwhile, or never there: the list has what there is.
  if (!enquiry) throw redirect(list);
  return { language, about: aboutCase(file), country: file.country, zone: call.zone, list, enquiry };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, enquiryAnswerFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const place = { caseId: file.id, callId: call.id };
  const answered = await casework.answerEnquiry(actorOf(args), {
    ...place,
    enquiryId: args.params['enquiry'] ?? '',
    values: posted.values,
  });
  return answered.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/enquiries?done=published`)
    : unaccepted(posted, { refusal: answered.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(enquiryText.answerTitle[params.lang === 'en' ? 'en' : 'nb']);

/** One question: the words as they came, the words for everybody, and the answer. */
export default function AnswerEnquiry({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, zone, list, enquiry } = loaderData;
  const t = enquiryText;
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.answerTitle[language]} lead={t.answerLead[language]} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={enquiryAnswerFields}
        buttons={
          <>
            <Button name="intent" value="publish">
              {t.publish[language]}
            </Button>
            <LinkButton href={list} variant="secondary">
              {t.backToList[language]}
            </LinkButton>
          </>
        }
      >
        <Panel>
          <h2>{t.original[language]}</h2>
          <div className="prose-plain" lang={about.lang === language ? undefined : about.lang}>
            {enquiry.original}
          </div>
          <p className="field__hint">
            {[
              say(t.received, language, { at: formatInstant(enquiry.receivedAt, zone, language) }),
              ...(enquiry.late ? [t.late[language]] : []),
              t.originalHint[language],
            ].join(' · ')}
          </p>
        </Panel>
        <FormFields
          fields={enquiryAnswerFields}
          values={{ question: enquiry.original, answer: null }}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}

import { redirect } from 'react-router';
import { advantageFields } from '#assessment/advantage-fields';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Panel } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { Parts } from './parts.tsx';
import { advantageText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const list = `/${language}/w/cases/${file.id}/calls/${call.id}/advantage`;
  const bidder = (await casework.earlierInvolvement(file, call.id)).find(
    ({ organisationId }) => organisationId === args.params['organisation'],
  );
  if (!bidder || call.state !== 'opened') throw redirect(list);
  return {
    language,
    country: file.country,
    caption: captionOf(file, language),
    foreign: file.language === language ? undefined : file.language,
    list,
    bidder,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, advantageFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const organisationId = args.params['organisation'] ?? '';
  const done = await casework.examineAdvantage(actorOf(args), { caseId: file.id, callId: call.id, organisationId, values: posted.values });
  return done.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/advantage`, 'saved')
    : unaccepted(posted, { refusal: done.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** What was found about the earlier involvement of one organisation that submitted, and what was done about it. */
export default function ExamineAdvantage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, foreign, list, bidder } = loaderData;
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={say(t.examineTitle, language, { name: bidder.name })}
        lead={t.examineLead[language]}
      />
      <Panel>
        <h2>{t.took[language]}</h2>
        <Parts language={language} parts={bidder.parts} named={bidder.named.length} foreign={foreign} />
        <p className="field__hint">{t.law[language]}</p>
      </Panel>
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={advantageFields}
        buttons={
          <>
            <Button>{t.record[language]}</Button>
            <LinkButton href={list} variant="secondary">
              {t.back[language]}
            </LinkButton>
          </>
        }
      >
        <FormFields
          fields={advantageFields}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData
            ? { typed: actionData.typed }
            : { values: bidder.check ?? { involvement: bidder.parts.length > 0 ? 'dialogueOnly' : null } })}
        />
      </ActForm>
    </>
  );
}

import { talkFields } from '#dialogue/talk-fields';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf } from '../06-assessment/case-caption.tsx';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { afterText as t } from './after-text.ts';
import { talkTime } from './talk-time.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  return {
    language,
    country: file.country,
    caption: captionOf(file, language),
    decided: call.state === 'decided',
    talks: await casework.talksOn(call.id),
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, talkFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  const place = { caseId: file.id, callId: call.id };
  const [act, talkId = ''] = posted.intent.split(':');
  if (act !== 'withdraw' && posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const settled =
    act === 'withdraw'
      ? await casework.withdrawTalk(actorOf(args), { ...place, talkId })
      : await casework.offerTalk(actorOf(args), { ...place, values: posted.values });
  return settled.ok ? redirectDone(args, args.request.url, 'saved') : unaccepted(posted, { refusal: settled.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.talks[params.lang === 'en' ? 'en' : 'nb']);

/** The times the body offers, and who has booked them. */
export default function Talks({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, decided, talks } = loaderData;
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.talks[language]} lead={t.talksLead[language]} />
      <Section title={t.offered[language]}>
        {talks.length === 0 ? (
          <p>{t.noneOffered[language]}</p>
        ) : (
          <form method="post">
            <SummaryList
              language={language}
              items={talks.map((talk) => ({
                key: talk.id,
                term: talkTime(talk, language),
                value: (
                  <>
                    {talk.place}{' '}
                    {talk.bookedByName ? (
                      <Tag tone="success">{talk.bookedByName}</Tag>
                    ) : (
                      <>
                        <Tag>{t.free[language]}</Tag>{' '}
                        <Button name="intent" value={`withdraw:${talk.id}`} variant="tertiary" size="sm">
                          {t.takeBack[language]}
                        </Button>
                      </>
                    )}
                  </>
                ),
              }))}
            />
          </form>
        )}
      </Section>
      {decided && (
        <Section title={t.offerTitle[language]}>
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={talkFields}
            buttons={
              <Button name="intent" value="offer">
                {t.offer[language]}
              </Button>
            }
          >
            <FormFields
              fields={talkFields}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : { values: { minutes: 30 } })}
            />
          </ActForm>
        </Section>
      )}
    </>
  );
}

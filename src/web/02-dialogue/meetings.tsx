import { redirect } from 'react-router';
import { meetingFields } from '#dialogue/meeting-fields';
import { talkFields } from '#dialogue/talk-fields';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Panel, Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { talkTime } from '../07-decision/talk-time.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { meetingText as t } from './meeting-text.ts';

const formFields = { ...meetingFields, ...talkFields };

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const meetings = await Promise.all(
    file.meetings.map(async ({ id, meetingTitle, cancelledAt, times }) => ({
      id,
      title: meetingTitle ?? '',
      cancelled: cancelledAt !== null,
      first: times[0] ? talkTime(times[0], language) : '',
      guests: (await casework.meetingGuests(id)).length,
    })),
  );
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    needPublished: file.need.publishedAt !== null,
    over: file.calls.some(({ publishedAt }) => publishedAt !== null),
    meetings,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, formFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const { values } = posted;
  const announced = await casework.announceMeeting(actorOf(args), { caseId: file.id, values, first: values });
  return announced.ok
    ? redirect(`/${language}/w/cases/${file.id}/meetings/${announced.value.meetingId}?done=announced`)
    : unaccepted(posted, { refusal: announced.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** The meetings of a case before its calls, and the form that announces one more. */
export default function Meetings({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, needPublished, over, meetings } = loaderData;
  const foreign = about.lang === language ? undefined : about.lang;
  const form = { language, ...placeOf(country), problems: actionData?.problems ?? [], ...(actionData ? { typed: actionData.typed } : {}) };
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.lead[language]} />
      {over && (
        <Notice language={language} tone="info">
          <p>{t.over[language]}</p>
        </Notice>
      )}
      {meetings.length > 0 ? (
        <Section title={t.announced[language]}>
          <DataTable
            caption={t.announced[language]}
            captionShown="hidden"
            columns={[
              { key: 'title', label: t.meeting[language] },
              { key: 'first', label: t.firstTime[language] },
              { key: 'guests', label: t.whoComes[language] },
            ]}
            rows={meetings.map((meeting) => ({
              key: meeting.id,
              cells: {
                title: (
                  <a className="ds-link" href={`/${language}/w/cases/${about.id}/meetings/${meeting.id}`} lang={foreign}>
                    {meeting.title}
                  </a>
                ),
                first: meeting.first,
                guests: meeting.cancelled ? t.cancelled[language] : say(t.comes, language, { count: meeting.guests }),
              },
            }))}
          />
        </Section>
      ) : (
        !over && (
          <EmptyState title={t.none[language]}>
            <p>{t.noneHint[language]}</p>
          </EmptyState>
        )
      )}
      {!needPublished && (
        <Panel tone="accent">
          <p>{t.needFirst[language]}</p>
          <LinkButton href={`/${language}/w/cases/${about.id}/publish`} variant="secondary">
            {t.publishNeed[language]}
          </LinkButton>
        </Panel>
      )}
      {needPublished && !over && (
        <Section title={t.announce[language]} lead={t.announceLead[language]}>
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={formFields}
            buttons={<Button>{t.announceButton[language]}</Button>}
          >
            <FormFields fields={meetingFields} {...form} />
            <h3>{t.firstTime[language]}</h3>
            <p className="field__hint">{t.placeHint[language]}</p>
            <FormFields fields={talkFields} {...form} {...(actionData ? {} : { values: { minutes: 60 } })} />
          </ActForm>
        </Section>
      )}
    </>
  );
}

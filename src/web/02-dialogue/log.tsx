import { redirectDone } from '../done/done.ts';
import { dialogueFields } from '#dialogue/fields';
import type { CaseFile } from '#public-record/case-file';
import { readPosted, unaccepted } from '../act-answer.ts';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Panel, Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { EntryList } from './entry-list.tsx';
import { dialogueText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  const query = new URL(args.request.url).searchParams;
  const prefilled = await entryOf(args, file, query.get('talk'));
  return {
    prefilled,
    language: visitOf(args).language,
    about: aboutCase(file),
    country: file.country,
    needPublished: file.need.publishedAt !== null,
    entries: file.dialogue,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const here = `/${language}/w/cases/${file.id}/dialogue`;
  const posted = await readPosted(args, dialogueFields, { country: file.country, moment: 'save' });
  if (posted.intent === 'share') {
    const shared = await casework.shareDialogue(actorOf(args), { caseId: file.id });
    return shared.ok ? redirectDone(args, here, 'dialogueShared') : unaccepted({ typed: {} }, { refusal: shared.refusal });
  }
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const talk = posted.form.get('talk');
  const talkId = typeof talk === 'string' && talk !== '' ? talk : null;
  const recorded = await casework.recordDialogue(actorOf(args), { caseId: file.id, values: posted.values, talkId });
  return recorded.ok ? redirectDone(args, here, 'entryRecorded') : unaccepted(posted, { refusal: recorded.refusal });
}

/** What a meeting that was announced gives to its entry: its kind, its day and who had signed up. */
async function entryOf(args: PageArgs, file: CaseFile, talkId: string | null) {
  const meeting = file.meetings.find(({ times }) => times.some(({ id }) => id === talkId));
  const time = meeting?.times.find(({ id }) => id === talkId);
  if (!meeting || !time) return null;
  const guests = await visitOf(args).casework.meetingGuests(meeting.id);
  const names = guests.filter((guest) => guest.talkId === time.id).map(({ name }) => name);
  return {
    talkId: time.id,
    title: meeting.meetingTitle ?? '',
    values: { kind: meeting.meetingKind, heldOn: time.talkDay, participants: shortened(names), said: null },
  };
}

/** Names as one line of the length that the field takes. */
function shortened(names: readonly string[]): string {
  const line = names.join(', ');
  const most = dialogueFields.participants.maxLength;
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(dialogueText.title[params.lang === 'en' ? 'en' : 'nb']);

/** The log: what is not shared yet and what sharing means, the form for a new entry, and what everybody knows. */
export default function DialogueLog({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, entries, prefilled } = loaderData;
  const t = dialogueText;
  const fresh = entries.filter((entry) => !entry.sharedAt);
  const shared = entries.filter((entry) => entry.sharedAt);
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={dialogueFields} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.lead[language]} />
      {fresh.length > 0 && (
        <Section title={t.fresh[language]} lead={say(t.freshLead, language, { count: fresh.length })}>
          <EntryList entries={fresh} language={language} written={about.lang} country={country} />
          <Sharing data={loaderData} count={fresh.length} />
        </Section>
      )}
      <Section
        title={prefilled ? <span lang={about.lang === language ? undefined : about.lang}>{prefilled.title}</span> : t.record[language]}
        lead={prefilled ? t.prefilledLead[language] : t.recordLead[language]}
      >
        <form method="post" className="act-form flow" noValidate>
          {prefilled && <input type="hidden" name="talk" value={prefilled.talkId} />}
          <FormFields
            fields={dialogueFields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : prefilled ? { values: prefilled.values } : {})}
          />
          <ButtonRow>
            <Button name="intent" value="record" {...(fresh.length > 0 ? { variant: 'secondary' as const } : {})}>
              {t.save[language]}
            </Button>
          </ButtonRow>
        </form>
      </Section>
      {shared.length > 0 && (
        <Section title={t.shared[language]}>
          <EntryList entries={shared} language={language} written={about.lang} country={country} />
        </Section>
      )}
      {entries.length === 0 && (
        <EmptyState title={t.empty[language]}>
          <p>{t.emptyHint[language]}</p>
        </EmptyState>
      )}
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}`}>
          {t.back[language]}
        </a>
      </p>
    </>
  );
}

type SharingProps = { readonly data: Awaited<ReturnType<typeof loader>>; readonly count: number };

/** The act that cannot be undone, as a form of its own below what it makes public. */
function Sharing({ data: { language, about, needPublished }, count }: SharingProps) {
  const t = dialogueText;
  return (
    <div className="sharing">
      <Panel tone="accent">
        <h3>{t.whatSharing[language]}</h3>
        <ul>
          {[t.sharingPublic, t.sharingOpenData, t.sharingForGood, t.sharingUnlocks].map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
        {needPublished ? (
          <form method="post">
            <Button name="intent" value="share">
              {say(t.share, language, { count })}
            </Button>
          </form>
        ) : (
          <>
            <p>{t.needFirst[language]}</p>
            <LinkButton href={`/${language}/w/cases/${about.id}/publish`} variant="secondary">
              {t.publishNeed[language]}
            </LinkButton>
          </>
        )}
      </Panel>
    </div>
  );
}

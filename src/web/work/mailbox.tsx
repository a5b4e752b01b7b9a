import type { Language } from '#value/text';
import type { Zone } from '#value/instant';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { viewerContext } from '../context.ts';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { kindText, mailText } from './mail-text.ts';
import { todayText } from './today-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  return {
    language,
    demo: site.demo,
    mail: site.mailConfigured,
    email: args.context.get(viewerContext)?.viewer.email ?? '',
    messages: await casework.mailbox(actorOf(args).personId),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(mailText.title[params.lang === 'en' ? 'en' : 'nb']);

/** A message tells its time on the clock of those it was written for. */
export function zoneOfMessage(language: Language): Zone {
  return language === 'nb' ? 'Europe/Oslo' : 'Europe/London';
}

export default function Mailbox({ loaderData }: PageProps<typeof loader>) {
  const { language, demo, mail, email, messages } = loaderData;
  const t = mailText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={say(demo ? t.leadDemo : mail ? t.lead : t.leadNoMail, language, { email })} />
      {messages.length === 0 ? (
        <EmptyState title={t.none[language]}>
          <p>{t.noneHint[language]}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title[language]}
          captionShown="hidden"
          columns={[
            { key: 'subject', label: t.subject[language] },
            { key: 'kind', label: t.kind[language] },
            { key: 'date', label: t.date[language] },
          ]}
          rows={messages.map((message) => ({
            key: message.id,
            cells: {
              subject: (
                <a
                  className="ds-link"
                  href={`/${language}/w/mail/${message.id}`}
                  lang={message.language === language ? undefined : message.language}
                >
                  {message.subject}
                </a>
              ),
              kind: kindText[message.kind][language],
              date: <time dateTime={message.readyAt}>{formatInstant(message.readyAt, zoneOfMessage(message.language), language)}</time>,
            },
          }))}
        />
      )}
      <p>
        <a className="ds-link" href={`/${language}/w/settings`}>
          {todayText.settings[language]}
        </a>
      </p>
    </>
  );
}

import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { viewerContext } from '../context.ts';
import { Letter } from '../design/letter.tsx';
import { Notice } from '../design/notice.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { MessageBody } from './message-body.tsx';
import { mailText } from './mail-text.ts';
import { zoneOfMessage } from './mailbox.tsx';

export async function loader(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  const message = await casework.message(actorOf(args).personId, args.params['message'] ?? '');
  if (!message) throw new Response(null, { status: 404 });
  const record = message.caseId ? await casework.findPublicRecord(message.caseId) : null;
  const viewing = args.context.get(viewerContext);
  return {
    language,
    demo: site.demo,
    address: site.publicAddress,
    message,
    body: record?.organisation ?? null,
    name: viewing?.viewer.name ?? '',
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? loaderData.message.subject : 'Twofold');

export default function MessagePage({ loaderData }: PageProps<typeof loader>) {
  const { language, demo, address, message, body, name } = loaderData;
  const t = mailText;
  const letter = message.kind === 'letter' && body !== null;
  const day = dayIn(zoneOfMessage(message.language), message.readyAt);
  // The text of a letter ends with the name of the body, which the layout sets apart.
  const text = letter && message.body.endsWith(`\n\n${body.name}`) ? message.body.slice(0, -body.name.length - 2) : message.body;
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={`/${language}/w/mail`}>
          {t.all[language]}
        </a>
        {message.caseId && body && (
          <>
            {' · '}
            <a className="ds-link" href={`/${language}/cases/${message.caseId}`}>
              {t.toCase[language]}
            </a>
          </>
        )}
      </p>
      {demo && (
        <div className="no-print">
          <Notice language={language}>
            <p>{say(t.demoOne, language, { email: message.email })}</p>
          </Notice>
        </div>
      )}
      <Letter
        lang={message.language}
        from={senderOf(letter ? body : null)}
        to={{ name, lines: [message.email] }}
        date={{ dateTime: day, text: formatDay(day, message.language) }}
        {...(message.caseId ? { reference: message.caseId } : {})}
        subject={message.subject}
        signature={signatureOf(letter ? body.name : null, message.language)}
      >
        <MessageBody text={text} address={address} />
      </Letter>
      <p className="no-print">{t.print[language]}</p>
    </>
  );
}

function senderOf(body: { readonly name: string; readonly place: string } | null) {
  return body ? { name: body.name, lines: [body.place] } : { name: 'Twofold' };
}

function signatureOf(name: string | null, language: Language) {
  return { name: name ?? 'Twofold', role: (name ? mailText.sentThrough : mailText.automatic)[language] };
}

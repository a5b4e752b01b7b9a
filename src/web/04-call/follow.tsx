import { redirect } from 'react-router';
import { unaccepted } from '../act-answer.ts';
import { Button, ButtonRow } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { actorOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { titleInWords } from '../title.ts';
import { inWordsOf } from '../text/call-words.ts';
import { followText } from './follow-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  return {
    language,
    kind: call.kind,
    title: call.title ?? '',
    foreign: file.language === language ? undefined : file.language,
    call: `/${language}/cases/${file.id}/calls/${call.id}`,
    follows: await casework.followsCall(actorOf(args), call.id),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const place = { caseId: file.id, callId: call.id };
  const stop = (await args.request.formData()).get('intent') === 'stop';
  const done = await (stop ? casework.unfollowCall(actorOf(args), place) : casework.followCall(actorOf(args), place));
  return done.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/follow`)
    : unaccepted({ typed: {} }, { refusal: done.refusal });
}

export const meta = titleInWords(followText.title);

/** Following a call: what one is told, and that nobody learns of it. */
export default function FollowCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, title, foreign, call, follows } = loaderData;
  const t = inWordsOf(followText, loaderData.kind);
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={{}} />
      <PageHeading
        caption={
          <a className="ds-link" href={call} lang={foreign}>
            {title}
          </a>
        }
        title={t.title[language]}
        lead={t.lead[language]}
      />
      {follows && (
        <Notice language={language} tone="success" live="status">
          <p>{t.now[language]}</p>
        </Notice>
      )}
      <p>{t.secret[language]}</p>
      <form method="post">
        <ButtonRow>
          {follows ? (
            <Button name="intent" value="stop" variant="secondary">
              {t.stop[language]}
            </Button>
          ) : (
            <Button name="intent" value="follow">
              {t.follow[language]}
            </Button>
          )}
        </ButtonRow>
      </form>
      {follows && <p>{t.stopMeans[language]}</p>}
      <p>
        <a className="ds-link" href={`/${language}/w/settings`}>
          {t.settings[language]}
        </a>
      </p>
    </>
  );
}

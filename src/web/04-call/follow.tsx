import { redirect } from 'react-router';
import { unaccepted } from '../act-answer.ts';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { actorOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { titleInWords } from '../title.ts';
import { inWordsOf } from '../text/call-words.ts';
import { FollowForm } from '../work/follow-form.tsx';
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
    follows: await casework.follows(actorOf(args), { what: 'call', id: call.id }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const followed = { what: 'call', id: call.id } as const;
  const stop = (await args.request.formData()).get('intent') === 'stop';
  const done = await (stop ? casework.unfollow(actorOf(args), followed) : casework.follow(actorOf(args), followed));
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
      <FollowForm language={language} follows={follows} text={t} />
    </>
  );
}

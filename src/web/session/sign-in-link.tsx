import { data } from 'react-router';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { refusalText } from '../text/refusal-text.ts';
import { pageTitle } from '../title.ts';
import { finishSignIn } from './finish.ts';
import { sessionText } from './text.ts';

/** Opening the link only shows a button: mail scanners follow links, and one that signs in by itself would be used up by them. */
export function loader(args: PageArgs) {
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  return { language: visitOf(args).language, token: token.slice(0, 500) };
}

export async function action(args: PageArgs) {
  const visit = visitOf(args);
  const { language, signIn } = visit;
  const token = (await args.request.formData()).get('token');
  const signedIn = await signIn.withLink(typeof token === 'string' ? token.slice(0, 500) : '', args.request.headers);
  if (!signedIn.ok) return data({ problem: refusalText(signedIn.refusal, language) }, { status: 422 });
  return finishSignIn(visit, signedIn.value, `/${language}/w`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(sessionText.linkTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function SignInLink({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, token } = loaderData;
  const t = sessionText;
  const again = <LinkButton href={`/${language}/sign-in`}>{t.newLink[language]}</LinkButton>;
  if (actionData || token === '') {
    return (
      <>
        <ErrorSummary
          language={language}
          items={[{ href: `/${language}/sign-in`, text: actionData ? actionData.problem : t.linkMissing[language] }]}
        />
        <PageHeading title={t.linkTitle[language]}>{again}</PageHeading>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t.linkTitle[language]} lead={t.linkTitleLead[language]} />
      <form method="post" action={`/${language}/sign-in/link`}>
        <input type="hidden" name="token" value={token} />
        <ButtonRow>
          <Button>{t.finish[language]}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

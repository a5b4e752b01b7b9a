import { redirect } from 'react-router';
import { viewerContext } from '../context.ts';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { actForCookie, withCookies } from './cookies.ts';
import { sessionText } from './text.ts';

export function loader(args: PageArgs) {
  return { language: visitOf(args).language, signedIn: args.context.get(viewerContext) !== null };
}

/** Signing out changes something, so it takes a form; a link or a picture on another page cannot do it. */
export async function action(args: PageArgs) {
  const { signIn, site, language } = visitOf(args);
  return redirect(`/${language}`, { headers: withCookies(await signIn.signOut(args.request.headers), actForCookie('', site)) });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(sessionText.signOutTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function SignOut({ loaderData }: PageProps<typeof loader>) {
  const { language, signedIn } = loaderData;
  const t = sessionText;
  if (!signedIn) {
    return (
      <PageHeading title={t.signOutTitle[language]} lead={t.notSignedIn[language]}>
        <LinkButton href={`/${language}/sign-in`}>{t.signInTitle[language]}</LinkButton>
      </PageHeading>
    );
  }
  return (
    <>
      <PageHeading title={t.signOutTitle[language]} lead={t.signOutLead[language]} />
      <form method="post">
        <ButtonRow>
          <Button>{t.signOut[language]}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

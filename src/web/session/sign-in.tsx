import { data } from 'react-router';
import type { Text } from '#value/text';
import { viewerContext } from '../context.ts';
import { Button, ButtonRow } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { CardGrid, Panel } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import type { ErrorItem } from '../field/problem-text.ts';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { finishSignIn } from './finish.ts';
import { returnPath } from './return-path.ts';
import { SignInField } from './sign-in-field.tsx';
import { sessionText } from './text.ts';

type Answer = {
  readonly way: 'password' | 'link';
  readonly email: string;
  readonly items: readonly ErrorItem[];
  readonly sent: boolean;
};

export function loader(args: PageArgs) {
  const { language, site } = visitOf(args);
  const viewing = args.context.get(viewerContext);
  return {
    language,
    to: returnPath(new URL(args.request.url).searchParams.get('to'), `/${language}/w`),
    demo: site.demo,
    mail: site.mailConfigured,
    signedInAs: viewing?.viewer.name ?? null,
  };
}

export async function action(args: PageArgs) {
  const visit = visitOf(args);
  const { language, signIn } = visit;
  const form = await args.request.formData();
  const email = textOf(form.get('email'));
  const password = form.get('password');
  const way = form.get('way') === 'link' ? 'link' : 'password';
  const headers = args.request.headers;
  const again = (items: readonly ErrorItem[], status = 422) => data<Answer>({ way, email, items, sent: false }, { status });
  const item = (field: 'email' | 'password', text: Text): ErrorItem => ({ href: `#${way}-${field}`, text: text[language] });
  const missing: ErrorItem[] = [
    ...(email === '' ? [item('email', sessionText.missingEmail)] : []),
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [item('email', sessionText.wrongEmail)] : []),
    ...(way === 'password' && !password ? [item('password', sessionText.missingPassword)] : []),
  ];
  if (missing.length > 0) return again(missing);
  if (way === 'link') {
    const sent = await signIn.sendLink({ email, language, headers });
    if (!sent.ok) return again([{ href: '#link-email', text: refusalText(sent.refusal, language) }], 429);
    return data<Answer>({ way, email, items: [], sent: true });
  }
  const signedIn = await signIn.withPassword({ email, password: typeof password === 'string' ? password : '', headers });
  if (signedIn.ok) return finishSignIn(visit, signedIn.value, returnPath(form.get('to'), `/${language}/w`));
  return again(
    [{ href: '#password-email', text: refusalText(signedIn.refusal, language) }],
    signedIn.refusal.code === 'tooManyAttempts' ? 429 : 422,
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 254) : '';
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(sessionText.signInTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function SignIn({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, to, demo, mail, signedInAs } = loaderData;
  const t = sessionText;
  if (actionData?.sent) {
    return <PageHeading title={t.linkSentTitle[language]} lead={say(t.linkSent, language, { email: actionData.email })} />;
  }
  const own = (way: Answer['way']) => ({
    language,
    way,
    items: actionData?.way === way ? actionData.items : [],
  });
  const typed = (way: Answer['way']) => (actionData?.way === way ? actionData.email : '');
  return (
    <>
      <ErrorSummary language={language} items={actionData?.items ?? []} />
      <PageHeading title={t.signInTitle[language]} lead={t.signInLead[language]} />
      {signedInAs && (
        <Notice language={language}>
          <p>
            {say(t.already, language, { name: signedInAs })} <a href={to}>{t.goOn[language]}</a>
          </p>
        </Notice>
      )}
      {demo && (
        <p>
          <a className="ds-link" href={`/${language}/demo`}>
            {t.demoInstead[language]}
          </a>
        </p>
      )}
      <CardGrid>
        <Panel>
          <h2>{t.withPassword[language]}</h2>
          <form method="post" className="act-form flow" noValidate>
            <input type="hidden" name="way" value="password" />
            <input type="hidden" name="to" value={to} />
            <SignInField {...own('password')} field="email" value={typed('password')} />
            <SignInField {...own('password')} field="password" value="" />
            <ButtonRow>
              <Button>{t.withPassword[language]}</Button>
            </ButtonRow>
          </form>
        </Panel>
        <Panel>
          <h2>{t.withLink[language]}</h2>
          <p>{mail ? t.linkLead[language] : t.noMail[language]}</p>
          {mail && (
            <form method="post" className="act-form flow" noValidate>
              <input type="hidden" name="way" value="link" />
              <SignInField {...own('link')} field="email" value={typed('link')} />
              <ButtonRow>
                <Button variant="secondary">{t.withLink[language]}</Button>
              </ButtonRow>
            </form>
          )}
        </Panel>
      </CardGrid>
    </>
  );
}

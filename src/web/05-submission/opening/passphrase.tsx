import { data, redirect } from 'react-router';
import { Button, ButtonRow, LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { returnPath } from '../../session/return-path.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { pageTitle } from '../../title.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { passphraseText } from './passphrase-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { searchParams } = new URL(args.request.url);
  return {
    language,
    has: await casework.hasOpenerKey(actorOf(args).personId),
    saved: searchParams.has('saved'),
    back: returnPath(searchParams.get('back'), `/${language}/w`),
  };
}

type Problem = { readonly field: 'passphrase' | 'again' | 'old'; readonly text: string };

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const form = await args.request.formData();
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const forgotten = form.get('intent') === 'startOver' ? ('startOver' as const) : null;
  const again = (problem: Problem) => data({ problem, forgotten }, { status: 422 });
  if (typed('passphrase').normalize('NFC').trim() !== typed('again').normalize('NFC').trim())
    return again({ field: 'again', text: passphraseText.differ[language] });
  const set = await casework.setPassphrase(actorOf(args), { passphrase: typed('passphrase'), old: typed('old'), forgotten });
  if (!set.ok) {
    const field = set.refusal.code === 'passphraseShort' ? 'passphrase' : 'old';
    return again({ field, text: refusalText(set.refusal, language) });
  }
  const back = returnPath(new URL(args.request.url).searchParams.get('back'), `/${language}/w`);
  return redirect(`/${language}/w/passphrase?saved=1&back=${encodeURIComponent(back)}`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(passphraseText.title[params.lang === 'en' ? 'en' : 'nb']);

/** Where an opener sets, changes or begins anew with the passphrase that locks the shares. */
export default function Passphrase({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, has, saved, back } = loaderData;
  const t = passphraseText;
  const shown = (forgotten: 'startOver' | null) => (actionData && actionData.forgotten === forgotten ? actionData.problem : null);
  return (
    <>
      {actionData && (
        <ErrorSummary
          language={language}
          items={[{ href: `#${actionData.forgotten ? 'new-' : ''}${actionData.problem.field}`, text: actionData.problem.text }]}
        />
      )}
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      {saved && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{t.saved[language]}</p>
        </Notice>
      )}
      {has && !saved && <p>{t.has[language]}</p>}
      {saved && !actionData ? (
        <LinkButton href={back}>{t.back[language]}</LinkButton>
      ) : (
        <>
          <Section title={(has ? t.change : t.none)[language]}>
            <Form language={language} old={has} problem={shown(null)} back={back} />
          </Section>
          {has && (
            <Disclosure summary={t.forgotten[language]} {...(actionData?.forgotten ? { open: 'open' as const } : {})}>
              <p>{t.forgottenText[language]}</p>
              <StartOver language={language} problem={shown('startOver')} />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}

type FormProps = { readonly language: 'en' | 'nb'; readonly problem: Problem | null };

function Form({ language, old, problem, back }: FormProps & { readonly old: boolean; readonly back: string }) {
  const t = passphraseText;
  const of = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined);
  return (
    <form method="post" className="act-form flow" noValidate>
      {old && <PassphraseField language={language} name="old" label={t.old} problem={of('old')} />}
      <PassphraseField
        language={language}
        name="passphrase"
        label={old ? t.fresh : t.passphrase}
        hint={t.hint}
        problem={of('passphrase')}
      />
      <PassphraseField language={language} name="again" label={t.again} problem={of('again')} />
      <ButtonRow>
        <Button>{t.set[language]}</Button>
        <LinkButton href={back} variant="secondary">
          {t.back[language]}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

function StartOver({ language, problem }: FormProps) {
  const t = passphraseText;
  const of = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined);
  return (
    <form method="post" className="act-form flow" noValidate>
      <PassphraseField language={language} prefix="new-" name="passphrase" label={t.fresh} hint={t.hint} problem={of('passphrase')} />
      <PassphraseField language={language} prefix="new-" name="again" label={t.again} problem={of('again')} />
      <ButtonRow>
        <Button tone="danger" variant="secondary" name="intent" value="startOver">
          {t.startOver[language]}
        </Button>
      </ButtonRow>
    </form>
  );
}

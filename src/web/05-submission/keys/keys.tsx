import { data, redirect } from 'react-router';
import type { Refusal } from '#value/refusal';
import { Button, ButtonRow, LinkButton } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { OpenersReady } from '../opening/openers-ready.tsx';
import { keysText } from './keys-text.ts';
import { RecoverySheet } from './sheet.tsx';
import { ConfirmSheet } from './confirm-sheet.tsx';
import { inWordsOf } from '../../text/call-words.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    body: file.organisation.name,
    call: { id: call.id, title: call.title ?? '', zone: call.zone, publishedAt: call.publishedAt },
    me: actorOf(args).personId,
    now: casework.now(),
    preparation: await casework.openingPreparation(file, call),
  };
}

type Answer = { readonly sheet: { readonly number: number; readonly identity: string } | null; readonly refusal: Refusal | null };

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const place = { caseId: file.id, callId: call.id };
  const form = await args.request.formData();
  if (form.get('intent') === 'makeSheet') {
    const made = await casework.makeRecoverySheet(actorOf(args), place);
    // In the answer to this one request and nowhere else: no address shows it again.
    return data<Answer>(made.ok ? { sheet: made.value, refusal: null } : { sheet: null, refusal: made.refusal }, {
      status: made.ok ? 200 : 422,
      headers: { 'Cache-Control': 'no-store' },
    });
  }
  const typed = form.get('ending');
  const confirmed = await casework.confirmRecoverySheet(actorOf(args), { ...place, typed: typeof typed === 'string' ? typed : '' });
  if (confirmed.ok) return redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/keys#sheet`);
  return data<Answer>({ sheet: null, refusal: confirmed.refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(keysText.title[params.lang === 'en' ? 'en' : 'nb']);

/** What has to be in place before a call with sealed submissions is published: openers, the sheet on paper, the rehearsal. */
export default function Keys({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, about, call, preparation } = loaderData;
  const t = inWordsOf(keysText, kind);
  const { needed } = preparation;
  const instant = (at: NonNullable<typeof call.publishedAt>) => formatInstant(at, call.zone, language);
  const publish = `/${language}/w/cases/${about.id}/calls/${call.id}/publish`;
  if (actionData?.sheet) {
    const { sheet } = actionData;
    return (
      <>
        <RecoverySheet
          language={language}
          kind={kind}
          {...sheet}
          call={call.title}
          body={loaderData.body}
          madeAt={instant(loaderData.now)}
        />
        <ConfirmSheet language={language} problem={null} />
      </>
    );
  }
  return (
    <>
      {actionData?.refusal && (
        <ErrorSummary language={language} items={[{ href: '#ending', text: refusalText(actionData.refusal, language) }]} />
      )}
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.title[language]}
        lead={say(t.lead, language, { needed })}
      />
      {call.publishedAt && (
        <Notice language={language}>
          <p>{say(t.after, language, { at: instant(call.publishedAt) })}</p>
        </Notice>
      )}
      <Openers facts={loaderData} />
      <Sheet facts={loaderData} refusal={actionData?.refusal ?? null} />
      <Section title={t.rehearsal[language]} lead={say(t.rehearsalLead, language, { needed })}>
        <p>{preparation.rehearsedAt ? say(t.rehearsed, language, { at: instant(preparation.rehearsedAt) }) : t.rehearsedNot[language]}</p>
        {!call.publishedAt && <p className="field__hint">{t.rehearsedAgain[language]}</p>}
      </Section>
      {!call.publishedAt && (
        <p>
          <LinkButton href={publish} variant="secondary">
            {t.back[language]}
          </LinkButton>
        </p>
      )}
    </>
  );
}

type Facts = Awaited<ReturnType<typeof loader>>;

function Openers({ facts: { language, kind, about, preparation, me, call } }: { readonly facts: Facts }) {
  const t = inWordsOf(keysText, kind);
  return (
    <Section title={t.openers[language]} lead={t.openersLead[language]}>
      <OpenersReady language={language} openers={preparation.openers} me={me} />
      {!call.publishedAt && (
        <p>
          {preparation.openers.length <= preparation.needed && <>{t.oneMore[language]} </>}
          <a className="ds-link" href={`/${language}/w/cases/${about.id}/people`}>
            {t.addOpeners[language]}
          </a>
        </p>
      )}
    </Section>
  );
}

function Sheet({ facts, refusal }: { readonly facts: Facts; readonly refusal: Refusal | null }) {
  const { language, call, preparation } = facts;
  const t = keysText;
  const { sheetNumber, sheetConfirmedAt } = preparation;
  const state = sheetConfirmedAt
    ? say(t.sheetConfirmed, language, { number: sheetNumber ?? 0, at: formatInstant(sheetConfirmedAt, call.zone, language) })
    : sheetNumber
      ? say(t.sheetMade, language, { number: sheetNumber })
      : t.sheetNone[language];
  return (
    <Section id="sheet" title={t.sheet[language]} lead={t.sheetLead[language]}>
      <p>{state}</p>
      {!call.publishedAt && sheetNumber && !sheetConfirmedAt && (
        <ConfirmSheet language={language} problem={refusal ? refusalText(refusal, language) : null} />
      )}
      {!call.publishedAt && (
        <form method="post">
          <ButtonRow>
            <Button name="intent" value="makeSheet" variant={sheetNumber ? 'tertiary' : 'primary'}>
              {(sheetNumber ? t.makeAgain : t.make)[language]}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  );
}

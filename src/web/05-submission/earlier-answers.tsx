import { data, redirect } from 'react-router';
import type { EarlierAnswer } from '#casework/earlier-answers';
import { countWords } from '#field/read-form';
import { answerName } from '#submission/fields';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Notice } from '../design/notice.tsx';
import { Section } from '../design/layout.tsx';
import { valueIn } from '../field/field-props.ts';
import { inputId } from '../field/input-id.ts';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { stripOf } from './strip.tsx';
import { earlierText } from './versions-text.ts';
import { workspaceOf } from './workspace.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  const question = facts.questions.find(({ id }) => id === args.params['question']);
  if (!question) throw new Response(null, { status: 404 });
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  const questionId = question.id ?? '';
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId, questionId };
  return { ...facts, question, questionId, earlier: await visitOf(args).casework.earlierAnswers(actorOf(args), at) };
}

export async function action(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  const form = await args.request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const questionId = args.params['question'] ?? '';
  const copied = await visitOf(args).casework.reuseAnswer(actorOf(args), {
    caseId: facts.caseId,
    callId: facts.callId,
    lotId: facts.lotId,
    questionId,
    from: { callId: text('call'), lotId: text('lot'), questionId: text('question') },
  });
  if (!copied.ok) return data({ refusal: copied.refusal }, { status: 422 });
  return redirect(`${submissionAddress(facts, 'answers', { copied: '' })}#${inputId(answerName(questionId))}`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(earlierText.title[params.lang === 'en' ? 'en' : 'nb']);

/** What the organisation has answered elsewhere, the most similar question first; one is copied when its button is pressed. */
export default function EarlierAnswers({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, zone, question, earlier, values, foreign, questionId } = loaderData;
  const t = earlierText;
  const written = Boolean(valueIn(values, answerName(questionId)));
  return (
    <>
      {actionData && (
        <ErrorSummary language={language} items={[{ href: '#main', text: refusalText(actionData.refusal, language, zone) }]} />
      )}
      <SubmissionHeading facts={loaderData} title={t.title[language]} lead={t.lead[language]} />
      <Section title={t.asked[language]}>
        <p lang={foreign}>{question.title}</p>
      </Section>
      {written && earlier.length > 0 && (
        <Notice language={language} tone="warning">
          <p>{t.replaces[language]}</p>
        </Notice>
      )}
      {earlier.length === 0 && <EmptyState title={t.none[language]} />}
      <ul className="enquiries">
        {earlier.map((answer) => (
          <li className="enquiries__one" key={`${answer.lotId} ${answer.questionId}`}>
            <OneAnswer facts={loaderData} answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneAnswer({ facts, answer }: { readonly facts: PageProps<typeof loader>['loaderData']; readonly answer: EarlierAnswer }) {
  const { language, zone, question } = facts;
  const t = earlierText;
  const count = countWords(answer.text);
  const over = count - (question.maxWords ?? 500);
  return (
    <>
      <h2 className="earlier__question">{answer.question}</h2>
      <p className="field__hint">
        {say(t.from, language, { call: answer.callTitle, at: formatInstant(answer.writtenAt, zone, language) })}
        {' · '}
        {(answer.sent === 'sealed' ? t.sealed : t.draft)[language]}
        {' · '}
        {over > 0 ? say(t.tooLong, language, { count, over }) : say(t.words, language, { count })}
      </p>
      <div className="prose-plain">{answer.text}</div>
      <form method="post">
        <input type="hidden" name="call" value={answer.callId} />
        <input type="hidden" name="lot" value={answer.lotId} />
        <input type="hidden" name="question" value={answer.questionId} />
        <Button variant="secondary">
          {t.copy[language]}
          <span className="ds-sr-only">: {answer.question}</span>
        </Button>
      </form>
    </>
  );
}

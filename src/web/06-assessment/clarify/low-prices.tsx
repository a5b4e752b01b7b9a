import { data } from 'react-router';
import { amountOf, procedureOf } from '#call/procedures';
import { clarificationFields, findingFields } from '#assessment/clarification-fields';
import type { Casework } from '#casework/casework';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Panel } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatMoneyWithVat, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { isOpened, NotOpened } from '../not-opened.tsx';
import { AnswerState } from './asked-so-far.tsx';
import { clarifyText } from './text.ts';
import { useClarifyText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  // Where no price counts, none can look too low.
  if (amountOf(procedureOf(call.kind)) !== 'scored') throw new Response(null, { status: 404 });
  const found = isOpened(call) ? await casework.lowPrices(actorOf(args), file, call) : null;
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    proposal: clarifyText.proposal[file.language],
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    rule: found ? { percent: found.rule.value, source: found.rule.basis } : null,
    prices: found?.prices ?? [],
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const about = form.get('about');
  const [act, submissionId = ''] = typeof about === 'string' ? about.split(':') : [];
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const key = `${act}-${submissionId}`;
  const asking = readGroups(form, clarificationFields, { keys: act === 'ask' ? [key] : [], rules });
  const finding = readGroups(form, findingFields, { keys: act === 'examine' ? [key] : [], rules });
  const other = inOtherLanguage(form, asking.typed);
  if (other) return other;
  const problems = [...asking.problems, ...finding.problems];
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed: asking.typed }, { status: 422 });
  const place = { caseId: file.id, callId: call.id, submissionId };
  const done =
    act === 'ask'
      ? await casework.askToExplainPrice(actor, { ...place, values: asking.byKey[key] ?? { asked: null } })
      : await casework.examinePrice(actor, { ...place, values: finding.byKey[key] ?? { finding: null, findingReason: null } });
  return done.ok
    ? redirectDone(args, new URL(args.request.url).pathname, 'saved')
    : unaccepted({ typed: asking.typed }, { refusal: done.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(clarifyText.lowTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Prices that look unusually low: asked about, explained, and found to hold or not. */
export default function LowPrices({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useClarifyText();
  const { language, now, caption, call, rule, prices } = loaderData;
  const groups = (act: string) => prices.map(({ id, name }) => ({ key: `${act}-${id}`, name }));
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.lowTitle[language]} lead={t.lowLead[language]} />
      <GroupErrors
        language={language}
        answer={actionData}
        fields={[...placed(groups('ask'), clarificationFields), ...placed(groups('examine'), findingFields)]}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && !rule && (
        <EmptyState title={t.lowLocked[language]}>
          <p>{t.lowLockedText[language]}</p>
        </EmptyState>
      )}
      {rule && prices.length === 0 && <EmptyState title={t.lowNone[language]} />}
      {prices.map((price) => (
        <Price key={price.id} price={price} facts={loaderData} answer={actionData} />
      ))}
      {rule && <p className="field__hint">{say(t.lowRule, language, rule)}</p>}
    </>
  );
}

type PriceFacts = NonNullable<Awaited<ReturnType<Casework['lowPrices']>>>['prices'][number];
type PriceProps = {
  readonly price: PriceFacts;
  readonly facts: PageProps<typeof loader>['loaderData'];
  readonly answer: Unaccepted | undefined;
};

function Price({ price, facts, answer }: PriceProps) {
  const t = useClarifyText();
  const { language, written, now, call, country } = facts;
  const last = price.asked.at(-1);
  const answerable = last !== undefined && last.answeredAt === null && now < last.dueAt;
  const open = call.state === 'opened' && !price.examination;
  const signs = [
    ...(price.sign?.belowMean == null
      ? []
      : [say(t.belowMean, language, { percent: formatNumber(price.sign.belowMean * 100, language, { most: 1 }) })]),
    ...(price.sign?.belowFloor ? [t.belowFloor[language]] : []),
  ];
  return (
    <Panel>
      <h2>{price.name}</h2>
      <SummaryList
        language={language}
        items={[
          { key: 'price', term: t.price[language], ...(price.price ? { value: formatMoneyWithVat(price.price, language) } : {}) },
          ...(signs.length > 0 ? [{ key: 'sign', term: t.sign[language], value: signs.join('. ') }] : []),
          ...price.asked.map((one) => ({
            key: one.id,
            term: t.explanation[language],
            value: (
              <>
                <AnswerState language={language} now={now} zone={call.zone} asked={one} />
                <div className="prose-plain" lang={written}>
                  {one.response}
                </div>
              </>
            ),
          })),
        ]}
      />
      {price.examination && (
        <>
          <h3>{t.found[language]}</h3>
          <FieldSummary fields={findingFields} values={price.examination} language={language} locality={placeOf(country).locality} />
        </>
      )}
      {open && !answerable && !last && <PriceForm facts={facts} answer={answer} act="ask" price={price} />}
      {open && !answerable && last && <PriceForm facts={facts} answer={answer} act="examine" price={price} />}
    </Panel>
  );
}

function PriceForm({ price, facts, answer, act }: PriceProps & { readonly act: 'ask' | 'examine' }) {
  const t = useClarifyText();
  const { language, country, proposal } = facts;
  const fields = act === 'ask' ? clarificationFields : findingFields;
  const title = act === 'ask' ? t.explain[language] : t.examine[language];
  return (
    <ActForm switches="language" language={language} answer={undefined} fields={fields} buttons={<Button>{title}</Button>}>
      <input type="hidden" name="about" value={`${act}:${price.id}`} />
      <GroupFields
        group={{ key: `${act}-${price.id}`, name: title }}
        fields={fields}
        values={act === 'ask' ? { asked: proposal } : {}}
        language={language}
        {...placeOf(country)}
        problems={answer?.problems ?? []}
        {...(answer ? { typed: answer.typed } : {})}
      />
    </ActForm>
  );
}

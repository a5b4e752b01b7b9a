import { redirect } from 'react-router';
import { valuesOfCall } from '#call';
import { callFields, type CallValues, type Criterion } from '#call/fields';
import { emptyValues } from '#field/field';
import type { Problem } from '#field/problem';
import type { Language } from '#value/text';
import { redirectDone } from '../../done/done.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { unaccepted } from '../../act-answer.ts';
import { PageHeading } from '../../design/page-heading.tsx';
import { FormErrors } from '../../field/act-form.tsx';
import { StoredNow } from '../../field/stored-now.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { wordedProblems } from '../call-problems.ts';
import { addressOf, designFrom, designIn, seenIn } from './design-address.ts';
import { designedFields, factsOf, fieldsOf, kindName, rowsOf, weightName } from './design-facts.ts';
import { DesignPage } from './design-page.tsx';
import { placeAfter, pressed, pressName } from './pressed.ts';
import { designText as t } from './text.ts';
import { readDesign, storedDesign, sumProblems, type ReadDesign } from './typed-design.ts';

/** The figures follow what is typed. Nothing is missing without scripts. */
export const handle = { interactive: true };

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, facts, workspace } = await draftOf(args);
  const url = new URL(args.request.url);
  const named = designIn(facts, url.searchParams);
  const button = url.searchParams.get(pressName);
  const start = pressed(facts, named ?? storedDesign(facts), button ?? '');
  const seen = seenIn(facts, url.searchParams.get('seen'));
  if (args.request.method === 'GET' && (named || button !== null)) {
    const address = addressOf(facts, start, seen);
    if (url.search !== `?${address}`) throw redirect(`${url.pathname}?${address}${button === null ? '' : placeAfter(button)}`);
  }
  return {
    language,
    about: aboutCase(file),
    callHref: `/${language}/w/${workspace}`,
    country: file.country,
    facts,
    start,
    seen,
    call: call.id,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, facts, workspace } = await draftOf(args);
  const form = await args.request.formData();
  const typed = designFrom(facts, form);
  const read = readDesign(facts, typed);
  const problems: readonly Problem[] = [...read.problems, ...sumProblems(read)];
  if (problems.length > 0) return unaccepted({ typed }, { problems });
  if (seenIn(facts, form.get('seen')) !== facts.mark) return unaccepted({ typed }, { refusal: { code: 'changedMeanwhile' } });
  const saved = await casework.saveCall(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    values: withDesign(valuesOfCall(call), read, file.language),
    version: casework.versionOf(callFields, valuesOfCall(call)),
  });
  return saved.ok ? redirectDone(args, `/${language}/w/${workspace}`, 'callSaved') : unaccepted({ typed }, { refusal: saved.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

export default function Weights({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, facts, callHref } = loaderData;
  const start = actionData ? typedTexts(actionData.typed) : loaderData.start;
  const refused = actionData?.problems ?? [];
  // After a conflict the person has seen what is stored now: saving once more is a decision.
  const seen = actionData?.refusal?.code === 'changedMeanwhile' ? facts.mark : loaderData.seen;
  const worded = wordedProblems(refused, { ...fieldsOf(rowsOf(facts, start)), criteria: callFields.criteria });
  return (
    <>
      <FormErrors language={language} answer={actionData && { ...actionData, problems: worded.problems }} fields={worded.fields} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.lead[language]}>
        <a className="ds-link no-print" href={callHref}>
          {t.back[language]}
        </a>
      </PageHeading>
      <StoredNow
        language={language}
        answer={actionData}
        fields={fieldsOf(rowsOf(facts, start))}
        values={{ ...Object.fromEntries(facts.criteria.map(({ id, weight }) => [weightName(id), weight])), ...facts.price }}
        {...placeOf(country)}
      />
      <DesignPage facts={facts} start={start} seen={seen} refused={refused} />
    </>
  );
}

/** The draft of the address; a call that is published has its weights locked, and leads to its public page. */
async function draftOf(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const path = `cases/${file.id}/calls/${call.id}`;
  if (call.state !== 'draft') throw redirect(`/${language}/${path}`);
  return { file, call, workspace: path, facts: factsOf({ file, call }, { language, mark: casework.versionOf(designedFields, call) }) };
}

/** The call with the weights and formula that were tried. Floor and ceiling of a range that is not in use stay as they are stored. */
function withDesign(call: CallValues, { rows, price }: ReadDesign, written: Language): CallValues {
  const weightOf = (id: string) => rows.find((row) => row.id === id)?.weight ?? null;
  const criteria: readonly Criterion[] =
    call.criteria.length > 0
      ? call.criteria.map((criterion) => ({ ...criterion, weight: weightOf(criterion.id ?? '') }))
      : rows.map(({ kind, weight }) => ({
          ...emptyValues(callFields.criteria.of),
          id: null,
          kind,
          title: kindName(kind, written),
          weight,
        }));
  const range = price.priceFormula === 'fixedRange' ? price : { priceFormula: price.priceFormula };
  return { ...call, ...range, criteria };
}

function typedTexts(typed: { readonly [name: string]: string | readonly string[] }): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]));
}

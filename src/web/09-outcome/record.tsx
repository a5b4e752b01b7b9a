import { redirect } from 'react-router';
import { readForm } from '#field/read-form';
import { recordObservation } from '#outcome';
import { observationFields } from '#outcome/fields';
import { zoneOf } from '#party/organisation';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { formOf, toCheck, toForm, TypedInputs, type Checked } from '../check-step.tsx';
import { Button } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay, formatNumber } from '../text/format.ts';
import { pageTitle } from '../title.ts';
import { inOrder, MeasureChart, withUnit, type ShownMeasure } from './measure-chart.tsx';
import { formatPeriod, nextPeriod } from './period.ts';
import { outcomeText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  const measure = file.measures.find((candidate) => candidate.id === args.params['measure']);
  const agreement = file.agreements.find((candidate) => candidate.id === measure?.agreementId);
  if (!measure || !agreement) throw new Response(null, { status: 404 });
  const { language, casework } = visitOf(args);
  const observations = file.observations.filter((observation) => observation.measureId === measure.id);
  const zone = zoneOf(file.country);
  return {
    language,
    caseId: file.id,
    country: file.country,
    title: file.need.title,
    lang: file.language === language ? undefined : file.language,
    zone,
    supplier: agreement.organisationName,
    kind: agreement.kind,
    measure: { ...measure, observations } satisfies ShownMeasure,
    next: { ...nextPeriod(observations, agreement.startDate ?? dayIn(zone, casework.now())), value: null, note: null },
    recorded: new URL(args.request.url).searchParams.has('recorded'),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const measureId = args.params['measure'] ?? '';
  const posted = await readPosted(args, observationFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.intent === 'change') return toForm(posted);
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  if (posted.intent !== 'record') {
    // The same rule as the act itself, asked before the last page, so that nobody confirms what cannot be.
    const may = recordObservation(posted.values, { id: idOf('check'), measureId: idOf(measureId), at: casework.now() }, file.observations);
    return may.ok ? toCheck(posted) : unaccepted(posted, { refusal: may.refusal });
  }
  const recorded = await casework.recordObservation(actorOf(args), { caseId: file.id, measureId, values: posted.values });
  return recorded.ok
    ? redirect(`/${language}/w/cases/${file.id}/measures/${measureId}?recorded`)
    : unaccepted(posted, { refusal: recorded.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(outcomeText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function RecordOutcome({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caseId, country, lang, measure, next, recorded } = loaderData;
  const t = outcomeText;
  const answer: Checked | undefined = actionData;
  if (answer?.step === 'check') return <CheckStep shown={loaderData} typed={answer.typed} />;
  const fields = fieldsOf(measure);
  return (
    <>
      <PageHeading
        caption={<span lang={lang}>{loaderData.title}</span>}
        title={<span lang={lang}>{measure.title}</span>}
        lead={t.lead[language]}
      >
        <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
          {t.backToCase[language]}
        </a>
        <a className="ds-link" href={`/${language}/cases/${caseId}#outcome`}>
          {t.publicPage[language]}
        </a>
      </PageHeading>
      {recorded && !answer && (
        <Notice language={language} tone="success" live="status">
          <p>{t.recorded[language]}</p>
        </Notice>
      )}
      {measure.observations.length > 0 ? (
        <MeasureChart measure={measure} language={language} lang={lang} csvHref={`/data/measures/${measure.id}.csv`} />
      ) : (
        <EmptyState title={t.none[language]}>
          <p>{t.noneHint[language]}</p>
        </EmptyState>
      )}
      <MeasureFacts {...loaderData} />
      <Section title={t.formTitle[language]}>
        <ActForm
          switches="language"
          language={language}
          answer={answer}
          fields={fields}
          buttons={
            <Button name="intent" value="check">
              {t.check[language]}
            </Button>
          }
        >
          <FormFields
            fields={fields}
            values={next}
            language={language}
            {...placeOf(country)}
            problems={answer?.problems ?? []}
            {...(answer ? { typed: answer.typed } : {})}
          />
        </ActForm>
      </Section>
      {measure.observations.length > 0 && <Recorded {...loaderData} />}
    </>
  );
}

type Shown = PageProps<typeof loader>['loaderData'];

/** The unit belongs to this measure: it stands beside the input, in the language of the case. */
function fieldsOf(measure: ShownMeasure) {
  return { ...observationFields, value: { ...observationFields.value, unit: { en: measure.unit, nb: measure.unit } } };
}

/** The last look before a figure becomes public for good. */
function CheckStep({ shown, typed }: { readonly shown: Shown; readonly typed: Checked['typed'] }) {
  const { language, country, measure, lang, caseId } = shown;
  const t = outcomeText;
  const place = placeOf(country);
  const fields = fieldsOf(measure);
  const { values } = readForm(fields, formOf(typed), { language, ...place, moment: 'act' });
  return (
    <>
      <PageHeading caption={<span lang={lang}>{measure.title}</span>} title={t.checkTitle[language]} lead={t.checkLead[language]}>
        <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
          {t.backToCase[language]}
        </a>
      </PageHeading>
      <FieldSummary fields={fields} values={values} language={language} locality={place.locality} />
      <ActForm
        switches="language"
        language={language}
        answer={undefined}
        fields={fields}
        buttons={
          <>
            <Button name="intent" value="record">
              {t.record[language]}
            </Button>
            <Button name="intent" value="change" variant="secondary">
              {t.change[language]}
            </Button>
          </>
        }
      >
        <TypedInputs typed={typed} />
      </ActForm>
    </>
  );
}

function MeasureFacts({ language, measure, supplier, kind, lang }: Shown) {
  const t = outcomeText;
  const figure = (value: number | null) => (value === null ? undefined : withUnit(value, measure.unit, language));
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'supplier', term: (kind === 'grant' ? t.granted : t.supplier)[language], value: supplier },
        { key: 'unit', term: t.unit[language], value: <span lang={lang}>{measure.unit}</span> },
        { key: 'better', term: t.better[language], value: measure.direction === 'increase' ? t.higher[language] : t.lower[language] },
        { key: 'baseline', term: t.baseline[language], value: figure(measure.baseline) },
        { key: 'target', term: t.target[language], value: figure(measure.target) },
      ]}
    />
  );
}

/** Everything recorded, newest first, with its notes. */
function Recorded({ language, measure, zone, lang }: Shown) {
  const t = outcomeText;
  return (
    <Section title={t.soFar[language]}>
      <DataTable
        caption={t.soFar[language]}
        captionShown="hidden"
        columns={[
          { key: 'period', label: t.period[language] },
          { key: 'value', label: measure.unit, align: 'number' },
          { key: 'note', label: t.note[language] },
          { key: 'recordedAt', label: t.recordedAt[language] },
        ]}
        rows={inOrder(measure)
          .toReversed()
          .map((observation) => ({
            key: observation.id,
            cells: {
              period: formatPeriod(observation, language),
              value: observation.value === null ? '–' : formatNumber(observation.value, language, { most: 4 }),
              note: observation.note ? <span lang={lang}>{observation.note}</span> : '–',
              recordedAt: formatDay(dayIn(zone, observation.recordedAt), language),
            },
          }))}
      />
    </Section>
  );
}

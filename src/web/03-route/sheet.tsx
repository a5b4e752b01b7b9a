import { valueIn } from '../field/field-props.ts';
import { CaseLink } from '../02-dialogue/case-link.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { placeOf, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import { RouteEssence, RoutePapers, whyOf } from './route-details.tsx';
import { sheetData, type SheetData } from './sheet-data.ts';
import { isLong, ToDecide } from './to-decide.tsx';
import { routeText } from './text.ts';

export const loader = sheetData;

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.sheetTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Paper for whoever must agree: one page with what is to be decided, why, when and what may stand in the way; then an annex with the rules. */
export default function RouteSheet({ loaderData }: PageProps<typeof loader>) {
  const { language, about, body, by } = loaderData;
  const t = routeText;
  return (
    <div className="route-sheet flow">
      <PageHeading
        caption={
          <>
            {body} · <CaseLink language={language} about={about} />
          </>
        }
        title={t.sheetTitle[language]}
      >
        <div className="no-print flow">
          <p>{t.howToPrint[language]}</p>
          {loaderData.first && !loaderData.chosen && (
            <p>
              <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/choose?route=${loaderData.first.id}`}>
                {say(t.chooseNamed, language, { route: loaderData.first.name[language] })}
              </a>
            </p>
          )}
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/result`}>
              {t.toResult[language]}
            </a>
          </p>
          {!loaderData.talks.some(({ kind }) => kind === 'offer') && (
            <p>
              <a className="ds-link" href={`/${language}/w/cases/${about.id}/dialogue/offer`}>
                {t.noteOffer[language]}
              </a>
            </p>
          )}
        </div>
      </PageHeading>
      <ToDecide data={loaderData} />
      <p className="field__hint">{say(t.madeBy, language, by)}</p>
      <Annex data={loaderData} />
    </div>
  );
}

/** The rules, every step, the other ways and the answers that it all follows from. */
function Annex({ data }: { readonly data: SheetData }) {
  const { language, about, country, need, answers, offered, first, chosen } = data;
  const t = routeText;
  const fields = factFieldsIn(country);
  const answered = askedIn(country).filter((name) => valueIn(answers, name) !== null);
  // Six routes with one reason are one line.
  const closedByReason = [...new Set(offered.excluded.map(({ because }) => because[language]))].map((because) => ({
    because,
    names: offered.excluded.filter((one) => one.because[language] === because).map(({ name }) => name[language]),
  }));
  const rules = say(t.rules, language, { set: offered.ruleSet, day: formatDay(offered.ruleDate, language) });
  return (
    <div className="route-sheet__annex flow">
      <h2>{t.annex[language]}</h2>
      {need.summary && isLong(need.summary) && (
        <Section title={t.theNeed[language]} level={3}>
          <p lang={about.lang}>{need.summary}</p>
        </Section>
      )}
      {first && (
        <Section title={first.name[language]} level={3}>
          {/* How it is done stands on page one already. */}
          <RouteEssence route={chosen ? first : { ...first, tip: undefined }} language={language} />
          <RoutePapers route={first} language={language} />
        </Section>
      )}
      <Section id="others" title={t.others[language]} level={3}>
        <SummaryList
          language={language}
          items={offered.lawful
            .filter(({ id }) => id !== first?.id)
            .map((route) => ({ key: route.id, term: route.name[language], value: whyOf(route)[language] }))}
        />
      </Section>
      <Section title={say(t.excluded, language, { count: offered.excluded.length })} level={3}>
        {closedByReason.map(({ because, names }) => (
          <p key={because}>
            <strong>{names.join(' · ')}:</strong> {because}
          </p>
        ))}
      </Section>
      <Section id="answers" title={t.answers[language]} level={3}>
        <FieldSummary
          fields={fields}
          only={[...answered, ...(answers.circumstances.length > 0 ? ['circumstances'] : [])]}
          values={answers}
          language={language}
          locality={placeOf(country).locality}
        />
      </Section>
      <p className="field__hint">
        {say(t.sheetFrom, language, { count: answered.length, day: formatDay(chosen?.on ?? offered.ruleDate, language), rules })}{' '}
        {t.unverifiedMeans[language]} {t.notAdvice[language]}
      </p>
    </div>
  );
}

import { judgeChange, regimeOfChange } from '#agreement/change';
import { changeFields } from '#agreement/change-fields';
import { readForm } from '#field/read-form';
import { gate } from '#law/gates';
import { localityOf, zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { problemsToItems } from '../field/problem-text.ts';
import { caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatMoney, formatMoneyWithVat, formatPercent } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { gateSource } from '../04-call/gate-source.ts';
import { routeText } from '../03-route/text.ts';
import { becauseText, changeText as t, verdictText } from './change-text.ts';

/** The answers stand in the address: nothing is kept, and the page can be sent to whoever has to judge. */
export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const agreement = file.agreements.find(({ id, signedAt }) => id === args.params['agreement'] && signedAt);
  if (!agreement) throw new Response(null, { status: 404 });
  const { country } = file;
  const asked = new URL(args.request.url).searchParams;
  const form = new FormData();
  for (const [name, value] of asked) form.set(name, value);
  // Stated like the agreement itself: a change is compared with nothing else.
  const locality = { ...localityOf(country), currency: agreement.value.currency, vat: agreement.value.vat };
  const { values, problems, typed } = readForm(changeFields, form, { language, locality, country, moment: 'save' });
  const regime = file.route ? regimeOfChange(file.route.basis.route.id) : null;
  const today = dayIn(zoneOf(country), casework.now());
  const { newValue, sameCharacter, ownDecision } = values;
  const verdict =
    regime && newValue
      ? judgeChange(
          regime,
          { before: agreement.value, after: newValue, sameCharacter: yes(sameCharacter), ownDecision: yes(ownDecision) },
          today,
        )
      : null;
  return {
    language,
    about: aboutCase(file),
    country,
    locality,
    supplier: agreement.organisationName,
    value: agreement.value,
    hasRule: regime !== null,
    asked: asked.size > 0,
    problems: asked.size > 0 ? problems : [],
    typed,
    verdict,
    rule: regime === 'PA' ? null : gate('considerableChange', country),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Before a signed agreement is changed: whether the change is considerable, with the numbers and the source. Judges and saves nothing. */
export default function ChangePage({ loaderData }: PageProps<typeof loader>) {
  const { language, about, country, locality, supplier, value, hasRule, asked, problems, typed, verdict, rule } = loaderData;
  return (
    <>
      <ErrorSummary language={language} items={problemsToItems(problems, changeFields, language)} />
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.title[language]}
        lead={say(t.lead, language, { name: supplier })}
      />
      {verdict && (
        <Notice
          language={language}
          tone={verdict.verdict === 'within' ? 'success' : 'warning'}
          title={verdictText[verdict.verdict][language]}
        >
          <p>
            {verdict.adds === 0
              ? t.same[language]
              : say(verdict.adds > 0 ? t.adds : t.takes, language, {
                  amount: formatMoney({ ...value, minor: Math.abs(verdict.adds) }, language),
                  share: Number.isFinite(verdict.share) ? formatPercent(Math.abs(verdict.share), language, 1) : '–',
                })}{' '}
            {becauseText[verdict.because][language]}
          </p>
          {rule && (
            <p>
              {say(t.source, language, { source: gateSource(rule, language) })}{' '}
              {rule.confidence !== 'H' && <Tag tone="warning">{routeText.unverified[language]}</Tag>}
            </p>
          )}
        </Notice>
      )}
      <SummaryList
        language={language}
        items={[{ key: 'value', term: t.now[language], value: `${supplier}: ${formatMoneyWithVat(value, language)}` }]}
      />
      {hasRule ? (
        <form method="get" className="act-form flow" noValidate>
          <Section>
            <FormFields
              fields={changeFields}
              language={language}
              {...placeOf(country)}
              locality={locality}
              problems={problems}
              {...(asked ? { typed } : {})}
            />
            <ButtonRow>
              <Button>{t.judge[language]}</Button>
            </ButtonRow>
          </Section>
        </form>
      ) : (
        <p>{t.none[language]}</p>
      )}
    </>
  );
}

function yes(answer: 'yes' | 'no' | null): boolean | null {
  return answer === null ? null : answer === 'yes';
}

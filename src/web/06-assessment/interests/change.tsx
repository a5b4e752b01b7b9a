import { data } from 'react-router';
import { interestFields } from '#assessment/fields';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant, formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { InterestGroup, kindNames, unsaid } from './interest-group.tsx';
import { interestsText } from './text.ts';
import { useInterestsText } from './round-text.ts';

async function own(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const { bidders } = await casework.ownInterests(actorOf(args), file, call.id);
  const bidder = bidders.find(({ id }) => id === args.params['organisation']);
  if (!bidder?.interest || call.state !== 'opened') throw new Response(null, { status: 404 });
  return { casework, file, call, bidder: { ...bidder, interest: bidder.interest } };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, bidder } = await own(args);
  const { statement, kinds, detail, declaredAt } = bidder.interest;
  return {
    language,
    callKind: call.kind,
    country: file.country,
    caption: captionOf(file, language),
    zone: call.zone,
    bidder: { id: bidder.id, name: bidder.name, hints: bidder.hints },
    before: { statement, kinds, detail, declaredAt },
    back: `/${language}/w/cases/${file.id}/calls/${call.id}/interests`,
  };
}

export async function action(args: PageArgs) {
  const { language } = visitOf(args);
  const { casework, file, call, bidder } = await own(args);
  const form = await args.request.formData();
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups(form, interestFields, { keys: [bidder.id], rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  const found = [...problems, ...unsaid(byKey)];
  const values = byKey[bidder.id];
  if (found.length > 0 || !values) return data<Unaccepted>({ problems: found, refusal: null, typed }, { status: 422 });
  const changed = await casework.declareChange(actorOf(args), { caseId: file.id, callId: call.id, organisationId: bidder.id, values });
  return changed.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/interests`, 'interestsDeclared')
    : unaccepted({ typed }, { refusal: changed.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(interestsText.change[params.lang === 'en' ? 'en' : 'nb']);

/** Declaring a changed circumstance towards one bidder. */
export default function DeclareChange({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useInterestsText();
  const { language, callKind, country, caption, zone, bidder, before, back } = loaderData;
  const group = { key: bidder.id, name: bidder.name };
  const said = interestFields.statement.options.find((option) => option.value === before.statement)?.label[language] ?? '–';
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={say(t.changeTitle, language, { name: bidder.name })}
        lead={t.changeLead[language]}
      />
      <GroupErrors language={language} answer={actionData} fields={placed([group], interestFields)} />
      <Section title={t.before[language]}>
        <SummaryList
          language={language}
          items={[
            {
              key: 'before',
              term: formatInstant(before.declaredAt, zone, language),
              value: (
                <>
                  <p>{[said, formatList(kindNames(before.kinds, language, callKind), language)].filter(Boolean).join(': ')}</p>
                  {before.detail && <div className="prose-plain">{before.detail}</div>}
                </>
              ),
            },
          ]}
        />
      </Section>
      <ActForm
        switches="language"
        language={language}
        answer={undefined}
        fields={interestFields}
        buttons={
          <>
            <Button>{t.changeButton[language]}</Button>
            <LinkButton href={back} variant="secondary">
              {t.toDeclare[language]}
            </LinkButton>
          </>
        }
      >
        <InterestGroup
          group={group}
          zone={zone}
          unfolded="unfolded"
          hints={bidder.hints}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}

import { isRecorded, isScored, procedureOf } from '#call/procedures';
import type { ChoiceField } from '#field/field';
import { readForm } from '#field/read-form';
import { considered, isComplete } from '#submission/known-provider';
import { knownProviderFields, unregisteredFields } from '#submission/known-provider-fields';
import { lotIn } from '#call/call-lot';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { unaccepted } from '../../act-answer.ts';
import { Button, ButtonRow } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { FilterForm } from '../../design/filter-form.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pick } from '../../design/pick.tsx';
import { Tag } from '../../design/tag.tsx';
import { redirectDone } from '../../done/done.ts';
import { FormErrors } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { providersText as t } from './text.ts';

/** How the body knows of one that it adds itself: who came forward is on the list by that. */
const foundBy: ChoiceField = {
  ...knownProviderFields.foundBy,
  options: knownProviderFields.foundBy.options.filter(({ value }) => value !== 'cameForward'),
};
const adding = { foundBy, ...unregisteredFields };

async function chosenOf(args: PageArgs) {
  const { file, call } = await callOf(args);
  if (!isRecorded(call.kind) || call.state === 'draft') throw new Response(null, { status: 404 });
  return { file, call };
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await chosenOf(args);
  const known = await casework.knownProviders(file, call.id);
  const lot = lotIn(call, null);
  const now = casework.now();
  const part = new URL(args.request.url).searchParams.get('q') ?? '';
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    scored: isScored(procedureOf(call.kind)),
    base: `/${language}/w/cases/${file.id}/calls/${call.id}/providers`,
    notice: `/${language}/cases/${file.id}/calls/${call.id}`,
    openUntil: call.closesAt && now < call.closesAt ? formatInstant(call.closesAt, call.zone, language) : null,
    doneAt: lot?.openedAt ? formatInstant(lot.openedAt, call.zone, language) : null,
    changeable: call.state === 'published',
    several: considered(known).length,
    known: known.map((provider) => ({
      id: provider.id,
      name: provider.organisationName,
      foundBy: provider.foundBy,
      leftOutReason: provider.leftOutReason,
      complete: lot !== null && isComplete(lot, provider),
    })),
    part,
    found: (await casework.enterprisesNamed(part)).filter(({ id }) => !known.some(({ organisationId }) => organisationId === id)),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await chosenOf(args);
  const place = { caseId: file.id, callId: call.id };
  const here = `/${language}/w/cases/${file.id}/calls/${call.id}/providers`;
  const form = await args.request.formData();
  if (form.get('intent') === 'complete') {
    const done = await casework.identifyProviders(actorOf(args), place);
    return done.ok
      ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'providersComplete')
      : unaccepted({ typed: {} }, { refusal: done.refusal });
  }
  const { values, problems, typed } = readForm(adding, form, { language, ...placeOf(file.country), moment: 'act' });
  if (problems.length > 0) return unaccepted({ typed }, { problems });
  const picked = form.get('organisation');
  const who = typeof picked === 'string' && picked !== '' ? { organisationId: picked } : values;
  const added = await casework.addProvider(actorOf(args), { ...place, who, foundBy: values.foundBy as 'present' | 'known' | 'asked' }); // one of the options above
  return added.ok ? redirectDone(args, `${here}/${added.value.providerId}`, 'saved') : unaccepted({ typed }, { refusal: added.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Everybody a body considers without a competition: who is on the list, adding one, and saying that it is complete. */
export default function Providers({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, scored, known, changeable, openUntil, doneAt, several } = loaderData;
  const named = known.length > 0 && !scored;
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={adding} />
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={(scored ? t.title : t.oneTitle)[language]}
        lead={(scored ? t.lead : t.oneLead)[language]}
      >
        <a className="ds-link" href={loaderData.notice}>
          {t.toPublic[language]}
        </a>
      </PageHeading>
      {openUntil && (
        <Notice language={language}>
          <p>{say(t.openUntil, language, { at: openUntil })}</p>
        </Notice>
      )}
      {doneAt && (
        <Notice language={language} tone="success">
          <p>{say(t.done, language, { at: doneAt })}</p>
        </Notice>
      )}
      {known.length > 0 ? (
        <List data={loaderData} />
      ) : (
        <EmptyState title={t.none[language]}>
          <p>{t.noneHint[language]}</p>
        </EmptyState>
      )}
      {changeable && !openUntil && several > 0 && (
        <Section title={t.complete1[language]} lead={(scored ? t.completeLead : t.completeLeadOne)[language]}>
          <form method="post">
            <ButtonRow>
              <Button name="intent" value="complete">
                {(scored ? t.completeButton : t.completeButtonOne)[language]}
              </Button>
            </ButtonRow>
          </form>
        </Section>
      )}
      {changeable && !named && <AddProvider data={loaderData} answer={actionData} />}
    </>
  );
}

type Data = PageProps<typeof loader, typeof action>;

function List({ data: { language, known, base, changeable } }: { readonly data: Data['loaderData'] }) {
  return (
    <DataTable
      caption={t.list[language]}
      captionShown="hidden"
      columns={[
        { key: 'provider', label: t.provider[language] },
        { key: 'found', label: t.found[language] },
        { key: 'state', label: t.state[language] },
      ]}
      rows={known.map(({ id, name, foundBy: how, complete, leftOutReason }) => ({
        key: id,
        cells: {
          provider: name,
          found: knownProviderFields.foundBy.options.find(({ value }) => value === how)?.label[language],
          state: (
            <>
              <Tag tone={leftOutReason ? 'neutral' : complete ? 'success' : 'warning'}>
                {(leftOutReason ? t.leftOut : complete ? t.complete : t.open)[language]}
              </Tag>{' '}
              <a className="ds-link" href={`${base}/${id}`}>
                <span aria-hidden="true">{(!changeable ? t.read : complete ? t.change : t.write)[language]}</span>
                <span className="ds-sr-only">{say(changeable ? t.writeAbout : t.readAbout, language, { name })}</span>
              </a>
            </>
          ),
        },
      }))}
    />
  );
}

function AddProvider({ data, answer }: { readonly data: Data['loaderData']; readonly answer: Data['actionData'] }) {
  const { language, country, part, found, scored } = data;
  const context = { language, ...placeOf(country), problems: answer?.problems ?? [], ...(answer ? { typed: answer.typed } : {}) };
  const picked = answer?.typed['organisation'];
  return (
    <Section id="add" title={(scored ? t.add : t.name)[language]}>
      <FilterForm
        language={language}
        action="#add"
        label={t.search[language]}
        query={{ name: 'q', value: part, label: t.search[language] }}
      />
      {part !== '' && found.length === 0 && <p>{say(t.foundNone, language, { part })}</p>}
      <form method="post" className="act-form flow" noValidate>
        {found.length > 0 && (
          <Pick
            name="organisation"
            label={t.pick[language]}
            choose={t.choose[language]}
            options={found.map(({ id, name, place }) => ({ id, name: [name, place].filter((word) => word !== '').join(', ') }))}
            chosen={typeof picked === 'string' ? picked : (found.length === 1 && found[0]?.id) || ''}
            language={language}
            optional
          />
        )}
        <FormFields {...context} fields={{ foundBy }} />
        {/* Whoever has found it has nothing to describe. */}
        {found.length === 0 && (
          <fieldset className="ds-fieldset group-form">
            <legend className="group-form__name">{t.describe[language]}</legend>
            <FormFields {...context} fields={unregisteredFields} />
          </fieldset>
        )}
        <ButtonRow>
          <Button name="intent" value="add" variant="secondary">
            {t.addButton[language]}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

import { redirect } from 'react-router';
import { burdenOf } from '#call/burden';
import { procedureOf } from '#call/procedures';
import { localityOf } from '#party/organisation';
import { isScoring } from '#party/role';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import { callOf, visitOf, type PageArgs } from '../../page.ts';
import { readAssumptions } from './assumptions.ts';

/** What the page shows: the burden of the draft as it is saved, under the assumptions of the address. */
export async function burdenFactsOf(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call } = await callOf(args);
  // A published call asks what it asks: there is nothing to weigh any more.
  if (call.state !== 'draft') throw redirect(`/${language}/cases/${file.id}/calls/${call.id}`);
  const { currency } = localityOf(file.country);
  const assumed = readAssumptions(new URL(args.request.url).searchParams, { country: file.country, language, kind: call.kind });
  const named = file.assignments.filter(({ role }) => isScoring(role));
  const { criteria, requirements, questions, value } = call;
  const basis = {
    criteria,
    requirements,
    questions,
    value,
    files: assumed.values.files,
    submissions: assumed.values.submissions,
    agreements: Math.max(call.lots.length, 1),
    panelSize: Math.max(new Set(named.map(({ personId }) => personId)).size, procedureOf(call.kind).panelSize),
    currency,
  };
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    /** The language of the buyer's words, where it is not the reader's. */
    written: file.language === language ? undefined : file.language,
    country: file.country,
    edit: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    basis,
    assumed,
    burden: burdenOf(basis, assumed.rates),
  };
}

export type BurdenFacts = Awaited<ReturnType<typeof burdenFactsOf>>;

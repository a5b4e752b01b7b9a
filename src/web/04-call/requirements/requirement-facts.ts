import { redirect } from 'react-router';
import { callWarnings } from '#call';
import { requirementEffects } from '#call/requirement-effects';
import { requirementGates, requirementListGates } from '#call/requirement-gates';
import { populations, populationsFrom } from '#method/simulation/populations';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import { callOf, visitOf, type PageArgs } from '../../page.ts';
import { readAssumptions } from './assumptions.ts';

/** What the page shows: the requirements of the draft as it is saved, under the assumptions of the address. */
export async function requirementFactsOf(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  // Requirements are locked at publication: then there is nothing to weigh any more.
  if (call.state !== 'draft') throw redirect(`/${language}/cases/${file.id}/calls/${call.id}`);
  const { requirements } = call;
  const search = new URL(args.request.url).searchParams;
  const assumed = readAssumptions(search, { country: file.country, language, requirements });
  const effects = requirementEffects(call, assumed.types);
  if (!effects.ok) throw new Error(`assumptions that were read are refused: ${effects.refusal.code} ${effects.refusal.path}`);
  const { simulation } = effects.value;
  const kinds = populations
    .map(({ id, label, many }) => ({ id, label, many, excluded: simulation.excluded[id] ?? null }))
    .toSorted((a, b) => (b.excluded ?? 0) - (a.excluded ?? 0));
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    /** The language of the buyer's words, where it is not the reader's. */
    written: file.language === language ? undefined : file.language,
    country: file.country,
    edit: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    requirements: requirements.map((requirement) => ({ requirement, gates: requirementGates(requirement, file.country) })),
    /** What concerns the list as a whole. */
    listGates: requirementListGates(callWarnings(call, casework.now(), call.zone), file.country),
    assumed,
    /** Kinds of bidders, those that are kept out most first. */
    kinds,
    ...effects.value,
    /** The day the starting figures are from. */
    day: populationsFrom,
  };
}

export type RequirementFacts = Awaited<ReturnType<typeof requirementFactsOf>>;

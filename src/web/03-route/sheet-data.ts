import { redirect } from 'react-router';
import { zoneOf } from '#party/organisation';
import { isStep } from '#law/routes/steps';
import type { RouteChoice } from '#route';
import { routeFactFields, type RouteFacts } from '#route/fields';
import { dayIn } from '#value/instant';
import { aboutCase } from '../02-dialogue/case-link.tsx';
import { actorOf, caseOf, visitOf, type PageArgs } from '../page.ts';
import { buyersIn } from './pack/case-facts.ts';
import type { MainDaysProps } from './route-details.tsx';

/** What the sheet for whoever decides tells: the case, the answers and what the law says of them. */
export async function sheetData(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers) throw redirect(`/${language}/w/cases/${file.id}/route`);
  // A choice is judged by the rules of its own day, as long as the answers are those it was made from.
  const markOf = (facts: RouteFacts) => casework.versionOf(routeFactFields, facts);
  const judgedAt = file.route && markOf(file.route) === markOf(answers) ? file.route.chosenAt : casework.now();
  const offered = casework.routesFor(answers, file.country, judgedAt);
  const first = offered.lawful.find(({ id }) => id === file.route?.routeId) ?? offered.lawful[0] ?? null;
  const { title, summary, whoLacks, peopleCount } = file.need;
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    body: buyersIn(file, language),
    by: { name: actorOf(args).name, body: file.organisation.name },
    need: { title, summary: summary ?? whoLacks, peopleCount },
    talks: file.dialogue.map(({ id, kind, participants, heldOn }) => ({ id, kind, participants, heldOn })),
    answers,
    offered,
    first,
    chosen:
      file.route && first?.id === file.route.routeId
        ? { on: dayIn(zoneOf(file.country), file.route.chosenAt), reason: file.route.reason, planned: plannedAt(file.route) }
        : null,
  };
}

export type SheetData = Awaited<ReturnType<typeof sheetData>>;

/** The days as they were counted when the route was chosen; none in choices from before they were kept. */
function plannedAt({ basis }: RouteChoice): MainDaysProps['planned'] {
  return (basis.work?.steps ?? []).flatMap(({ step, planned }) => (isStep(step) ? [{ step, planned }] : []));
}

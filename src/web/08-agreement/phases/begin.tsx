import { redirect } from 'react-router';
import { beginPhase, latestEnd } from '#agreement/lead-phases';
import { phaseBeginFields } from '#agreement/phase-fields';
import { callFields } from '#call/fields';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import type { Checked } from '../../check-step.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CheckedForm } from './checked-form.tsx';
import { checkedAction, ledPhaseOf } from './led-page.ts';
import { phaseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  if (led.standing.is !== 'toBegin' || led.standing.phase.id !== phase.id) throw redirect(page);
  return {
    language,
    country: file.country,
    about: aboutCase(file),
    page,
    phase,
    supplier: led.agreement.organisationName,
    values: { startsOn: led.today, endsOn: latestEnd(phase, led.today) },
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  return checkedAction(args, {
    fields: phaseBeginFields,
    file,
    rule: (values) => beginPhase(led.standing, values, { phaseId: phase.id, earliest: led.earliest }),
    act: (values) => casework.beginPhase(actorOf(args), { caseId: file.id, phaseId: phase.id, values }),
    next: page,
  });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.doBegin[params.lang === 'en' ? 'en' : 'nb']);

/** Beginning a phase: its first and last day. */
export default function BeginPhase({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, phase, supplier } = loaderData;
  const answer: Checked | undefined = actionData;
  return (
    <CheckedForm
      {...loaderData}
      answer={answer}
      title={say(t.beginTitle, language, { n: phase.position, title: phase.title })}
      lead={t.beginLead[language]}
      facts={[
        { key: 'partner', term: t.partner[language], value: supplier },
        { key: 'milestone', term: t.toShow[language], value: phase.milestone },
        { key: 'weeks', term: t.longest[language], value: `${phase.weeks} ${callFields.phases.of.weeks.unit[language]}` },
      ]}
      fields={phaseBeginFields}
      checkLead={t.checkBegin[language]}
      confirm={t.doBegin[language]}
    />
  );
}

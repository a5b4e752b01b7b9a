import { redirect } from 'react-router';
import { decideStopPoint } from '#agreement/lead-phases';
import { stopPointFields } from '#agreement/phase-fields';
import { emptyValues } from '#field/field';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import type { Checked } from '../../check-step.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDayWithWeekday, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CheckedForm } from './checked-form.tsx';
import { checkedAction, ledPhaseOf } from './led-page.ts';
import { phaseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  const { standing } = led;
  const here = (standing.is === 'running' || standing.is === 'overdue') && standing.phase.id === phase.id;
  if (!here) throw redirect(page);
  return {
    language,
    country: file.country,
    about: aboutCase(file),
    foreign: file.language === language ? undefined : file.language,
    page,
    phase,
    supplier: led.agreement.organisationName,
    values: { ...emptyValues(stopPointFields), due: phase.payment },
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  const actor = actorOf(args);
  return checkedAction(args, {
    fields: stopPointFields,
    file,
    rule: (values) => decideStopPoint(led.standing, values, { today: led.today, at: casework.now(), by: actor.personId }),
    act: (values) => casework.decideStopPoint(actor, { caseId: file.id, phaseId: phase.id, values }),
    next: page,
  });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.stopPoint[params.lang === 'en' ? 'en' : 'nb']);

/** The stop point of a phase: what was shown against what should be, and whether to go on. */
export default function StopPointPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, foreign, phase, supplier } = loaderData;
  const answer: Checked | undefined = actionData;
  return (
    <CheckedForm
      {...loaderData}
      answer={answer}
      title={say(t.stopTitle, language, { n: phase.position, title: phase.title })}
      lead={t.stopLead[language]}
      facts={[
        { key: 'partner', term: t.partner[language], value: supplier },
        { key: 'milestone', term: t.toShow[language], value: <span lang={foreign}>{phase.milestone}</span> },
        ...(phase.endsOn ? [{ key: 'ends', term: t.ends[language], value: formatDayWithWeekday(phase.endsOn, language) }] : []),
        { key: 'largest', term: t.largest[language], value: formatMoneyWithVat(phase.payment, language) },
      ]}
      fields={stopPointFields}
      checkLead={t.checkStop[language]}
      confirm={t.doStop[language]}
    />
  );
}

import { redirect } from 'react-router';
import { recordPayment } from '#agreement/lead-phases';
import { phasePaymentFields } from '#agreement/phase-fields';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import type { Checked } from '../../check-step.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CheckedForm } from './checked-form.tsx';
import { checkedAction, ledPhaseOf } from './led-page.ts';
import { phaseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  const due = phase.stopPoint?.due ?? null;
  if (!due || due.minor === 0 || phase.paid) throw redirect(page);
  return {
    language,
    country: file.country,
    about: aboutCase(file),
    page,
    phase,
    due,
    supplier: led.agreement.organisationName,
    values: { paid: due, paidOn: led.today },
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, led, phase, page } = await ledPhaseOf(args);
  return checkedAction(args, {
    fields: phasePaymentFields,
    file,
    rule: (values) => recordPayment(phase, values, { today: led.today, at: casework.now() }),
    act: (values) => casework.recordPayment(actorOf(args), { caseId: file.id, phaseId: phase.id, values }),
    next: page,
  });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.doPay[params.lang === 'en' ? 'en' : 'nb']);

/** What was paid for a phase. */
export default function PhasePayment({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, phase, due, supplier } = loaderData;
  const answer: Checked | undefined = actionData;
  return (
    <CheckedForm
      {...loaderData}
      answer={answer}
      title={say(t.payTitle, language, { n: phase.position, title: phase.title })}
      lead={t.payLead[language]}
      facts={[
        { key: 'partner', term: t.partner[language], value: supplier },
        { key: 'due', term: t.due[language], value: formatMoneyWithVat(due, language) },
      ]}
      fields={phasePaymentFields}
      checkLead={t.checkPay[language]}
      confirm={t.doPay[language]}
    />
  );
}

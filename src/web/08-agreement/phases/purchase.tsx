import { redirect } from 'react-router';
import { decidePurchase } from '#agreement/lead-phases';
import { purchaseFields, stopPointFields } from '#agreement/phase-fields';
import { emptyValues } from '#field/field';
import { aboutCase } from '../../02-dialogue/case-link.tsx';
import type { Checked } from '../../check-step.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatMoneyWithVat } from '../../text/format.ts';
import { pageTitle } from '../../title.ts';
import { CheckedForm } from './checked-form.tsx';
import { checkedAction, ledOf } from './led-page.ts';
import { phaseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, led, page } = await ledOf(args);
  if (led.standing.is !== 'toBuy') throw redirect(page);
  return {
    language,
    country: file.country,
    about: aboutCase(file),
    foreign: file.language === language ? undefined : file.language,
    page,
    last: led.standing.last,
    ceiling: led.call.purchaseCeiling,
    supplier: led.agreement.organisationName,
    values: emptyValues(purchaseFields),
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, led, page } = await ledOf(args);
  const actor = actorOf(args);
  const ceiling = led.call.purchaseCeiling;
  return checkedAction(args, {
    fields: purchaseFields,
    file,
    rule: (values) => decidePurchase(led.standing, values, { ceiling, at: casework.now(), by: actor.personId }),
    act: (values) => casework.decidePurchase(actor, { caseId: file.id, agreementId: led.agreement.id, values }),
    next: page,
  });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.buyTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Whether the result is bought, after the last phase. */
export default function PurchasePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, foreign, last, ceiling, supplier } = loaderData;
  const answer: Checked | undefined = actionData;
  const reached = stopPointFields.reached.options.find(({ value }) => value === last.stopPoint?.reached)?.label[language];
  return (
    <CheckedForm
      {...loaderData}
      answer={answer}
      title={t.buyTitle[language]}
      lead={t.buyLead[language]}
      facts={[
        { key: 'partner', term: t.partner[language], value: supplier },
        { key: 'milestone', term: t.toShow[language], value: <span lang={foreign}>{last.milestone}</span> },
        { key: 'reached', term: stopPointFields.reached.label[language], value: reached },
        ...(ceiling ? [{ key: 'ceiling', term: t.ceiling[language], value: formatMoneyWithVat(ceiling, language) }] : []),
      ]}
      fields={purchaseFields}
      checkLead={t.checkStop[language]}
      confirm={t.doStop[language]}
    />
  );
}

import { partnersOf } from '#submission/consortium';
import { Notice } from '../design/notice.tsx';
import { actorOf, visitOf, type PageArgs } from '../page.ts';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { consortiumText as t } from './consortium-text.ts';
import { submissionAddress } from './own-address.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

/** The partners that neither confirm here nor, as the one who leads states, by signature. */
export async function silentPartners(args: PageArgs): Promise<readonly string[]> {
  const { facts, call } = await workspaceOf(args);
  const partners = partnersOf(facts.consortium);
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: call.lot.id, partners };
  const states = await visitOf(args).casework.partnerStates(actorOf(args), at);
  return states.flatMap(({ partnerId, name, answer }) => {
    const signed = partners.find(({ id }) => id === partnerId)?.declaredBy;
    return name === '' || (answer ? answer.says === 'takesPart' : signed) ? [] : [name];
  });
}

/** That some have not confirmed: a warning, not in the way. */
export function SilentPartners({ facts, names }: { readonly facts: Workspace; readonly names: readonly string[] }) {
  const { language } = facts;
  if (names.length === 0) return null;
  return (
    <Notice language={language} tone="warning" title={t.unconfirmedTitle[language]}>
      <p>{say(t.unconfirmed, language, { names: formatList(names, language) })}</p>
      <p>
        <a className="ds-link" href={submissionAddress(facts, 'consortium')}>
          {t.change[language]}
        </a>
      </p>
    </Notice>
  );
}

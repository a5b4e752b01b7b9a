import { isRecorded } from '#call/procedures';
import { requirementState, shownName, fileName, meetsName } from '#submission/confirmation';
import { SummaryList } from '../design/summary-list.tsx';
import { inputId } from '../field/input-id.ts';
import { say } from '../text/say.ts';
import { fileAddress, submissionAddress } from './own-address.ts';
import { requirementsText } from './requirements-text.ts';
import type { Workspace } from './workspace.ts';

const stateWords = { met: requirementsText.met, notMet: requirementsText.fails, open: requirementsText.unanswered } as const;
/** What a body wrote about somebody is not in that one's voice. */
const writtenWords = { met: requirementsText.meets, notMet: requirementsText.meetsNot, open: requirementsText.unanswered } as const;

/** Every requirement with what was said of it, and the way to change it as long as the call receives submissions. */
export function ConfirmedRequirements({ facts }: { readonly facts: Workspace }) {
  const { language, requirements, confirmations } = facts;
  return (
    <div lang={facts.foreign}>
      <SummaryList
        language={language}
        items={requirements.map((requirement) => {
          const id = requirement.id ?? '';
          const state = requirementState(requirement, confirmations);
          return {
            key: id,
            term: requirement.title ?? '',
            value: (
              <div lang={language} className={state === 'met' ? undefined : 'not-provided'}>
                <p>{(isRecorded(facts.kind) ? writtenWords : stateWords)[state][language]}</p>
                <Shown facts={facts} requirementId={id} />
              </div>
            ),
            changeHref: facts.open ? `${submissionAddress(facts, 'requirements')}#${inputId(meetsName(id))}` : undefined,
          };
        })}
      />
    </div>
  );
}

function Shown({ facts, requirementId }: { readonly facts: Workspace; readonly requirementId: string }) {
  const { language, confirmations } = facts;
  const text = confirmations[shownName(requirementId)];
  const file = facts.files.find(({ id }) => id === confirmations[fileName(requirementId)]);
  return (
    <>
      {text && <div className="prose-plain">{text}</div>}
      {file && (
        <p>
          <a className="ds-link" href={fileAddress(facts, file.id)}>
            {say(requirementsText.shownBy, language, { name: file.name })}
          </a>
        </p>
      )}
    </>
  );
}

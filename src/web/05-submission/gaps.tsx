import type { Fields } from '#field/field';
import type { Problem } from '#field/problem';
import { meetsName } from '#submission/confirmation';
import { consortiumFields } from '#submission/consortium-fields';
import type { Requirement } from '#call/fields';
import { Notice } from '../design/notice.tsx';
import { inputId } from '../field/input-id.ts';
import { problemsToItems } from '../field/problem-text.ts';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { consortiumText } from './consortium-text.ts';
import { submissionAddress } from './own-address.ts';
import { fieldsOf } from './own-fields.ts';
import { requirementsText } from './requirements-text.ts';
import { checkText } from './seal-text.ts';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** What is empty or too long, each with the way to it. Only a missing price and a too long answer stand in the way. */
export function Gaps({ facts }: { readonly facts: Workspace }) {
  const { language, missing, tooLong, sealedAt, unsentChanges, zone } = facts;
  const t = inWordsOf(checkText, facts.kind);
  const fields: Fields = fieldsOf(facts);
  const noPrice = missing.some((problem) => problem.path === 'price');
  const blocked = noPrice || tooLong.length > 0;
  const empty = missing.filter((problem) => problem.path !== 'price');
  return (
    <>
      {sealedAt && !unsentChanges && (
        <Notice language={language} tone="success" title={t.unchangedTitle[language]}>
          <p>{say(t.unchanged, language, { at: formatInstantToSecond(sealedAt, zone, language) })}</p>
        </Notice>
      )}
      {noPrice && (
        <Notice language={language} tone="danger" title={t.noPriceTitle[language]}>
          <p>{t.noPrice[language]}</p>
          <Ways facts={facts} fields={fields} problems={[{ path: 'price', code: 'missing' }]} />
        </Notice>
      )}
      {tooLong.length > 0 && (
        <Notice language={language} tone="danger" title={t.longTitle[language]}>
          <ul>
            {problemsToItems(tooLong, fields, language).map((item) => (
              <li key={item.href}>
                <a className="ds-link" href={`${submissionAddress(facts, 'answers')}${item.href}`}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {empty.length > 0 && (
        <Notice
          language={language}
          tone="warning"
          title={say(blocked ? t.gapsTitleBlocked : t.gapsTitle, language, { count: empty.length })}
        >
          <p>{say(t.gaps, language, { count: empty.length })}</p>
          <Ways facts={facts} fields={fields} problems={empty} />
        </Notice>
      )}
      <RequirementGaps facts={facts} blocked={blocked} />
      <PartnerGaps facts={facts} blocked={blocked} />
    </>
  );
}

function Ways({ facts, fields, problems }: { readonly facts: Workspace; readonly fields: Fields; readonly problems: readonly Problem[] }) {
  const { language } = facts;
  return (
    <ul>
      {problems.map(({ path }) => (
        <li key={path}>
          <a className="ds-link" href={`${submissionAddress(facts, 'answers')}#${inputId(path)}`}>
            {say(checkText.goTo, language, { label: fields[path]?.label[language] ?? '' })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Requirements that nothing was said of, and those that are not met: both warned about, neither in the way. */
function RequirementGaps({ facts, blocked }: { readonly facts: Workspace; readonly blocked: boolean }) {
  const { language, unconfirmed, notMet } = facts;
  const t = requirementsText;
  return (
    <>
      {unconfirmed.length > 0 && (
        <Notice
          language={language}
          tone="warning"
          title={say(blocked ? t.openTitleBlocked : t.openTitle, language, { count: unconfirmed.length })}
        >
          <p>{t.openText[language]}</p>
          <RequirementWays facts={facts} requirements={unconfirmed} />
        </Notice>
      )}
      {notMet.length > 0 && (
        <Notice language={language} tone="warning" title={say(t.notMetTitle, language, { count: notMet.length })}>
          <p>{t.openText[language]}</p>
          <RequirementWays facts={facts} requirements={notMet} />
        </Notice>
      )}
    </>
  );
}

/** What is missing about those it submits with, each with the way to it. Not in the way. */
function PartnerGaps({ facts, blocked }: { readonly facts: Workspace; readonly blocked: boolean }) {
  const { language, partnerGaps } = facts;
  if (partnerGaps.length === 0) return null;
  return (
    <Notice language={language} tone="warning" title={(blocked ? consortiumText.gapsTitleBlocked : consortiumText.gapsTitle)[language]}>
      <p>{consortiumText.gapsText[language]}</p>
      <ul>
        {problemsToItems(partnerGaps, consortiumFields, language).map((item) => (
          <li key={item.href}>
            <a className="ds-link" href={`${submissionAddress(facts, 'consortium')}${item.href}`}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function RequirementWays({ facts, requirements }: { readonly facts: Workspace; readonly requirements: readonly Requirement[] }) {
  return (
    <ul>
      {requirements.map(({ id, title }) => (
        <li key={id}>
          <a className="ds-link" href={`${submissionAddress(facts, 'requirements')}#${inputId(meetsName(id ?? ''))}`}>
            {say(requirementsText.goTo, facts.language, { title: title ?? '' })}
          </a>
        </li>
      ))}
    </ul>
  );
}

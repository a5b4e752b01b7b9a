import type { EnterpriseProfile } from '#casework/enterprises';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { say } from '../text/say.ts';
import { BottomLines } from './bottom-lines.tsx';
import { Findings } from './findings.tsx';
import { Statements } from './statements.tsx';
import { enterpriseText as t } from './text.ts';

type Props = { readonly language: Language; readonly profile: EnterpriseProfile; readonly at: string };

/** The profile that went along with a submission, as it stood at the closing time: folded, beside what was asked. */
export function ProfileThen({ language, profile, at }: Props) {
  const { enterprise, statements, findings, lines, day } = profile;
  return (
    <Disclosure summary={say(t.wentAlong, language, { name: enterprise.name, at })}>
      <Findings findings={findings} language={language} lead={t.wentAlongLead[language]} />
      <BottomLines lines={lines} country={enterprise.country} language={language} />
      <Statements statements={statements} country={enterprise.country} day={day} language={language} />
    </Disclosure>
  );
}

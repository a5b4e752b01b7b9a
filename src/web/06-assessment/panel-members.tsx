import type { CaseRole } from '#party/role';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { roleTextOf } from '../work/case-text.ts';
import { useCallKind } from '../text/call-kind.ts';
import { usePanelText } from './round-text.ts';

export type PanelMember = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly declared: boolean;
  /** Bidders by name, by what was declared about them and ruled. */
  readonly waiting: readonly string[];
  readonly recused: readonly string[];
  readonly allowed: readonly string[];
  /** `none`: recused from everything. */
  readonly scores: 'locked' | 'open' | 'none';
};

export type PanelMembersProps = { readonly language: Language; readonly members: readonly PanelMember[]; readonly opened: boolean };

/** Who is on the panel and how far each has come; never what anybody scored. */
export function PanelMembers({ language, members, opened }: PanelMembersProps) {
  const t = usePanelText();
  const scores = { locked: t.locked, open: t.notLocked, none: t.nothingToScore };
  const named = roleTextOf(useCallKind());
  return (
    <DataTable
      caption={t.members[language]}
      captionShown="hidden"
      columns={[
        { key: 'name', label: t.member[language] },
        { key: 'role', label: t.role[language] },
        { key: 'interests', label: t.interests[language] },
        { key: 'scores', label: t.scores[language] },
      ]}
      rows={members.map((member) => ({
        key: member.id,
        cells: {
          name: member.name,
          role: formatList(
            member.roles.map((role) => named[role][language]),
            language,
          ),
          interests: opened ? <Declared language={language} member={member} /> : '–',
          scores: opened ? scores[member.scores][language] : '–',
        },
      }))}
    />
  );
}

function Declared({ language, member }: { readonly language: Language; readonly member: PanelMember }) {
  const t = usePanelText();
  if (!member.declared) return t.notDeclared[language];
  const { waiting, recused, allowed } = member;
  if (waiting.length + recused.length + allowed.length === 0) return t.noLink[language];
  return (
    <span className="panel-declared">
      {waiting.length > 0 && <strong>{say(t.waitingFor, language, { names: formatList(waiting, language) })}</strong>}
      {recused.length > 0 && <span>{say(t.recusedFrom, language, { names: formatList(recused, language) })}</span>}
      {allowed.length > 0 && <span>{say(t.allowedFor, language, { names: formatList(allowed, language) })}</span>}
    </span>
  );
}

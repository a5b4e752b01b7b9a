import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { roleTextOf } from '../../work/case-text.ts';
import { useCallKind } from '../../text/call-kind.ts';
import { useConflictsText } from './round-text.ts';

type Influencing = Awaited<ReturnType<Casework['conflicts']>>['people'][number];
export type WhoInfluencesProps = { readonly language: Language; readonly people: readonly Influencing[]; readonly opened: boolean };

/** Everybody who influences the case, by what, and whether they have declared; nobody's links to bidders. */
export function WhoInfluences({ language, people, opened }: WhoInfluencesProps) {
  const t = useConflictsText();
  const wrote = { need: t.wroteNeed, estimate: t.wroteEstimate, call: t.wroteCall };
  const named = roleTextOf(useCallKind());
  return (
    <DataTable
      caption={t.people[language]}
      captionShown="hidden"
      columns={[
        { key: 'name', label: t.person[language] },
        { key: 'part', label: t.part[language] },
        { key: 'early', label: t.before[language] },
        ...(opened ? [{ key: 'after', label: t.after[language] }] : []),
      ]}
      rows={people.map((person) => ({
        key: person.personId,
        cells: {
          name: person.name,
          part: formatList(
            [...person.roles.map((role) => named[role][language]), ...person.wrote.map((part) => wrote[part][language])],
            language,
          ),
          early: <Early language={language} person={person} opened={opened} />,
          after: (person.declared ? t.declared : person.roles.length === 0 ? t.notAsked : t.notYet)[language],
        },
      }))}
    />
  );
}

type EarlyProps = Pick<WhoInfluencesProps, 'language' | 'opened'> & { readonly person: Influencing };

function Early({ language, opened, person: { early, roles } }: EarlyProps) {
  const t = useConflictsText();
  if (!early) return (roles.length === 0 ? t.notAsked : opened ? t.never : t.notYet)[language];
  const linked = early.links.filter((link) => link.statement !== 'none').map((link) => link.organisationName);
  if (linked.length > 0) return <strong>{say(t.linkTo, language, { names: formatList(linked, language) })}</strong>;
  return (early.statement === 'none' ? t.noLink : t.linkOther)[language];
}

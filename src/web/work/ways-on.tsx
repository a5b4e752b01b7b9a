import { missingForAct } from '#field/missing';
import { needFields } from '#need/fields';
import { mayAct, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';
import { Doors, type Door } from '../design/hero.tsx';
import { Section } from '../design/layout.tsx';
import { workText } from './case-text.ts';

/** Which ways on are ahead of a need without a call: its route, its publication, and the steps of the route once it is chosen. */
export type WaysAhead = {
  readonly steps: boolean;
  readonly route: 'ask' | 'choose' | null;
  readonly publish: 'describe' | 'lookOver' | null;
};

/** The ways an actor can go from a need without a call; `null` where both have been gone, or are not theirs to go. */
export function waysAhead(file: CaseFile, actor: Actor, routeAsked: boolean): WaysAhead | null {
  if (file.need.answer !== 'accepted' || file.calls.length > 0) return null;
  const route = mayAct(actor, 'chooseRoute') && file.route === null ? (routeAsked ? 'choose' : 'ask') : null;
  const enough = missingForAct(needFields, file.need, file.country).length === 0;
  const publish = mayAct(actor, 'publishNeed') && file.need.publishedAt === null ? (enough ? 'lookOver' : 'describe') : null;
  const steps = mayAct(actor, 'writeDocument') && file.route !== null;
  return steps || route || publish ? { steps, route, publish } : null;
}

/** The two ways on from a need, said as what somebody wants to know or do. */
export function WaysOn({ ways, language, caseId }: { readonly ways: WaysAhead; readonly language: Language; readonly caseId: string }) {
  const at = (path: string) => `/${language}/w/cases/${caseId}${path}`;
  const t = workText;
  const doors: readonly Door[] = [
    ...(ways.steps ? [{ key: 'steps', href: at('/documents'), title: t.caseDocuments[language], text: t.stepsText[language] }] : []),
    ...(ways.route === 'ask'
      ? [{ key: 'route', href: at('/route'), title: t.findLawful[language], text: t.findLawfulText[language] }]
      : []),
    ...(ways.route === 'choose'
      ? [{ key: 'route', href: at('/route/result'), title: t.seeLawful[language], text: t.seeLawfulText[language] }]
      : []),
    ...(ways.publish
      ? [
          {
            key: 'publish',
            href: at(ways.publish === 'lookOver' ? '/publish' : '/need'),
            title: ways.publish === 'lookOver' ? t.lookOver[language] : t.describeMore[language],
            text: t.describeMoreText[language],
            line: 'social' as const,
          },
        ]
      : []),
  ];
  return (
    <Section title={t.waysOn[language]} {...(doors.length > 1 ? { lead: t.waysOnLead[language] } : {})}>
      <Doors doors={doors} />
    </Section>
  );
}

import type { EnterpriseFindings, EnterpriseCriterion } from '#party/enterprise/enterprise-test';
import { gateNames } from '#party/enterprise/gates';
import type { Language, Text } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Tag, type Tone } from '../design/tag.tsx';
import { criterionLabels, enterpriseText as t, gateLabels, gateTexts, levelTexts } from './text.ts';

const sides = {
  social: ['addedValue', 'deliveryModel', 'governance', 'workIntegration', 'transparency'],
  economic: ['widerMarket', 'growth'],
} as const satisfies Record<string, readonly EnterpriseCriterion[]>;

type Props = { readonly findings: EnterpriseFindings; readonly language: Language; readonly lead: string };

/** What the test found, line by line with its reasons: what binds the enterprise, both bottom lines, what to ask about, and reserved routes. */
export function Findings({ findings, language, lead }: Props) {
  return (
    <Section title={t.testTitle[language]} lead={lead}>
      <Lines
        title={t.gates[language]}
        language={language}
        lines={gateNames.map((name) => ({
          name,
          label: gateLabels[name],
          mark: gateTexts[findings.gates[name].state],
          ...findings.gates[name],
        }))}
      />
      {(['social', 'economic'] as const).map((side) => (
        <Lines
          key={side}
          title={t[side][language]}
          language={language}
          lines={sides[side].map((name) => ({
            name,
            label: criterionLabels[name],
            mark: levelTexts[findings.findings[name].level],
            ...findings.findings[name],
          }))}
        />
      ))}
      {findings.redFlags.length > 0 && (
        <Section level={3} title={t.flags[language]} lead={t.flagsLead[language]}>
          <ul className="enterprise-flags">
            {findings.redFlags.map(({ code, severity, text }) => (
              <li key={code} data-severity={severity}>
                {text[language]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section level={3} title={t.reserved[language]} lead={t.reservedLead[language]}>
        <DataTable
          caption={t.reserved[language]}
          captionShown="hidden"
          columns={[
            { key: 'basis', label: t.basis[language] },
            { key: 'holds', label: t.state[language] },
            { key: 'why', label: t.why[language] },
          ]}
          rows={findings.eligibleFor.map(({ basis, holds, because }) => ({
            key: basis,
            cells: {
              basis,
              holds: <Tag tone={holds ? 'success' : 'neutral'}>{(holds ? t.holds : t.holdsNot)[language]}</Tag>,
              why: because[language],
            },
          }))}
        />
      </Section>
    </Section>
  );
}

type Line = {
  readonly name: string;
  readonly label: Text;
  readonly mark: { readonly label: Text; readonly tone: Tone };
  readonly reasons: readonly Text[];
  readonly wouldChange: readonly Text[];
};

function Lines({ title, lines, language }: { readonly title: string; readonly lines: readonly Line[]; readonly language: Language }) {
  return (
    <Section level={3} title={title}>
      <ul className="enterprise-findings">
        {lines.map(({ name, label, mark, reasons, wouldChange }) => (
          <li key={name}>
            <div className="enterprise-findings__head">
              <h4>{label[language]}</h4>
              <Tag tone={mark.tone}>{mark.label[language]}</Tag>
            </div>
            {reasons.map((reason) => (
              <p key={reason.en}>{reason[language]}</p>
            ))}
            {wouldChange.length > 0 && (
              <p className="enterprise-findings__change">
                <strong>{t.wouldChange[language]}:</strong> {wouldChange.map((change) => change[language]).join(' ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

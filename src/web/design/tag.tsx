import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'accent' | 'social' | 'economic' | 'info' | 'success' | 'warning' | 'danger';

/** A short status. The words say it; the colour only helps. */
export function Tag({ children, tone = 'neutral' }: { readonly children: ReactNode; readonly tone?: Tone }) {
  return (
    <span className="ds-tag" data-color={tone}>
      {children}
    </span>
  );
}

export type Approach = 'scout' | 'challenger' | 'includer';

const approaches: Readonly<Record<Approach, { readonly text: Text; readonly icon: IconName }>> = {
  scout: { text: { en: 'Scout', nb: 'Sporhund' }, icon: 'scout' },
  challenger: { text: { en: 'Challenger', nb: 'Utfordrer' }, icon: 'challenger' },
  includer: { text: { en: 'Includer', nb: 'Innsluser' }, icon: 'includer' },
};

/** The names of approaches, for filters. */
export const approachNames: Readonly<Record<Approach, Text>> = {
  scout: approaches.scout.text,
  challenger: approaches.challenger.text,
  includer: approaches.includer.text,
};

/** The approach of a proposal: never a label on people. */
export function ApproachTag({ approach, language }: { readonly approach: Approach; readonly language: Language }) {
  const { text, icon } = approaches[approach];
  return (
    <span className="approach" data-approach={approach}>
      <Icon name={icon} />
      {text[language]}
    </span>
  );
}

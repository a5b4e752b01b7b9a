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

const approaches: Readonly<Record<Approach, { readonly text: Text; readonly what: Text; readonly icon: IconName }>> = {
  scout: {
    text: { en: 'Scout', nb: 'Sporhund' },
    what: { en: 'meets a new need in a new way', nb: 'møter et nytt behov på en ny måte' },
    icon: 'scout',
  },
  challenger: {
    text: { en: 'Challenger', nb: 'Utfordrer' },
    what: { en: 'does what is already bought in a better way', nb: 'gjør det som alt kjøpes, på en bedre måte' },
    icon: 'challenger',
  },
  includer: {
    text: { en: 'Includer', nb: 'Innsluser' },
    what: { en: 'gives work to people who are outside it', nb: 'gir arbeid til folk som står utenfor' },
    icon: 'includer',
  },
};

/** The names of approaches, for filters. */
export const approachNames: Readonly<Record<Approach, Text>> = {
  scout: approaches.scout.text,
  challenger: approaches.challenger.text,
  includer: approaches.includer.text,
};

export type ApproachTagProps = {
  readonly approach: Approach;
  readonly language: Language;
  /** Also what the word means, where it stands without an explanation. */
  readonly said?: 'meaning';
};

/** The approach of a proposal: never a label on people. */
export function ApproachTag({ approach, language, said }: ApproachTagProps) {
  const { text, what, icon } = approaches[approach];
  return (
    <span className="approach" data-approach={approach}>
      <Icon name={icon} />
      <span>
        {text[language]}
        {said && <span className="approach__what">: {what[language]}</span>}
      </span>
    </span>
  );
}

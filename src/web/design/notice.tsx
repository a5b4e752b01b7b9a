import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const tones: Readonly<Record<NoticeTone, { readonly icon: IconName; readonly text: Text }>> = {
  info: { icon: 'info', text: { en: 'Information', nb: 'Opplysning' } },
  success: { icon: 'check', text: { en: 'Done', nb: 'Utført' } },
  warning: { icon: 'warning', text: { en: 'Important', nb: 'Viktig' } },
  danger: { icon: 'error', text: { en: 'Problem', nb: 'Problem' } },
};

export type NoticeProps = {
  readonly language: Language;
  readonly tone?: NoticeTone;
  /** A heading in a sentence; without it the tone's own word is read to screen readers. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `status` after an act on the previous page ("Saved"), so that it is announced. */
  readonly live?: 'status';
};

/** Something that concerns this page: a fact, a warning, a result. */
export function Notice({ language, tone = 'info', title, children, live }: NoticeProps) {
  const { icon, text } = tones[tone];
  return (
    <div className="notice" data-color={tone} role={live}>
      <Icon name={icon} />
      <div className="notice__text">
        {title ? <p className="notice__title">{title}</p> : <span className="ds-sr-only">{text[language]}: </span>}
        {children}
      </div>
    </div>
  );
}

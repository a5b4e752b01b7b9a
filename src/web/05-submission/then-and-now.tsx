import type { Field, Locality } from '#field/field';
import type { Language } from '#value/text';
import { FieldValue } from '../field/field-value.tsx';
import { textDiff, type TextPart } from '../text/text-diff.ts';
import { versionsText } from './versions-text.ts';

export type ThenAndNowProps = {
  readonly field: Field;
  readonly before: unknown;
  readonly now: unknown;
  readonly language: Language;
  readonly locality: Locality;
};

/** A value as it was beside the value now: in texts what has gone since is struck out, what has come is underlined. */
export function ThenAndNow({ field, before, now, language, locality }: ThenAndNowProps) {
  const texts = field.kind === 'longText' ? textDiff(textOf(before), textOf(now)) : null;
  const side = (value: unknown, hidden: TextPart['kind']) =>
    texts && textOf(value) !== '' ? (
      <div className="prose-plain">
        {texts
          .filter(({ kind }) => kind !== hidden)
          .map(({ kind, text }, index) =>
            kind === 'same' ? (
              <span key={index}>{text}</span>
            ) : kind === 'gone' ? (
              <del key={index}>{text}</del>
            ) : (
              <ins key={index}>{text}</ins>
            ),
          )}
      </div>
    ) : isEmpty(value) ? (
      <p className="not-provided">{versionsText.empty[language]}</p>
    ) : (
      <FieldValue field={field} value={value} language={language} locality={locality} />
    );
  return (
    <div className="then-and-now compare">
      <div>
        <h3>{versionsText.before[language]}</h3>
        {side(before, 'new')}
      </div>
      <div>
        <h3>{versionsText.now[language]}</h3>
        {side(now, 'gone')}
      </div>
    </div>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import { useEffect, useState } from 'react';
import type { Fields } from '#field/field';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Panel } from '../design/layout.tsx';
import { valueIn } from '../field/field-props.ts';
import { inputId } from '../field/input-id.ts';
import { formatClock } from '../text/format.ts';
import { say } from '../text/say.ts';
import { clockText } from './clock-text.ts';
import { sameText, unsentOf, type Unsent } from './unsent.ts';

export type UnsentOfferProps = {
  readonly language: Language;
  readonly zone: Zone;
  /** Person and page. */
  readonly place: string;
  readonly fields: Fields;
  /** What the server has. */
  readonly stored: unknown;
};

/** After a page was loaded again: texts that were typed in this tab and that the server does not have. Comes with scripts only, as its texts do. */
export function UnsentOffer({ language, zone, place, fields, stored }: UnsentOfferProps) {
  const [offered, setOffered] = useState<readonly Unsent[]>([]);

  useEffect(() => {
    // After the page has settled: a browser may put typed text back by itself when a page is loaded again.
    const settled = setTimeout(() => setOffered(notStored({ place, fields, stored })));
    return () => clearTimeout(settled);
  }, [place, fields, stored]);

  if (offered.length === 0) return null;
  const without = (name: string) => setOffered(offered.filter((one) => one.name !== name));
  return (
    <Panel tone="accent">
      <div role="status">
        <h2>{clockText.unsentTitle[language]}</h2>
        <p>{clockText.unsentText[language]}</p>
      </div>
      <ul className="unsent">
        {offered.map(({ name, text, typedAt }) => (
          <li key={name}>
            <p className="unsent__label">
              {say(clockText.unsentOne, language, {
                label: fields[name]?.label[language] ?? '',
                clock: formatClock(typedAt, zone, language),
              })}
            </p>
            <div className="prose-plain">{text}</div>
            <div className="button-row">
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                onClick={() => {
                  putBack(name, text);
                  without(name);
                }}
              >
                {clockText.putBack[language]}
              </button>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                onClick={() => {
                  unsentOf(place).drop(name);
                  without(name);
                }}
              >
                {clockText.drop[language]}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the tab keeps and neither the server nor the page has; what the server has is forgotten. */
function notStored({ place, fields, stored }: Pick<UnsentOfferProps, 'place' | 'fields' | 'stored'>): readonly Unsent[] {
  const unsent = unsentOf(place);
  return unsent.all().filter(({ name, text }) => {
    if (!sameText(textOf(valueIn(stored, name)), text)) return name in fields && !sameText(inputOf(name)?.value ?? '', text);
    unsent.drop(name);
    return false;
  });
}

/** Puts the text where it was typed, and lets the page notice as if it had been typed there now. */
function putBack(name: string, text: string): void {
  const input = inputOf(name);
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}

function inputOf(name: string): HTMLTextAreaElement | HTMLInputElement | null {
  const found = document.getElementById(inputId(name));
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

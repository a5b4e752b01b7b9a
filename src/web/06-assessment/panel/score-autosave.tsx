import { useEffect, useRef, useState } from 'react';
import { parseInstant, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { postForm, saveAsTyped, savedAtHeader } from '../../field/saved-form.ts';
import { formatClock } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { useScoringText } from '../round-text.ts';

const afterMillis = 3_000;

/**
 * Stands inside the form of scores that it saves: three seconds after the last key, and when the page is left. Only one person writes these
 * scores, so there is nobody to overwrite. Without scripts it is nothing, and the buttons save.
 */
export function ScoreAutosave({ language, zone }: { readonly language: Language; readonly zone: Zone }) {
  const t = useScoringText();
  const place = useRef<HTMLParagraphElement>(null);
  const [saved, setSaved] = useState<Instant | 'failed' | null>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    return saveAsTyped(form, {
      afterMillis,
      from: 'lastKey',
      save: async () => {
        setSaved(await save(form));
        return 'done';
      },
    });
  }, []);
  return (
    <p ref={place} role="status" className="autosave" data-outcome={saved === 'failed' ? 'failed' : 'saved'}>
      {saved === 'failed' && t.notSaved[language]}
      {saved !== null && saved !== 'failed' && say(t.saved, language, { clock: formatClock(saved, zone, language) })}
    </p>
  );
}

async function save(form: HTMLFormElement): Promise<Instant | 'failed'> {
  const response = await postForm(form);
  return parseInstant(response?.headers.get(savedAtHeader) ?? '') ?? 'failed';
}

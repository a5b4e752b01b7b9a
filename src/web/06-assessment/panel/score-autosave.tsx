import { useEffect, useRef, useState } from 'react';
import { parseInstant, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { savedAtHeader } from '../../05-submission/autosave-headers.ts';
import { formatClock } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { scoringText as t } from './text.ts';

const afterMillis = 3_000;

/**
 * Stands inside the form of scores that it saves: three seconds after the last key, and when the page is left. Only one person writes these
 * scores, so there is nobody to overwrite. Without scripts it is nothing, and the buttons save.
 */
export function ScoreAutosave({ language, zone }: { readonly language: Language; readonly zone: Zone }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [saved, setSaved] = useState<Instant | 'failed' | null>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    return form ? watch(form, setSaved) : undefined;
  }, []);
  return (
    <p ref={place} role="status" className="autosave" data-outcome={saved === 'failed' ? 'failed' : 'saved'}>
      {saved === 'failed' && t.notSaved[language]}
      {saved !== null && saved !== 'failed' && say(t.saved, language, { clock: formatClock(saved, zone, language) })}
    </p>
  );
}

function watch(form: HTMLFormElement, tell: (saved: Instant | 'failed') => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let dirty = false;
  const save = () => {
    clearTimeout(timer);
    // One after the other, so that an earlier text never lands on a later one.
    if (!dirty || running) return;
    dirty = false;
    running = post(form)
      .then(tell)
      .finally(() => {
        running = null;
        if (dirty) timer = setTimeout(save, afterMillis);
      });
  };
  const typed = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, afterMillis);
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const submitted = (event: SubmitEvent) => {
    clearTimeout(timer);
    dirty = false;
    if (!running) return;
    // What is on its way arrives first.
    event.preventDefault();
    const { submitter } = event;
    void running.then(() => setTimeout(() => form.requestSubmit(submitter)));
  };
  form.addEventListener('input', typed);
  form.addEventListener('submit', submitted);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    clearTimeout(timer);
    form.removeEventListener('input', typed);
    form.removeEventListener('submit', submitted);
    document.removeEventListener('visibilitychange', hidden);
  };
}

async function post(form: HTMLFormElement): Promise<Instant | 'failed'> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('intent', 'autosave');
  try {
    const response = await fetch(location.pathname + location.search, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      redirect: 'manual',
      keepalive: true,
    });
    // Read to its end, so that the connection is free again.
    await response.text();
    return parseInstant(response.headers.get(savedAtHeader) ?? '') ?? 'failed';
  } catch {
    return 'failed';
  }
}

import { useEffect, useRef, useState } from 'react';
import { instantOf, parseInstant, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatClock } from '../text/format.ts';
import { say } from '../text/say.ts';
import { savedAtHeader, seenHeader } from './autosave-headers.ts';
import { autosaveState } from './autosave-state.ts';
import { answersText } from './text.ts';
import { unsentOf } from './unsent.ts';

export type AutosaveProps = {
  readonly language: Language;
  readonly zone: Zone;
  readonly seen: string;
  readonly sealed: boolean;
  /** Person and page: under this name what is typed is kept in the tab until the server has it. */
  readonly place: string;
};

type Outcome = 'nothing' | 'saved' | 'failed' | 'meanwhile';

const everyMillis = 20_000;
/** What a request that outlives its page may carry (Fetch standard, keepalive: 64 KiB). */
const outlivingBytes = 60_000;

/**
 * Stands inside the form it saves. Without scripts it is only the hidden mark of what the person has seen; with them the form is saved 20
 * seconds after something was typed and when the page is left. Saving never overwrites a colleague: then it stops and says so.
 */
export function Autosave({ language, zone, seen, sealed, place: keptUnder }: AutosaveProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const mark = useRef(seen);
  const [shownMark, showMark] = useState(seen);
  const [outcome, setOutcome] = useState<Outcome>('nothing');
  const [savedAt, setSavedAt] = useState<Instant | null>(null);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    return autosave(
      form,
      (result) => {
        setOutcome(result.outcome);
        const { savedAt: last } = autosaveState.get();
        autosaveState.set({ outcome: result.outcome, savedAt: result.outcome === 'saved' ? result.savedAt : last });
        if (result.outcome !== 'saved') return;
        mark.current = result.seen;
        showMark(result.seen);
        setSavedAt(result.savedAt);
      },
      { seenNow: () => mark.current, place: keptUnder },
    );
  }, [keptUnder]);

  const clock = savedAt ? formatClock(savedAt, zone, language) : '';
  return (
    <>
      <input type="hidden" name="seen" value={shownMark} autoComplete="off" readOnly />
      <p ref={place} role="status" className="autosave" data-outcome={outcome}>
        {outcome === 'saved' && say(sealed ? answersText.autosavedUnsent : answersText.autosaved, language, { clock })}
        {outcome === 'failed' && (savedAt ? say(answersText.autosaveFailed, language, { clock }) : answersText.autosaveNever[language])}
        {outcome === 'meanwhile' && answersText.autosaveMeanwhile[language]}
      </p>
    </>
  );
}

type Saved = { readonly outcome: 'saved'; readonly seen: string; readonly savedAt: Instant };
type Result = Saved | { readonly outcome: 'failed' | 'meanwhile' };

/** Watches a form until the returned function is called. */
function autosave(
  form: HTMLFormElement,
  tell: (result: Result) => void,
  { seenNow, place }: { readonly seenNow: () => string; readonly place: string },
): () => void {
  const unsent = unsentOf(place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let dirty = false;
  let stopped = false;

  const save = async () => {
    dirty = false;
    const sent = textsOf(form);
    const result = await post(form, seenNow());
    if (result.outcome === 'saved') unsent.forget(sent);
    if (result.outcome === 'meanwhile') stopped = true;
    // What could not be sent is tried again with the next word.
    if (result.outcome === 'failed') dirty = true;
    tell(result);
  };
  const start = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!dirty || running || stopped) return;
    running = save().finally(() => {
      running = null;
      if (dirty && !stopped) timer ??= setTimeout(start, everyMillis);
    });
  };
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) unsent.keep({ name: target.name, text: target.value, typedAt: instantOf(Date.now()) });
    dirty = true;
    timer ??= setTimeout(start, everyMillis);
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') start();
  };
  const submitted = (event: SubmitEvent) => {
    clearTimeout(timer);
    dirty = false;
    if (!running) return;
    // The person's own saving waits for the automatic one: otherwise the two would look like two people.
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

/** What the form says now, by name. */
function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') texts[name] = value;
  return texts;
}

async function post(form: HTMLFormElement, seen: string): Promise<Result> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('seen', seen);
  body.set('intent', 'autosave');
  try {
    const response = await fetch(location.pathname + location.search, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      redirect: 'manual',
      keepalive: body.toString().length < outlivingBytes,
    });
    // The page that comes with it is not looked at, but read to its end, so that the connection is free again.
    await response.text();
    const saved = parseInstant(response.headers.get(savedAtHeader) ?? '');
    const mark = response.headers.get(seenHeader);
    if (saved && mark) return { outcome: 'saved', seen: mark, savedAt: saved };
    return { outcome: response.status === 422 ? 'meanwhile' : 'failed' };
  } catch {
    return { outcome: 'failed' };
  }
}

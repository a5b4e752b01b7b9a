import { useEffect, useRef, useState } from 'react';
import { instantOf, parseInstant, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { postForm, saveAsTyped, savedAtHeader, seenHeader, textsOf } from '../field/saved-form.ts';
import { formatClock } from '../text/format.ts';
import { say } from '../text/say.ts';
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
  return saveAsTyped(form, {
    afterMillis: everyMillis,
    from: 'firstKey',
    typed: ({ target }) => {
      if (target instanceof HTMLTextAreaElement) unsent.keep({ name: target.name, text: target.value, typedAt: instantOf(Date.now()) });
    },
    save: async () => {
      const sent = textsOf(form);
      const result = await post(form, seenNow());
      if (result.outcome === 'saved') unsent.forget(sent);
      tell(result);
      // What could not be sent is tried again with the next word.
      return result.outcome === 'saved' ? 'done' : result.outcome === 'failed' ? 'again' : 'stop';
    },
  });
}

async function post(form: HTMLFormElement, seen: string): Promise<Result> {
  const response = await postForm(form, { seen });
  const saved = parseInstant(response?.headers.get(savedAtHeader) ?? '');
  const mark = response?.headers.get(seenHeader);
  if (saved && mark) return { outcome: 'saved', seen: mark, savedAt: saved };
  return { outcome: response?.status === 422 ? 'meanwhile' : 'failed' };
}

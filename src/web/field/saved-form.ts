/** How the answer to an automatic save tells when it was saved, and the mark of what is stored now. */
export const savedAtHeader = 'X-Saved-At';
export const seenHeader = 'X-Seen';

/** What a request that outlives its page may carry (Fetch standard, keepalive: 64 KiB). */
const outlivingBytes = 60_000;

export type Saving = {
  readonly afterMillis: number;
  /** From when `afterMillis` count: the first key that is not saved yet, or the last one. */
  readonly from: 'firstKey' | 'lastKey';
  /** Sends the form. `again`: it is tried once more; `stop`: nothing is sent any more. */
  readonly save: () => Promise<'done' | 'again' | 'stop'>;
  /** Hears of every key. */
  readonly typed?: (event: Event) => void;
};

/**
 * Saves a form some time after something was typed and when the page is left, until the returned function is called. One save follows
 * another, so that an earlier text never lands on a later one, and the person's own saving waits for the automatic one.
 */
export function saveAsTyped(form: HTMLFormElement, saving: Saving): () => void {
  const { afterMillis, from } = saving;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let dirty = false;
  let stopped = false;

  const save = async () => {
    dirty = false;
    const what = await saving.save();
    if (what === 'stop') stopped = true;
    if (what === 'again') dirty = true;
  };
  const start = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!dirty || running || stopped) return;
    running = save().finally(() => {
      running = null;
      if (dirty && !stopped) timer ??= setTimeout(start, afterMillis);
    });
  };
  const typed = (event: Event) => {
    saving.typed?.(event);
    dirty = true;
    if (from === 'lastKey') {
      clearTimeout(timer);
      timer = undefined;
    }
    timer ??= setTimeout(start, afterMillis);
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') start();
  };
  const submitted = (event: SubmitEvent) => {
    clearTimeout(timer);
    timer = undefined;
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
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') texts[name] = value;
  return texts;
}

/** Posts a form to its own page as an automatic save; `more` stands in place of what the form says. `null`: nothing came back. */
export async function postForm(form: HTMLFormElement, more: Readonly<Record<string, string>> = {}): Promise<Response | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  for (const [name, value] of Object.entries({ ...more, intent: 'autosave' })) body.set(name, value);
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
    return response;
  } catch {
    return null;
  }
}

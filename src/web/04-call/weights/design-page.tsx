import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Problem } from '#field/problem';
import { say } from '../../text/say.ts';
import { designFrom } from './design-address.ts';
import type { DesignFacts } from './design-facts.ts';
import { DesignForm } from './design-form.tsx';
import { Effect } from './effect.tsx';
import { findingOf, nameOf } from './effect-words.ts';
import { useFollowingAddress, useLiveDesign } from './live-design.ts';
import { pressed, pressName } from './pressed.ts';
import { designText as t } from './text.ts';
import type { ShownEffect, TypedDesign } from './typed-design.ts';

export type DesignPageProps = {
  readonly facts: DesignFacts;
  readonly start: TypedDesign;
  readonly seen: string;
  /** Why the form came back, if it did. */
  readonly refused: readonly Problem[];
};

/** Form and effect side by side. The form works as it is; with scripts every change is answered here, by the same functions as on the server. */
export function DesignPage({ facts, start, seen, refused }: DesignPageProps) {
  const [{ typed, read, shown, state }, type] = useLiveDesign(facts, start);
  const form = useRef<HTMLFormElement>(null);
  useFollowingAddress(facts, typed, seen);
  const [writing, setWriting] = useState('');
  const change = ({ target }: FormEvent<HTMLFormElement>) => {
    if (form.current) type(designFrom(facts, new FormData(form.current)));
    setWriting(target instanceof HTMLInputElement && target.type === 'text' ? target.name : '');
  };
  useEffect(() => {
    // What was typed before the scripts had come.
    if (!form.current) return;
    const now = designFrom(facts, new FormData(form.current));
    if (Object.keys(now).some((name) => now[name] !== start[name])) type(now);
  }, [facts, start, type]);
  useEffect(() => {
    const watched = form.current;
    const left = () => setWriting('');
    watched?.addEventListener('focusout', left);
    return () => watched?.removeEventListener('focusout', left);
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter; // a submit event of the browser has one
    if (!(button instanceof HTMLButtonElement) || button.name !== pressName) return;
    event.preventDefault();
    type(pressed(facts, typed, button.value));
  };
  return (
    <form
      ref={form}
      method="get"
      className="designer"
      autoComplete="off"
      noValidate
      onSubmit={submit}
      // Radios and amounts keep their own state; every change of the form is read here.
      onChange={change}
    >
      <div className="designer__form">
        <DesignForm
          facts={facts}
          typed={typed}
          read={read}
          problems={typed === start ? problemsOf(read, refused) : problemsOf(read, []).filter(({ path }) => path !== writing)}
          seen={seen}
          lead={shown ? leadOf(shown, facts.language) : ''}
        />
      </div>
      <Effect facts={facts} shown={shown} state={state} rows={read.rows.length > 0 ? 'some' : 'none'} />
      <Announcement text={shown && state === 'current' ? findingOf(shown.effect, facts.language) : ''} />
    </form>
  );
}

// Blank weights are being filled in; an input in which somebody writes is left in peace, because a sentence above it would move it away.
function problemsOf({ problems }: { readonly problems: readonly Problem[] }, refused: readonly Problem[]): readonly Problem[] {
  const now = problems.filter(({ path, code }) => code !== 'missing' || path.startsWith('price'));
  return [...refused, ...now.filter(({ path }) => refused.every((problem) => problem.path !== path))];
}

function leadOf({ effect }: ShownEffect, language: DesignFacts['language']): string {
  const { winner, ranking } = effect.ranking;
  return say(winner === null ? t.leadShared : t.leads, language, { name: nameOf(ranking[0]?.id ?? null, language) });
}

/** A second of silence before a screen reader is told: nobody wants to hear every digit. */
const silenceMillis = 1000;

function Announcement({ text }: { readonly text: string }) {
  const [said, tell] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      tell(text);
    }, silenceMillis);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="ds-sr-only">
      {said}
    </p>
  );
}

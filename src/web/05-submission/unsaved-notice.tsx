import { useSyncExternalStore } from 'react';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatClock } from '../text/format.ts';
import { say } from '../text/say.ts';
import { autosaveState } from './autosave-state.ts';
import { clockText } from './clock-text.ts';

/** In the strip: that the last automatic save failed, and that nothing is lost. The place beside the form says it aloud. */
export function UnsavedNotice({ language, zone }: { readonly language: Language; readonly zone: Zone }) {
  const { outcome, savedAt } = useSyncExternalStore(autosaveState.subscribe, autosaveState.get, autosaveState.onServer);
  if (outcome !== 'failed') return null;
  return (
    <strong className="server-clock server-clock--unsaved">
      {savedAt ? say(clockText.notSavedSince, language, { clock: formatClock(savedAt, zone, language) }) : clockText.neverSaved[language]}
    </strong>
  );
}

import type { CallState } from '#call';
import type { TalkBar } from '#dialogue/talk';

/** Why no time may be offered in a call of that state: for an interview only between opening and decision, for feedback after it. */
export function talkWindow(purpose: 'interview' | 'feedback', state: CallState): TalkBar {
  if (purpose === 'feedback') return state === 'decided' ? null : 'notDecided';
  if (state === 'decided') return 'alreadyDecided';
  return state === 'opened' ? null : 'notOpened';
}

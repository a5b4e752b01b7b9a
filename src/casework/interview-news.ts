import type { Talk } from '#dialogue/talk';

/** What a letter tells a bidder about its interview. */
export type InterviewNews =
  | { readonly is: 'invited' }
  | { readonly is: 'given'; readonly talk: Talk }
  | { readonly is: 'moved'; readonly talk: Talk; readonly reason: string };

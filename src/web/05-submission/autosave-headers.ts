/** How the answer to an automatic save tells when it was saved, and the mark of what is stored now. */
export const savedAtHeader = 'X-Saved-At';
export const seenHeader = 'X-Seen';

/** A stretch of a buffer that is still needed. */
export type Window = { readonly bytes: Uint8Array<ArrayBuffer>; readonly from: number; readonly until: number };

/** The window moved to the front of its buffer with `chunk` behind it; a new buffer of at least twice the size when it does not fit. */
export function appendedFrom(window: Window, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = window.until - window.from;
  const needed = kept + chunk.length;
  const target = needed > window.bytes.length ? new Uint8Array(Math.max(needed, window.bytes.length * 2)) : window.bytes;
  target.set(window.bytes.subarray(window.from, window.until));
  target.set(chunk, kept);
  return target;
}

/** One copy of the parts, so that a piece outlives the buffer it was cut from. */
export function joined(...parts: readonly (Uint8Array | null)[]): Uint8Array {
  const present = parts.filter((part) => part !== null);
  const whole = new Uint8Array(present.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of present) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An expected "no": a stable code, the facts a sentence needs, and where the rule comes from. Text is made in the web layer. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly source?: string;
};

import type { z } from 'zod';
import type { Result } from '#value/result';
import { optionError, unusable, type CommandError, type ImmediateCommand } from './command.ts';
import { readDocument } from './input.ts';

type Answering<Document> = {
  readonly name: string;
  readonly usage: string;
  readonly shape: z.ZodType<Document>;
  /** The answer to a document of that shape, or why there is none. */
  readonly answer: (document: Document) => Result<unknown, CommandError>;
};

/** A command without options that reads one document of a shape and writes one answer. */
export function documentCommand<Document>({ name, usage, shape, answer }: Answering<Document>): ImmediateCommand {
  return {
    name,
    usage,
    run(text, options) {
      const stranger = optionError(options, []);
      if (stranger) return unusable(stranger);
      const document = readDocument(text, shape);
      if (!document.ok) return unusable(document.refusal);
      const found = answer(document.value);
      return found.ok ? { status: 0, output: found.value } : unusable(found.refusal);
    },
  };
}

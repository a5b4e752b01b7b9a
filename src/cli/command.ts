/** Why the input of a command cannot be used: a stable code, where, and one plain sentence. Printed to standard error, exit status 2. */
export type CommandError = { readonly code: string; readonly path: string; readonly message: string };

/** What a command answers: 0 done, 3 checked and found not valid (both print `output`), 2 input that cannot be used. */
export type CommandOutcome = { readonly status: 0 | 3; readonly output: unknown } | { readonly status: 2; readonly error: CommandError };

/** Options as typed: `--rule equalShares` is text, a bare `--seal` is true. */
export type CommandOptions = Readonly<Record<string, string | boolean>>;

/** A command that turns one document into one answer. */
export type Command = {
  readonly name: string;
  /** Help text: what it does, one example, the shapes. */
  readonly usage: string;
  run(text: string, options: CommandOptions): CommandOutcome | Promise<CommandOutcome>;
};

/** A command that answers at once. */
export type ImmediateCommand = Omit<Command, 'run'> & { run(text: string, options: CommandOptions): CommandOutcome };

/** The outcome for input that cannot be used. */
export function unusable(error: CommandError): CommandOutcome {
  return { status: 2, error: { code: error.code, path: error.path, message: error.message } };
}

/** An error naming the first option that the command does not know, or `null`. */
export function optionError(options: CommandOptions, known: readonly string[]): CommandError | null {
  const stranger = Object.keys(options).find((name) => !known.includes(name));
  if (stranger === undefined) return null;
  return { code: 'unknownOption', path: `--${stranger}`, message: `There is no option --${stranger} for this command.` };
}

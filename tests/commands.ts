import { expect } from 'vitest';
import type { CommandError, ImmediateCommand } from '../src/cli/command.ts';

/** What a command answers to a text, as a reader of its JSON sees it. */
export function outputOf(command: ImmediateCommand, text: string): unknown {
  const outcome = command.run(text, {});
  if (outcome.status === 2) throw new Error(JSON.stringify(outcome.error));
  return JSON.parse(JSON.stringify(outcome.output));
}

/** Why a command refuses a text. */
export function errorOf(command: ImmediateCommand, text: string): CommandError {
  const outcome = command.run(text, {});
  if (outcome.status !== 2) throw new Error('was accepted');
  return outcome.error;
}

/** An example with one piece of its text replaced. */
export function swappedIn(example: string, from: string, to: string): string {
  expect(example).toContain(from);
  return example.replace(from, to);
}

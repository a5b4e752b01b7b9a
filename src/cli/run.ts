import type { Solve } from '#method/selection/portfolio';
import { agreementCommand } from './agreement.ts';
import type { Command, CommandOptions, CommandOutcome } from './command.ts';
import { datesCommand } from './dates.ts';
import { enterpriseTestCommand } from './enterprise-test.ts';
import { grantsCheckCommand } from './grants.ts';
import { ocdsCheckCommand } from './ocds.ts';
import { rankCommand } from './rank.ts';
import { readText } from './read-text.ts';
import { robustnessCommand } from './robustness.ts';
import { routesCommand } from './routes.ts';
import { selectCommand } from './select.ts';
import { simulateCommand } from './simulate.ts';
import { verifyCommand } from './verify.ts';

/** The commands that turn one document into one answer, with what they are given from outside. */
export function documentCommands({ solve, today }: { readonly solve: Solve; readonly today: () => string }): readonly Command[] {
  return [
    rankCommand,
    robustnessCommand,
    agreementCommand,
    simulateCommand,
    selectCommand(solve),
    datesCommand,
    routesCommand,
    enterpriseTestCommand,
    verifyCommand,
    ocdsCheckCommand,
    grantsCheckCommand(today),
  ];
}

/** Runs a document command: standard output holds the answer and nothing else, standard error one line of JSON when there is none. */
export async function runDocumentCommand(command: Command, args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage}\n`);
    return 0;
  }
  const { file, more, options } = split(args);
  if (more !== null) {
    const message = `One file is read at a time; "${more}" is one too many.`;
    return report({ status: 2, error: { code: 'tooManyArguments', path: '', message } });
  }
  if (file === null)
    return report({
      status: 2,
      error: { code: 'argumentMissing', path: '', message: `Name a file, or - for standard input: twofold ${command.name} FILE.` },
    });
  const text = await readText(file);
  if (!text.ok) return report({ status: 2, error: text.refusal });
  return report(await command.run(text.value, options));
}

/** The list of commands with one line each. */
export function helpText(commands: readonly Command[]): string {
  const site = [
    'serve                 serve the site (npm start)',
    'demo                  serve the site with both sample worlds (npm run demo)',
    'migrate               bring the database to this version',
    'backup FILE           write everything to one file',
    'restore FILE          load a backup into an empty database',
    'health                say whether the database answers',
    'organisation add KIND NO|EN PLACE NAME',
    'user add EMAIL ORGANISATION NAME   (password in NEW_PASSWORD)',
    'journal CASE          the whole journal of a case, for twofold verify',
    'rebuild               make the stored public records anew after an upgrade',
    'ocds import FILE      load releases into the register of past contracts',
    'ocds export [--ocid X | --case X]',
    'grants export         write the grants that were decided in public',
  ];
  const documents = commands.map((command) => `${command.name} FILE|-`);
  return [
    'Use: npm run -s twofold -- COMMAND',
    '',
    'Commands on one document (add --help for shapes):',
    ...documents.map((line) => `  ${line}`),
    '',
    'Commands on the site:',
    ...site.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function split(args: readonly string[]): { readonly file: string | null; readonly more: string | null; readonly options: CommandOptions } {
  const options: Record<string, string | boolean> = {};
  let file: string | null = null;
  let more: string | null = null;
  for (let place = 0; place < args.length; place += 1) {
    const word = args[place] ?? '';
    if (!word.startsWith('--')) {
      if (file === null) file = word;
      else more ??= word;
      continue;
    }
    const next = args[place + 1];
    const takesNext = next !== undefined && !next.startsWith('--') && file !== null;
    options[word.slice(2)] = takesNext ? next : true;
    if (takesNext) place += 1;
  }
  return { file, more, options };
}

function report(outcome: CommandOutcome): number {
  if (outcome.status === 2) process.stderr.write(`${JSON.stringify({ error: outcome.error })}\n`);
  else process.stdout.write(`${JSON.stringify(outcome.output)}\n`);
  return outcome.status;
}

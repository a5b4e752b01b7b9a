import { type Ended, runNode, runPackageProgram } from './package-program.ts';

/** The result of one check. `output` is what the program behind it said. */
export type Checked = { readonly stage: string; readonly passed: boolean; readonly output: string; readonly seconds: number };

const folders = ['src', 'tests', 'tools'];

const stages: Readonly<Record<string, () => Promise<Ended>>> = {
  types: () => runPackageProgram({ package: 'typescript', program: 'tsc' }, ['-p', '.']),
  lint: () => runPackageProgram({ package: 'oxlint', program: 'oxlint' }, ['--type-aware', '--deny-warnings', ...folders]),
  format: () => runPackageProgram({ package: 'oxfmt', program: 'oxfmt' }, ['--check', ...folders]),
  layers: () => runNode(['tools/layers.ts']),
  unused: () => runPackageProgram({ package: 'knip', program: 'knip' }, ['--no-progress']),
};

/** Runs every check side by side; `report` hears of each in the order of the table, once it and those before it have ended. */
export async function runChecks(report: (checked: Checked) => void): Promise<readonly Checked[]> {
  const running = Object.entries(stages).map(async ([stage, run]): Promise<Checked> => {
    const { code, output, seconds } = await run();
    return { stage, passed: code === 0, output: output || `ended with status ${code} and no word`, seconds };
  });
  for (const checked of running) report(await checked);
  return Promise.all(running);
}

/** One line per check, and below it everything that a failed one found. */
export function describeCheck({ stage, passed, output, seconds }: Checked): string {
  // The layers say how many modules they saw; the others have nothing to add when all is well.
  const remark = passed && stage === 'layers' ? `  ${output}` : '';
  const line = `${stage.padEnd(10)}${passed ? 'ok    ' : 'FAILED'}${seconds.toFixed(1).padStart(7)} s${remark}`;
  return passed ? `${line}\n` : `${line}\n${output.replaceAll(/^(?=.)/gm, '    ')}\n`;
}

if (import.meta.main) {
  const checks = await runChecks((checked) => process.stdout.write(describeCheck(checked)));
  process.exitCode = checks.every((checked) => checked.passed) ? 0 : 1;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { root } from './package-program.ts';

/** `src` must show at least this many modules: a guard that passes because it saw nothing is worse than none. */
const fewestModules = 50;

const plants = join(root, 'tests/fixtures/bad-layers');

/** Every way in which the layer rules fail or are broken, one line each; and how many modules were looked at. */
async function checkLayers(): Promise<{ readonly problems: readonly string[]; readonly modules: number }> {
  const options = await extractOptions(join(root, '.dependency-cruiser.mjs'));
  const planted = await cruiseSources(plants, options);
  const misses = blindRules(planted, ruleNames(options));
  const real = await cruiseSources(root, options);
  const modules = real.modules.filter((module) => module.source.startsWith('src/')).length;
  const tooFew = modules > fewestModules ? [] : [`only ${modules} modules of src were read where more than ${fewestModules} are expected`];
  return { problems: [...misses, ...tooFew, ...violations(real).map(describe)], modules };
}

/** Cruises the `src` folder below a directory; paths in the result are relative to it, so that the plants meet the real rules. */
async function cruiseSources(baseDir: string, options: ICruiseOptions): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text where its result was expected');
  return output;
}

/** Compares what each planted file says it breaks with what was found. A rule without a plant is a rule nobody has seen work. */
function blindRules(planted: ICruiseResult, rules: readonly string[]): readonly string[] {
  const files = planted.modules.map((module) => module.source).filter((source) => source.startsWith('src/') && /\.tsx?$/.test(source));
  const expected = new Set(files.flatMap((file) => announced(file, planted).map((name) => `${name} in ${file}`)));
  const found = new Set(violations(planted).map((violation) => `${violation.rule.name} in ${violation.from}`));
  const known = new Set([...expected].map((plant) => plant.split(' ')[0]));
  return [
    ...rules.filter((name) => !known.has(name)).map((name) => `rule without a plant in tests/fixtures/bad-layers: ${name}`),
    ...[...expected].filter((plant) => !found.has(plant)).map((plant) => `rule did not bite: ${plant} (tests/fixtures/bad-layers)`),
    ...[...found]
      .filter((plant) => !expected.has(plant))
      .map((plant) => `rule bit where it should not: ${plant} (tests/fixtures/bad-layers)`),
  ];
}

/** The rules a planted file names in its first line. A file that does not exist (an unresolved import) announces none. */
function announced(file: string, planted: ICruiseResult): readonly string[] {
  if (planted.modules.some((module) => module.source === file && module.couldNotResolve)) return [];
  const [, names] = /^\/\/ breaks: (.+)/.exec(readFileSync(join(plants, file), 'utf8')) ?? [];
  if (!names) throw new Error(`${file} of the planted tree does not say in its first line what it breaks`);
  return /^nothing( |$)/.test(names) ? [] : names.split(', ');
}

function ruleNames(options: ICruiseOptions): readonly string[] {
  return (options.ruleSet?.forbidden ?? []).flatMap((rule) => rule.name ?? []);
}

function violations(result: ICruiseResult) {
  return result.summary.violations;
}

function describe({ from, to, rule, cycle }: ReturnType<typeof violations>[number]): string {
  const path = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : from === to ? from : `${from} → ${to}`;
  return `${rule.name}: ${path}`;
}

if (import.meta.main) {
  const { problems, modules } = await checkLayers();
  process.stdout.write(problems.length > 0 ? `${problems.join('\n')}\n` : `${modules} modules of src, and every rule caught its plant\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

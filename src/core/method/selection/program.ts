import type { PortfolioProblem } from './problem.ts';

/** `value`: the highest value, with `oneOf` at least one of those. `relax`: the smallest sum by which coverage rules give. */
type Aim = { readonly aim: 'value'; readonly oneOf?: readonly string[] } | { readonly aim: 'relax' };

/**
 * A portfolio as a mixed-integer program in CPLEX LP format. `x<place>`: the project at a place of `projects` is in. When relaxing, `r`, `t`
 * and `m` with the place of a rule (its keys in order) are what it gives: whole projects for a minimum, a share of the budget for a cap.
 */
export function programFor(problem: PortfolioProblem, aim: Aim): string {
  const { budget, projects } = problem;
  const relaxing = aim.aim === 'relax';
  const places = new Map(projects.map(({ id }, place) => [id, place] as const));
  const given: string[] = [];
  const whole: string[] = [];
  const rows: string[] = [];
  const row = (left: readonly Term[], sign: '<=' | '>=', right: number) =>
    rows.push(` c${rows.length}: ${termsText(left)} ${sign} ${numberText(right)}`);
  const membersOf = (which: 'region' | 'type', name: string): readonly number[] =>
    projects.flatMap((project, place) => (project[which] === name ? [place] : []));

  row(
    projects.map(({ cost }, place) => [cost, `x${place}`]),
    '<=',
    budget,
  );
  for (const [rule, which, prefix] of [
    ['minPerRegion', 'region', 'r'],
    ['minPerType', 'type', 't'],
  ] as const)
    for (const [place, name] of Object.keys(problem[rule]).toSorted().entries()) {
      const slack = `${prefix}${place}`;
      if (relaxing) {
        given.push(slack);
        whole.push(slack);
      }
      const members = membersOf(which, name).map((member): Term => [1, `x${member}`]);
      row([...members, ...(relaxing ? [[1, slack] as const] : [])], '>=', problem[rule][name] ?? 0);
    }
  for (const [place, name] of Object.keys(problem.maxSharePerRegion).toSorted().entries()) {
    const slack = `m${place}`;
    if (relaxing) given.push(slack);
    const members = membersOf('region', name).map((member): Term => [projects[member]?.cost ?? 0, `x${member}`]);
    row([...members, ...(relaxing ? [[-budget, slack] as const] : [])], '<=', (problem.maxSharePerRegion[name] ?? 1) * budget);
  }
  const of = (id: string) => `x${places.get(id) ?? 0}`;
  for (const [one, other] of problem.excludes)
    row(
      [
        [1, of(one)],
        [1, of(other)],
      ],
      '<=',
      1,
    );
  for (const [one, other] of problem.requires)
    row(
      [
        [1, of(one)],
        [-1, of(other)],
      ],
      '<=',
      0,
    );
  if (aim.aim === 'value' && aim.oneOf)
    row(
      aim.oneOf.map((id) => [1, of(id)]),
      '>=',
      1,
    );

  const objective: readonly Term[] = relaxing ? given.map((name) => [1, name]) : projects.map(({ value }, place) => [value, `x${place}`]);
  const binary = projects.map((_, place) => `x${place}`);
  return [
    relaxing ? 'Minimize' : 'Maximize',
    ` obj: ${termsText(objective)}`,
    'Subject To',
    ...rows,
    ...(whole.length > 0 ? ['General', ...whole.map((name) => ` ${name}`)] : []),
    ...(binary.length > 0 ? ['Binary', ...binary.map((name) => ` ${name}`)] : []),
    'End',
    '',
  ].join('\n');
}

type Term = readonly [factor: number, name: string];

/** The format knows no empty sum: a variable that stands nowhere else takes its place. */
function termsText(terms: readonly Term[]): string {
  if (terms.length === 0) return '0 nothing';
  return terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${numberText(Math.abs(factor))} ${name}`).join('\n  ');
}

/** Written out: an exponent could be read as a name. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

import type { PageWeight } from './page-weight.ts';
import type { Measured } from './series.ts';

export type PageName = 'bare page' | 'list' | 'search' | 'case';

/** One series. `bare` is the bare page at the same number of connections, in the same run, on the same database. */
export type Line = {
  readonly engine: string;
  readonly cases: number;
  readonly page: PageName;
  readonly signedIn: boolean;
  readonly connections: number;
  readonly measured: Measured;
  readonly bare: Measured | null;
  /** Resident memory of the serving process after the series, in bytes. */
  readonly memory: number;
  /** Processor time of the serving process for one request, all its threads; hardly depends on what else the machine does. */
  readonly processorMillis: number;
};

/** What does not depend on load. */
export type PageFacts = {
  readonly engine: string;
  readonly cases: number;
  readonly page: PageName;
  readonly signedIn: boolean;
  readonly path: string;
  /** With the cookie of a session looked up in the last five minutes, and without it. */
  readonly statements: number;
  readonly statementsAtFirst: number;
  readonly weight: PageWeight;
};

export type Results = {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly loads: readonly { readonly engine: string; readonly cases: number; readonly databaseBytes: number; readonly seconds: number }[];
  readonly facts: readonly PageFacts[];
  readonly lines: readonly Line[];
  readonly notMeasured: readonly string[];
};

/** The results as Markdown: what does not depend on load, then every series. */
export function reportOf({ machine, loads, facts, lines, notMeasured }: Results): string {
  return [
    Object.entries(machine)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    table(
      ['engine', 'cases', 'database', 'filled in'],
      loads.map((load) => [load.engine, whole(load.cases), `${(load.databaseBytes / 1e6).toFixed(0)} MB`, `${load.seconds.toFixed(1)} s`]),
    ),
    table(
      ['engine', 'cases', 'page', 'as', 'statements', 'session not looked up lately', 'HTML', 'page with all files', 'scripts'],
      facts.map((fact) => [
        fact.engine,
        whole(fact.cases),
        fact.page,
        who(fact),
        String(fact.statements),
        String(fact.statementsAtFirst),
        kilobytes(fact.weight.html),
        kilobytes(fact.weight.total),
        String(fact.weight.scripts),
      ]),
    ),
    table(
      [
        'engine',
        'cases',
        'page',
        'as',
        'conn.',
        'req/s',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'max ms',
        'req/s ÷ bare',
        'p95 ÷ bare',
        'CPU ms',
        'RSS',
        'wrong',
      ],
      lines.map((line) => [
        line.engine,
        whole(line.cases),
        line.page,
        who(line),
        String(line.connections),
        line.measured.perSecond.toFixed(0),
        line.measured.p50.toFixed(1),
        line.measured.p95.toFixed(1),
        line.measured.p99.toFixed(1),
        line.measured.worst.toFixed(0),
        line.bare ? (line.measured.perSecond / line.bare.perSecond).toFixed(2) : '–',
        line.bare ? (line.measured.p95 / line.bare.p95).toFixed(2) : '–',
        line.processorMillis.toFixed(2),
        `${(line.memory / 1e6).toFixed(0)} MB`,
        String(line.measured.wrong),
      ]),
    ),
    ...aims(lines),
    ...(notMeasured.length > 0 ? [`Not measured, time was up: ${notMeasured.join('; ')}.`] : []),
  ].join('\n\n');
}

/** The three aims on PostgreSQL at 10 connections, each with what this run gave. */
function aims(lines: readonly Line[]): readonly string[] {
  const p95 = (cases: number, signedIn: boolean) =>
    lines.find(
      (line) =>
        line.engine === 'postgres' && line.page === 'list' && line.connections === 10 && line.cases === cases && line.signedIn === signedIn,
    )?.measured.p95;
  const thousand = p95(1_000, false);
  const many = p95(20_000, false);
  const signedIn = p95(1_000, true);
  if (thousand === undefined) return [];
  return [
    [
      `- list, 1 000 cases, 10 connections: p95 ${thousand.toFixed(1)} ms, aim < 60 ms: ${thousand < 60 ? 'met' : 'missed'}`,
      ...(many === undefined
        ? []
        : [`- list, 20 000 cases: ${(many / thousand).toFixed(2)} times that, aim < 2: ${many < 2 * thousand ? 'met' : 'missed'}`]),
      ...(signedIn === undefined ? [] : [`- list, 1 000 cases, signed in: ${(signedIn / thousand).toFixed(2)} times the anonymous p95`]),
    ].join('\n'),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function who({ signedIn }: { readonly signedIn: boolean }): string {
  return signedIn ? 'signed in' : 'anonymous';
}

function whole(count: number): string {
  return count.toLocaleString('en-GB').replaceAll(',', ' ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type PostgresPrograms = { readonly postgres: string; readonly initdb: string; readonly version: string };

/** The oldest server the SQL of this project is written for. */
const oldestMajor = 15;

/** The newest installed PostgreSQL server that is new enough, from the path and the places where distributions put it. */
export function findPostgres(): PostgresPrograms | undefined {
  const found = candidateFolders().flatMap((folder) => programsIn(folder) ?? []);
  return found.sort((left, right) => majorOf(right.version) - majorOf(left.version)).find(({ version }) => majorOf(version) >= oldestMajor);
}

function candidateFolders(): readonly string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const debian = below('/usr/lib/postgresql', (name) => join(name, 'bin'));
  const redHat = below('/usr', (name) => (name.startsWith('pgsql-') ? join(name, 'bin') : undefined));
  const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((home) =>
    below(home, (name) => (name.startsWith('postgresql') ? join(name, 'bin') : undefined)),
  );
  const installer = below('/Library/PostgreSQL', (name) => join(name, 'bin'));
  return [...new Set([...onPath, ...debian, ...redHat, ...brewed, ...installer])];
}

function below(home: string, place: (name: string) => string | undefined): readonly string[] {
  if (!existsSync(home)) return [];
  return readdirSync(home).flatMap((name) => {
    const found = place(name);
    return found === undefined ? [] : [join(home, found)];
  });
}

function programsIn(folder: string): PostgresPrograms | undefined {
  const postgres = join(folder, 'postgres');
  const initdb = join(folder, 'initdb');
  if (!existsSync(postgres) || !existsSync(initdb)) return undefined;
  try {
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    const said = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
    const version = /\(PostgreSQL\) (\S+)/.exec(said)?.[1];
    return version === undefined ? undefined : { postgres, initdb, version };
  } catch {
    return undefined;
  }
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

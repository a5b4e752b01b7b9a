import { describe, expect, test } from 'vitest';
import { openSolver } from '#outside/solver';
import { selectCommand } from './select.ts';

const command = selectCommand(openSolver());
const run = async (document: unknown): Promise<unknown> => command.run(JSON.stringify(document), {});
const projects = [
  { id: 'a', cost: 60, value: 9, region: 'north', type: 'scout' },
  { id: 'b', cost: 40, value: 7, region: 'north', type: 'includer' },
  { id: 'c', cost: 40, value: 4, region: 'south', type: 'scout' },
];

const ballots = (votes: string) =>
  `META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;name;cost\na;"Park; new";36\nb;Path;30\nc;Pond;40\nVOTES\r\nvoter_id;vote\r\n${votes}`;

describe('twofold select', () => {
  test('answers with the portfolio, its price and who is first out', async () => {
    expect(await run({ rule: 'maxValue', budget: 100, projects, minPerRegion: { south: 1 } })).toEqual({
      status: 0,
      output: { selected: ['a', 'c'], cost: 100, value: 13, optimal: true, firstOut: 'b', priceOfCoverage: 3, infeasible: null },
    });
  });

  test('says by how little the rules would have to give', async () => {
    expect(await run({ budget: 30, projects, minPerType: { scout: 1 } })).toMatchObject({
      status: 0,
      output: { selected: [], infeasible: [{ rule: 'minPerType', of: 'scout', by: 1 }] },
    });
  });

  test('counts the votes of a Pabulib file, quotes, two kinds of line ends and all', async () => {
    const six = Array.from({ length: 6 }, (_, place) => `v${place};a,b`).join('\n');
    const four = Array.from({ length: 4 }, (_, place) => `w${place};c`).join('\n');
    expect(await command.run(ballots(`${six}\n${four}\n`), { rule: 'equalShares' })).toEqual({
      status: 0,
      output: { selected: ['a', 'c'], cost: 76, value: 10, optimal: false, firstOut: null, priceOfCoverage: 0, infeasible: null },
    });
  });

  test.each([
    [{ budget: 10, projects: [projects[0], projects[0]] }, 'projects'],
    [{ budget: 10, projects, excludes: [['a', 'z']] }, 'excludes[0]'],
    [{ budget: -1, projects }, 'budget'],
    [{ budget: 10, projects, maxSharePerRegion: { north: 40 } }, 'maxSharePerRegion.north'],
  ])('refuses what cannot be, and names it (%#)', async (document, path) => {
    expect(await run(document)).toMatchObject({ status: 2, error: { path } });
  });

  test('refuses votes that it cannot count', async () => {
    const stranger = ballots('v1;a,z\n');
    expect(await command.run(stranger, { rule: 'equalShares' })).toMatchObject({
      status: 2,
      error: { message: expect.stringContaining('project z') },
    });
    expect(await command.run(ballots('v1;a\n').replace('approval', 'ordinal'), { rule: 'equalShares' })).toMatchObject({ status: 2 });
    expect(await command.run('{}', { rule: 'greedy' })).toMatchObject({ status: 2, error: { path: '--rule' } });
  });
});

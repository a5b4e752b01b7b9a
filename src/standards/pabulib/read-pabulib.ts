import type { ApprovalVote } from '#method/selection/equal-shares';
import { ok, refused, type Result } from '#value/result';

/** Why a file cannot be used: the line, counted from 1, and one sentence. */
export type PabulibError = { readonly line: number; readonly message: string };

/**
 * Reads a Pabulib file (pabulib.org/format): META, PROJECTS and VOTES, parted by `;`, in approval votes. A project without votes stays in; a
 * vote for a project that is not listed is refused.
 */
export function readPabulib(text: string): Result<ApprovalVote, PabulibError> {
  const sections = sectionsOf(text);
  const meta = new Map((sections.get('META') ?? []).slice(1).map(({ cells: [key, value] }) => [key ?? '', value ?? '']));
  const type = meta.get('vote_type') ?? 'approval';
  if (type !== 'approval') return refused({ line: 1, message: `Only approval votes can be counted here; this file has ${type}.` });
  const budget = Number(meta.get('budget'));
  if (!Number.isFinite(budget) || budget < 0 || !meta.has('budget')) return refused({ line: 1, message: 'META needs a budget.' });
  const projects = table(sections.get('PROJECTS'), ['project_id', 'cost'], 'PROJECTS');
  if (!projects.ok) return projects;
  const votes = table(sections.get('VOTES'), ['voter_id', 'vote'], 'VOTES');
  if (!votes.ok) return votes;
  const approvals = new Map<string, number[]>();
  for (const { line, cells } of projects.value) {
    const [id = '', cost = ''] = cells;
    if (approvals.has(id)) return refused({ line, message: `Project ${id} stands twice.` });
    if (!(Number(cost) > 0)) return refused({ line, message: `Project ${id} needs a cost above 0.` });
    approvals.set(id, []);
  }
  for (const [voter, { line, cells }] of votes.value.entries())
    for (const id of new Set((cells[1] ?? '').split(',').map((one) => one.trim()))) {
      const approved = approvals.get(id);
      if (id !== '' && !approved) return refused({ line, message: `A vote names project ${id}, which is not listed.` });
      approved?.push(voter);
    }
  return ok({
    budget,
    voters: votes.value.length,
    projects: projects.value.map(({ cells: [id = '', cost] }) => ({ id, cost: Number(cost), approvedBy: approvals.get(id) ?? [] })),
  });
}

type Row = { readonly line: number; readonly cells: readonly string[] };

function sectionsOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const [place, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const name = written.trim().toUpperCase();
    if (name === '') continue;
    if (['META', 'PROJECTS', 'VOTES'].includes(name)) {
      rows = [];
      found.set(name, rows);
    } else rows.push({ line: place + 1, cells: cellsOf(written) });
  }
  return found;
}

/** The columns that are asked for, in that order. */
function table(rows: readonly Row[] | undefined, names: readonly string[], section: string): Result<readonly Row[], PabulibError> {
  const [head, ...body] = rows ?? [];
  const places = names.map((name) => head?.cells.indexOf(name) ?? -1);
  if (!head || places.includes(-1))
    return refused({ line: head?.line ?? 1, message: `${section} needs the columns ${names.join(' and ')}.` });
  return ok(body.map(({ line, cells }) => ({ line, cells: places.map((place) => cells[place]?.trim() ?? '') })));
}

/** Cells parted by `;`; one in double quotes may hold `;`, and two quotes in it are one. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

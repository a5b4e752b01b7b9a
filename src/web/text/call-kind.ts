import { useLoaderData } from 'react-router';
import { procedures, type ProcedureKind } from '#call/procedures';

/** The kind of call that a page is about, from the `callKind` or the `kind` that its loader gives; a page that gives none speaks of tenders. */
export function useCallKind(): ProcedureKind {
  const loaded: unknown = useLoaderData();
  const given = typeof loaded === 'object' && loaded !== null ? Object.entries(loaded) : [];
  const named = (name: string) => procedures.find(({ kind }) => given.some(([key, value]) => key === name && value === kind))?.kind;
  return named('callKind') ?? named('kind') ?? 'tender';
}

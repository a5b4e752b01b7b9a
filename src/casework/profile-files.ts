import { findEnterprise, lockEnterprise, saveStatement, statementsOf, type Enterprise } from '#db/enterprise';
import type { Tx } from '#db/tables';
import { statementsFor, statementsOn, type Statement } from '#party/enterprise/profile';
import { makeStatement, type Written } from '#party/enterprise/statement';
import { profileTopics } from '#party/enterprise/topics';
import { sameIdentifier } from '#submission/consortium';
import { zoneOf } from '#party/organisation';
import { mayAct, type Actor } from '#party/role';
import { accountsSheet } from '#standards/profile-file/accounts-sheet';
import { profileFile, readProfileFile } from '#standards/profile-file/profile-file';
import { isUnitAnswer, readUnit } from '#standards/registers/enhetsregisteret';
import { isWorkbook, readRows } from '#standards/spreadsheet/read-rows';
import { canonicalJson, type Canonical } from '#value/canonical';
import type { Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { appendEvents, undoneWhenRefused, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';

/** What became of a file: so many statements are new, so many stood already. */
type Brought = { readonly taken: number; readonly same: number };

/** A profile as a file, out and in, and what a register says of the enterprise. */
export function profileFileActs(bench: Bench) {
  return {
    /** The standing statements of the organisation acted for as one file; `null` for whoever acts for no enterprise. */
    async ownProfileFile(actor: Actor): Promise<string | null> {
      if (!mayAct(actor, 'keepProfile') || actor.organisationId === null) return null;
      const { organisationId } = actor;
      return bench.tables.transaction().execute(async (tx) => {
        const owner = await findEnterprise(tx, organisationId);
        if (!owner) return null;
        const day = dayIn(zoneOf(owner.country), bench.clock.now());
        return profileFile(owner, statementsFor(await statementsOf(tx, owner.id), 'own'), day);
      });
    },

    /**
     * Takes a file over: a profile that was written here or elsewhere, the answer of a register about the enterprise, or accounts in a sheet
     * (CSV, XLSX). All or nothing. What
     * stands alone takes the place of what stood, and so does a year of accounts; what stands already is left as it is.
     */
    bringProfileFile(
      actor: Actor,
      input: { readonly content: Uint8Array; readonly language: Language },
    ): Promise<Result<Brought, ActRefusal>> {
      return undoneWhenRefused(bench, async (tx) => {
        const owner = mayAct(actor, 'keepProfile') && actor.organisationId !== null ? await lockEnterprise(tx, actor.organisationId) : null;
        if (!owner) return refused({ code: 'notAllowed', facts: { act: 'keepProfile' } });
        const at = bench.clock.now();
        const written = await writtenIn(input.content, owner, at);
        if (!written.ok) return written;
        let taken = 0;
        for (const one of written.value) {
          const made = await takeOver({ tx, at, actor, owner, language: input.language }, one);
          if (!made.ok) return made;
          taken += made.value;
        }
        return ok({ taken, same: written.value.length - taken });
      });
    },
  };

  type Step = { readonly tx: Tx; readonly at: Instant; readonly actor: Actor; readonly owner: Enterprise; readonly language: Language };

  /** One statement of a file; 0 where it stands already. */
  async function takeOver({ tx, at, actor, owner, language }: Step, written: Written): Promise<Result<0 | 1, ActRefusal>> {
    const all = await statementsOf(tx, owner.id);
    const standing = statementsOn(all, written.topic);
    if (standing.some((one) => saysTheSame(one, written))) return ok(0);
    const made = makeStatement(all, written, {
      id: idOf(bench.ids.newId()),
      organisationId: owner.id,
      language,
      at,
      zone: zoneOf(owner.country),
      replaces: replacedBy(written, standing),
    });
    if (!made.ok) return made;
    const { statement, ends, event } = made.value;
    await saveStatement(tx, statement, { personId: actor.personId, ends });
    await appendEvents(bench, { tx, at, actor, caseId: null }, { events: [event], stream: `enterprise/${owner.id}` });
    return ok(1);
  }
}

/** What a file says, whatever kind it is. What a register says of another unit is refused. */
async function writtenIn(content: Uint8Array, owner: Enterprise, at: Instant): Promise<Result<readonly Written[], ActRefusal>> {
  const text = isWorkbook(content) ? '' : new TextDecoder().decode(content).replace(/^\uFEFF/, '');
  if (!/^\s*[{[]/.test(text)) return accountsIn(content, owner, dayIn(zoneOf(owner.country), at));
  const document = unitAnswerIn(text);
  if (document === null) return readProfileFile(text, owner.country);
  const unit = readUnit(document);
  if (!unit.ok) return refused({ code: unit.refusal.code });
  const { number, form, ends } = unit.value;
  if (!sameIdentifier({ scheme: 'NO-BRC', id: number }, owner.identifier))
    return refused({ code: 'unitOfAnother', facts: { unit: number } });
  if (ends) return refused({ code: 'unitEnds' });
  const evidenceDate = dayIn(zoneOf(owner.country), at);
  const behind = { evidenceClass: 'A', shownBy: 'Enhetsregisteret', evidenceDate, evidenceExpires: null, reader: 'everybody' } as const;
  return ok([{ topic: 'legalForm', values: { form }, behind }]);
}

async function accountsIn(content: Uint8Array, owner: Enterprise, day: Day): Promise<Result<readonly Written[], ActRefusal>> {
  const rows = await readRows(content);
  if (!rows.ok) return rows;
  const file = accountsSheet(rows.value, { country: owner.country, day });
  return file.ok ? readProfileFile(file.value, owner.country) : file;
}

function unitAnswerIn(text: string): object | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isUnitAnswer(document) ? document : null;
  } catch {
    return null;
  }
}

/** The statement that one from a file takes the place of. */
function replacedBy(written: Written, standing: readonly Statement[]): string | null {
  if (profileTopics[written.topic].count === 'one') return standing.at(-1)?.id ?? null;
  if (written.topic !== 'accounts') return null;
  return standing.find((one) => one.topic === 'accounts' && one.values.year === written.values.year)?.id ?? null;
}

function saysTheSame(one: Statement, { values, behind }: Written): boolean {
  const { evidenceClass, shownBy, evidenceDate, evidenceExpires, reader } = one;
  return (
    textOf(one.values) === textOf(values) && textOf({ evidenceClass, shownBy, evidenceDate, evidenceExpires, reader }) === textOf(behind)
  );
}

/** Values as one text, rows of lists without their identity. */
function textOf(values: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(values, (name, value: unknown) => (name === 'id' ? undefined : value))) as Canonical); // plain JSON
}

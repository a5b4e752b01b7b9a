// Writes docs/fields.md and docs/glossary.md from what the code says: node tools/write-docs.ts
// With --check it writes nothing and fails when a file differs.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, Fields } from '../src/core/field/field.ts';
import { glossary, type Term } from '../src/core/glossary.ts';
import { phases } from '../src/core/lifecycle.ts';
import { root } from './package-program.ts';

/** One exported catalogue of a phase, by the name it is exported under. */
export type Catalogue = { readonly phase: number; readonly name: string; readonly fields: Fields };

/** Every catalogue of every phase, found by looking: one that is added cannot be forgotten. */
export async function allCatalogues(): Promise<readonly Catalogue[]> {
  const found: Catalogue[] = [];
  const numbered = readdirSync(join(root, 'src/core')).filter((folder) => /^\d\d-/.test(folder));
  // What an organisation says of itself belongs to no phase: it stands before the first.
  for (const folder of ['party/enterprise', ...numbered.sort()]) {
    const number = /^(\d\d)-/.exec(folder)?.[1] ?? '0';
    for (const file of fieldFilesIn(folder)) {
      const exported: unknown = await import(new URL(`../src/core/${folder}/${file}`, import.meta.url).href);
      if (typeof exported !== 'object' || exported === null) throw new Error(`${folder}/${file} exports nothing`);
      // A module's exports come in the order of the alphabet; the file's own order is that of the story.
      const text = readFileSync(join(root, 'src/core', folder, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/^export const (\w+) = catalogue\(/gm)) {
        const fields: unknown = new Map(Object.entries(exported)).get(name);
        if (!isFields(fields)) throw new Error(`${name} of ${folder}/${file} is no catalogue`);
        found.push({ phase: Number(number), name, fields });
      }
    }
  }
  return found;
}

/** `fields.ts` first, then catalogues with a file of their own (`cancellation-fields.ts`), by name. */
function fieldFilesIn(folder: string): readonly string[] {
  const names = readdirSync(join(root, 'src/core', folder)).filter((name) => /(^|-)fields\.ts$/.test(name));
  return names.toSorted((one, other) => (one === 'fields.ts' ? -1 : other === 'fields.ts' ? 1 : one < other ? -1 : 1));
}

/** The generated documents by their path from the root. */
export async function generatedDocs(): Promise<Readonly<Record<string, string>>> {
  return { 'docs/fields.md': fieldsDocument(await allCatalogues()), 'docs/glossary.md': glossaryDocument(glossary) };
}

function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((field) => typeof field === 'object' && 'kind' in field && 'label' in field)
  );
}

const fieldsHead = `# Fields

Made from \`src/core/**/*fields.ts\` by \`node tools/write-docs.ts\`; do not edit. Every field of the product: what people read, how it is kept,
when it must be there, from when it is public, and where it goes in open data (a path in OCDS 1.1.5 with the extensions we declare).

**Needed**: \`save\` at every save, \`act\` at the act that makes it count (publish, seal, lock, decide, sign), \`never\`. **Public from**:
the moment after which anybody may read it; \`buyer\` never becomes public by itself; \`sealed\` lies inside the envelope of a submission and leaves
through no page. **Kept as**: a column, the three columns of an amount, rows of a table of their own, the JSON of a
statement in an enterprise's profile, or inside the sealed envelope. \`asOwnerSays\`: read by whom the enterprise says.
`;

function fieldsDocument(catalogues: readonly Catalogue[]): string {
  const chapters = [{ number: 0, name: { en: 'enterprise profile', nb: 'virksomhetsprofil' } }, ...phases];
  const sections = chapters.flatMap(({ number, name }) => {
    const own = catalogues.filter((catalogue) => catalogue.phase === number);
    if (own.length === 0) return [];
    return [`## ${String(number).padStart(2, '0')} ${name.en} · ${name.nb}\n`, ...own.map(catalogueTable)];
  });
  return [fieldsHead, ...sections].join('\n');
}

function catalogueTable({ name, fields }: Catalogue): string {
  const rows = Object.entries(fields).flatMap(([key, field]) => fieldRows(key, field));
  const head = ['| Field | English | Bokmål | Kind | Kept as | Needed | Public from | OCDS |', '|---|---|---|---|---|---|---|---|'];
  return `\`${name}\`\n\n${[...head, ...rows].join('\n')}\n`;
}

function fieldRows(key: string, field: Field): readonly string[] {
  const needed = `${field.required}${field.requiredIn ? ` (${field.requiredIn.join(', ')})` : ''}`;
  const path = field.openData ? `\`${field.openData.ocds}\`` : '';
  const row = [`\`${key}\``, field.label.en, field.label.nb, kindText(field), field.store, needed, field.visible, path];
  const below = field.kind === 'list' ? Object.entries(field.of).flatMap(([name, part]) => fieldRows(`${key}.${name}`, part)) : [];
  return [`| ${row.map(cell).join(' | ')} |`, ...below];
}

function kindText(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `text, ${field.maxLength} characters${field.format ? `, ${field.format}` : ''}`;
    case 'longText':
      return `long text, ${field.maxWords} words`;
    case 'choice':
    case 'choices':
      return `${field.kind}: ${field.options.map((option) => option.value).join(', ')}`;
    case 'number':
      return `number, ${field.min} to ${field.max}, ${field.decimals} decimals`;
    case 'list':
      return `list, ${field.min} to ${field.max} rows`;
    case 'file':
      return `file, ${field.maxBytes} bytes`;
    case 'money':
    case 'day':
    case 'instant':
      return field.kind;
  }
}

function glossaryDocument(terms: readonly Term[]): string {
  const head = `# Glossary

Made from \`src/core/glossary.ts\` by \`node tools/write-docs.ts\`; do not edit. Pages, letters and code use these words and no synonyms.

| Identifier | English | Bokmål | OCDS | 360Giving | Note |
|---|---|---|---|---|---|`;
  const rows = terms.map(({ key, en, nb, ocds, threeSixty, note }) => {
    const row = [`\`${key}\``, en, nb, ocds ? `\`${ocds}\`` : '', threeSixty ?? '', note ?? ''];
    return `| ${row.map(cell).join(' | ')} |`;
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const differing: string[] = [];
  for (const [path, text] of Object.entries(await generatedDocs())) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    differing.push(path);
    if (!check) writeFileSync(file, text);
  }
  const verb = check ? 'differs from its source; run node tools/write-docs.ts' : 'written';
  process.stdout.write(
    differing.length > 0 ? differing.map((path) => `${path} ${verb}\n`).join('') : 'docs/fields.md and docs/glossary.md are up to date\n',
  );
  process.exitCode = check && differing.length > 0 ? 1 : 0;
}

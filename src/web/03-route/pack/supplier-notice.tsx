import type { Casework } from '#casework/casework';
import { suppliersNamed } from '#need/named-supplier';
import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';
import { namesSupplierText } from '../../01-need/before-publishing.tsx';
import { Notice } from '../../design/notice.tsx';
import { goesToSuppliers } from './pack.ts';
import type { PackDocument } from './section.ts';

type Reading = {
  readonly file: Pick<CaseFile, 'language'>;
  readonly casework: Pick<Casework, 'enterpriseNames'>;
  readonly texts: readonly string[];
};

/** Words of a document that suppliers read which may point to one of them; `[]` in a document that stays in the house. */
export async function suppliersIn({ code }: Pick<PackDocument, 'code'>, { file, casework, texts }: Reading): Promise<readonly string[]> {
  if (!goesToSuppliers(code)) return [];
  return suppliersNamed(texts.join('\n'), { language: file.language, known: await casework.enterpriseNames() });
}

/** Above such a document, on screen only. */
export function SupplierNotice({ language, words }: { readonly language: Language; readonly words: readonly string[] }) {
  return words.length === 0 ? null : (
    <div className="no-print">
      <Notice language={language} tone="warning">
        <p>{namesSupplierText(words, language)}</p>
      </Notice>
    </div>
  );
}

import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { formatBytes, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { documentText as t } from './document-text.ts';

/** The documents of the dialogue that everybody may have. */
export function DocumentsPart({ record, language }: { readonly record: PublicRecord; readonly language: Language }) {
  if (record.documents.length === 0) return null;
  return (
    <Section id="dialogue-documents" title={t.title[language]} lead={t.publicLead[language]}>
      <ul>
        {record.documents.map(({ id, name, sizeBytes, sharedAt }) => (
          <li key={id}>
            <a
              className="ds-link"
              href={`/data/dialogue/${record.id}/${id}`}
              lang={record.language === language ? undefined : record.language}
            >
              {name}
            </a>{' '}
            ({formatBytes(sizeBytes, language)})
            {sharedAt && <>. {say(t.everybody, language, { at: formatInstant(sharedAt, zoneOf(record.country), language) })}</>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

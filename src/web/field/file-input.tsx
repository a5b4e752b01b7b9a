import type { FileField } from '#field/field';
import { formatBytes } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Tag } from '../design/tag.tsx';
import { FieldBox, tieOf } from './field-box.tsx';
import { takesFocus, type FieldProps, type StoredFile } from './field-props.ts';
import { words } from './field-words.ts';
import { inputId } from './input-id.ts';
import type { Language } from '#value/text';

/** The document types the service takes: those that everybody can open and a scanner can check. */
export const acceptedFileTypes = ['.pdf', '.docx', '.odt', '.xlsx', '.ods', '.csv', '.txt', '.png', '.jpg', '.jpeg'] as const;
const typesInWords = {
  en: 'PDF, Word, Excel, OpenDocument, CSV, text or picture (PNG, JPEG)',
  nb: 'PDF, Word, Excel, OpenDocument, CSV, tekst eller bilde (PNG, JPEG)',
} as const;

/**
 * One file per question. The stored file keeps its place in the form as a hidden value under the field's name;
 * a newly chosen one comes as `<name>.upload`, so that saving without choosing loses nothing.
 */
export function FileInput(props: FieldProps<FileField>) {
  const { field, name, language } = props;
  const limitsId = `${inputId(name)}-limits`;
  const stored = props.files?.[name];
  const value = props.typed ? props.typed[name] : props.value;
  return (
    <FieldBox props={props}>
      {stored && <FileRow file={stored} language={language} />}
      {typeof value === 'string' && value !== '' && <input type="hidden" name={name} value={value} />}
      <input
        className="file-input"
        type="file"
        id={inputId(name)}
        name={`${name}.upload`}
        accept={acceptedFileTypes.join(',')}
        autoFocus={takesFocus(name, props.focus)}
        {...tieOf(props, limitsId)}
      />
      <p id={limitsId} className="field__count">
        {stored && <>{words.fileReplace[language]}. </>}
        {say(words.fileLimits, language, { types: typesInWords[language], size: formatBytes(field.maxBytes, language) })}
      </p>
    </FieldBox>
  );
}

const states = {
  checking: { text: words.fileChecking, tone: 'info' },
  ready: { text: words.fileReady, tone: 'success' },
  rejected: { text: words.fileRejected, tone: 'danger' },
} as const;

/** A stored file: name, size, and the state of its check in words. */
export function FileRow({ file, language }: { readonly file: StoredFile; readonly language: Language }) {
  const state = states[file.state];
  return (
    <div className="file-row">
      <span className="file-row__name">
        <span className="ds-sr-only">{words.fileStored[language]}: </span>
        {file.href ? (
          <a className="ds-link" href={file.href}>
            {file.name}
          </a>
        ) : (
          file.name
        )}
      </span>
      <span className="file-row__size">{formatBytes(file.bytes, language)}</span>
      <Tag tone={state.tone}>{state.text[language]}</Tag>
      {file.state === 'checking' && <span className="file-row__help">{words.fileCheckingHelp[language]}</span>}
      {file.state === 'rejected' && file.reason && <span className="file-row__help">{file.reason}</span>}
    </div>
  );
}

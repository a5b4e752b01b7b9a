import { parseInstant, type Instant } from '#value/instant';

/** A text of one field that the server may not have, as this tab keeps it; gone with the tab. */
export type Unsent = { readonly name: string; readonly text: string; readonly typedAt: Instant };

/** Keeps what is typed in this tab until the server has it. `place` names the person and the page: nobody is offered another's text. */
export function unsentOf(place: string) {
  const prefix = `twofold-unsent/${place}/`;
  return {
    keep({ name, text, typedAt }: Unsent): void {
      attempt((storage) => storage.setItem(prefix + name, JSON.stringify({ text, typedAt })));
    },

    /** Forgets what the server has: texts that are the same as what was sent. */
    forget(sent: Readonly<Record<string, string>>): void {
      for (const { name, text } of this.all()) if (name in sent && sameText(sent[name] ?? '', text)) this.drop(name);
    },

    drop(name: string): void {
      attempt((storage) => storage.removeItem(prefix + name));
    },

    all(): readonly Unsent[] {
      const found: Unsent[] = [];
      attempt((storage) => {
        for (let index = 0; index < storage.length; index += 1) {
          const key = storage.key(index) ?? '';
          const kept = key.startsWith(prefix) ? read(storage.getItem(key)) : null;
          if (kept) found.push({ name: key.slice(prefix.length), ...kept });
        }
      });
      return found;
    },
  };
}

/** As the server compares: line ends and blanks around a text say nothing. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function read(stored: string | null): { readonly text: string; readonly typedAt: Instant } | null {
  const kept: unknown = JSON.parse(stored ?? 'null');
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('typedAt' in kept)) return null;
  const typedAt = parseInstant(String(kept.typedAt));
  return typeof kept.text === 'string' && typedAt ? { text: kept.text, typedAt } : null;
}

/** A browser may refuse storage (settings, private windows, no room): then there is none, and the page works as without it. */
function attempt(work: (storage: Storage) => void): void {
  try {
    work(sessionStorage);
  } catch {
    return;
  }
}

import type { Field, Fields } from '#field/field';
import type { FormLike } from '#field/read-form';

/**
 * The values of a JSON document as a form would have sent them, in the English way of writing numbers: so a file is judged by the very rules of
 * the page. Whatever has not the shape of its field becomes a text that the field refuses. Names that are no field are told.
 */
export function formOfJson(fields: Fields, document: unknown): { readonly form: FormLike; readonly unknown: readonly string[] } {
  const entries = new Map<string, string[]>();
  const unknown: string[] = [];
  add(fields, document, '');
  return {
    unknown,
    form: {
      get: (name) => entries.get(name)?.[0] ?? null,
      getAll: (name) => entries.get(name) ?? [],
      keys: () => entries.keys(),
    },
  };

  function add(of: Fields, values: unknown, prefix: string): void {
    if (!isRecord(values)) return;
    for (const [name, value] of Object.entries(values)) {
      const field = of[name];
      if (!field) unknown.push(`${prefix}${name}`);
      else if (value !== null) set(field, value, `${prefix}${name}`);
    }
  }

  function set(field: Field, value: unknown, path: string): void {
    switch (field.kind) {
      case 'list':
        if (Array.isArray(value)) value.forEach((row, index) => add(field.of, row, `${path}.${index}.`));
        return;
      case 'choices':
        entries.set(path, Array.isArray(value) ? value.map(text) : [text(value)]);
        return;
      case 'money':
        entries.set(path, [isRecord(value) ? text(value['amount']) : text(value)]);
        return;
      default:
        entries.set(path, [text(value)]);
    }
  }
}

function text(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Field, Fields, Values, Visibility } from '../src/core/field/field.ts';
import { addDays, parseDay, type Day } from '../src/core/value/day.ts';
import { instantOf } from '../src/core/value/instant.ts';
import type { Money } from '../src/core/value/money.ts';

/** A value that occurs nowhere else. `reached`: what it belongs to is behind its own moment (this entry is shared, this call published). */
export type Mark = { readonly path: string; readonly text: string; readonly visible: Visibility; readonly reached: boolean };

type Planter = {
  readonly marks: Mark[];
  text(path: string, visible: Visibility, reached: boolean): string;
  /** Values for every field of a catalogue, each a mark of its own. */
  values<Fs extends Fields>(fields: Fs, path: string, reached: boolean): Values<Fs>;
};

/** Marks start at `from`, so that two planters never plant the same. */
export function planter(from = 0): Planter {
  const marks: Mark[] = [];
  const firstDay = parseDay('3001-01-01') ?? ('' as Day); // a day of the calendar
  const next = () => from + marks.length + 1;
  const add = (mark: Mark) => {
    marks.push(mark);
    return mark.text;
  };
  const number = () => 7_000_000 + next() * 7;
  const valueOf = (field: Field, path: string, reached: boolean): unknown => {
    const { visible } = field;
    switch (field.kind) {
      case 'number':
        return Number(add({ path, text: String(number()), visible, reached }));
      case 'money': {
        const minor = Number(add({ path, text: String(number() * 100), visible, reached }));
        return { minor, currency: 'NOK', vat: 'none' } satisfies Money;
      }
      case 'day':
        return add({ path, text: addDays(firstDay, next()), visible, reached });
      case 'instant': {
        const at = instantOf(Date.parse('2999-01-01T00:00:00Z') + next() * 1000);
        return add({ path, text: at, visible, reached });
      }
      case 'list':
        return [{ id: `row-${path}`, ...values(field.of, path, reached) }];
      case 'choices':
        return [add({ path, text: `<${path} ${next()}>`, visible, reached })];
      case 'text':
      case 'longText':
      case 'choice':
      case 'file':
        return add({ path, text: `<${path} ${next()}>`, visible, reached });
    }
  };
  function values<Fs extends Fields>(fields: Fs, path: string, reached: boolean): Values<Fs> {
    const entries = Object.entries(fields).map(([name, field]) => [name, valueOf(field, `${path}.${name}`, reached)]);
    return Object.fromEntries(entries) as Values<Fs>; // one value for each entry, of its kind
  }
  return { marks, values, text: (path, visible, reached) => add({ path, text: `<${path} ${next()}>`, visible, reached }) };
}

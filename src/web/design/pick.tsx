export type PickProps = {
  readonly name: string;
  readonly label: string;
  /** What stands where nothing is chosen. */
  readonly choose: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly hint?: string;
};

/** One of things that have a name and an id: organisations, needs. */
export function Pick({ name, label, choose, options, chosen, hint }: PickProps) {
  const hintId = hint === undefined ? undefined : `pick-${name}-hint`;
  return (
    <div className="ds-field field">
      <label className="ds-label field__label" htmlFor={`pick-${name}`}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={hintId}>
          {hint}
        </p>
      )}
      <select className="ds-input" id={`pick-${name}`} name={name} defaultValue={chosen} data-width="auto" aria-describedby={hintId}>
        <option value="">{choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type TextTableProps = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A table that somebody wrote: its first row is the head, and its first column names the rows. On a phone each row becomes a small card. */
export function TextTable({ head, rows }: TextTableProps) {
  const [, ...others] = head;
  return (
    <table className="ds-table data-table">
      <thead>
        <tr>
          {head.map((label, place) => (
            <th key={`${place} ${label}`} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr key={`${row} ${first}`}>
            <th scope="row">{first}</th>
            {others.map((label, place) => (
              <td key={`${place} ${label}`} data-label={label}>
                {cells[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';

export type Column = {
  readonly key: string;
  readonly label: string;
  /** Numbers stand under each other, right-aligned, with figures of one width. */
  readonly align?: 'number';
};

export type DataTableProps = {
  readonly caption: ReactNode;
  /** `hidden` where a heading right above says the same. */
  readonly captionShown?: 'hidden';
  /** The first column names the row. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>>; readonly emphasis?: 'strong' }[];
  /** The last row in a foot: a total. */
  readonly total?: Readonly<Record<string, ReactNode>>;
};

/** A table; on a phone each row becomes a small card whose cells carry their column's name. */
export function DataTable({ caption, captionShown, columns, rows, total }: DataTableProps) {
  return (
    <table className="ds-table data-table">
      <caption className={captionShown === 'hidden' ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-emphasis={row.emphasis}>
            <Cells columns={columns} cells={row.cells} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <Cells columns={columns} cells={total} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Cells({ columns, cells }: { readonly columns: DataTableProps['columns']; readonly cells: Readonly<Record<string, ReactNode>> }) {
  const [first, ...others] = columns;
  return (
    <>
      <th scope="row">{cells[first.key]}</th>
      {others.map((column) => (
        <td key={column.key} data-align={column.align} data-label={column.label}>
          {cells[column.key]}
        </td>
      ))}
    </>
  );
}

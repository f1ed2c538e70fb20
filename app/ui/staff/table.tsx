import type { ReactNode } from "react";

type Column = { key: string; label: string; numeric?: boolean };
type Row = { id: string; rowHeader?: string; cells: Record<string, ReactNode> };
type TableProps = { caption: string; captionHidden?: boolean; columns: Column[]; rows: Row[] };

/** A table that becomes a list of cards where it has no room; the roles keep it a table for screen readers. */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <table className="table" role="table">
      <caption className={captionHidden ? "hush" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={column.numeric ? "numeric" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {columns.map((column) => {
              const className = column.numeric ? "numeric" : undefined;
              const cell = row.cells[column.key];
              return column.key === row.rowHeader ? (
                <th key={column.key} role="rowheader" scope="row" className={className} data-label={column.label}>
                  {cell}
                </th>
              ) : (
                <td key={column.key} role="cell" className={className} data-label={column.label}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

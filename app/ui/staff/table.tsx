import type { ReactNode } from "react";
import { Mixed } from "../marks/mixed";

// why: on a phone the table is laid out as cards, and some browsers then forget that it is a table; the roles remind them.
const as = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

type Column = { key: string; label: string; numeric?: boolean };
type Row = { id: string; rowHeader?: string; cells: Record<string, ReactNode> };
type TableProps = { caption: string; captionHidden?: boolean; columns: Column[]; rows: Row[] };

/**
 * A table that becomes a list of cards where it has no room; the roles keep it a table for screen readers. Two columns have room
 * anywhere. A cell without anything in it reads as a dash, and takes no room on a card.
 */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <table className={columns.length === 2 ? "table table-pair" : "table"} {...as.table}>
      <caption className={captionHidden ? "hush" : undefined}>{caption}</caption>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          {columns.map((column) => (
            <th key={column.key} {...as.columnheader} scope="col" className={column.numeric ? "numeric" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {rows.map((row) => (
          <tr key={row.id} {...as.row}>
            {columns.map((column) => {
              const cell = row.cells[column.key] ?? "–";
              const className = [column.numeric ? "numeric" : "", cell === "–" ? "nothing" : ""].join(" ").trim() || undefined;
              return column.key === row.rowHeader ? (
                <th key={column.key} {...as.rowheader} scope="row" className={className} data-label={column.label}>
                  <Mixed>{cell}</Mixed>
                </th>
              ) : (
                <td key={column.key} {...as.cell} className={className} data-label={column.label}>
                  <div>
                    <Mixed>{cell}</Mixed>
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

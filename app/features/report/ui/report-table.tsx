import type { ReactNode } from "react";
import { Table } from "~/ui/staff/table";
import type { Figure, ReportDocument } from "../report-document";
import { figureAnchor, TextIn, Told } from "./report-line";
import { useLinks } from "./report-links";

type FigureTableProps = Pick<ReportDocument, "figures" | "labels"> & {
  caption: string;
  ids: readonly string[];
};

const parts = ["base", "period", "source"] as const;

/** Figures told in full: what, how many, out of what, for when, from where. What all of them share is said once, below. */
export function FigureTable({ caption, ids, figures, labels }: FigureTableProps) {
  const told = ids.flatMap((id) => figures[id] ?? []);
  const shared = parts.filter((part) => new Set(told.map((figure) => figure.shown[part])).size === 1);
  const columns = [
    { key: "what", label: labels.what },
    { key: "value", label: labels.figure },
    ...parts.filter((part) => !shared.includes(part)).map((part) => ({ key: part, label: labels[part] })),
  ];
  const rows = told.map(({ id, shown }) => ({
    id,
    rowHeader: "what",
    cells: { ...shown, what: <FigureName id={id} {...shown} />, value: <FigureValue id={id} value={shown.value} /> },
  }));
  return (
    <div className="report-figures">
      <Table caption={caption} columns={columns} rows={rows} />
      <p className="hint">
        {shared.map((part) => (
          <span key={part}>
            {labels[part]}: <Told>{told[0]?.shown[part] ?? ""}</Told>{" "}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The value, which leads on to what it was counted from where there is a page for that. */
function FigureValue({ id, value }: { id: string; value: string }) {
  const links = useLinks();
  if (!links) return <strong>{value}</strong>;
  return (
    <a href={links.figure(id)}>
      <strong>{value}</strong> <span className="hush">{links.show}</span>
    </a>
  );
}

function FigureName({ id, what, note }: { id: string } & Pick<Figure["shown"], "what" | "note">) {
  return (
    <span id={figureAnchor(id)} className="report-figure" tabIndex={-1}>
      <TextIn {...what} />
      {note ? <span className="hint"> ({note})</span> : null}
    </span>
  );
}

/** Any other small table; the first column names the row. */
export function CellTable({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  const keyed = columns.map((label, index) => ({ key: String(index), label }));
  const filled = rows.map((cells, index) => ({
    id: String(index),
    rowHeader: "0",
    cells: Object.fromEntries(cells.map((cell, column) => [String(column), cell])),
  }));
  return <Table caption={caption} columns={keyed} rows={filled} />;
}

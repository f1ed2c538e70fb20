import type { ReactNode } from "react";
import { Mixed } from "../marks/mixed";

/** Short facts about one thing: a word and its value. */
export function Facts({ rows }: { rows: { key: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.key}</dt>
          <dd>
            <Mixed>{row.value}</Mixed>
          </dd>
        </div>
      ))}
    </dl>
  );
}

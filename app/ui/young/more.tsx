import type { ReactNode } from "react";

/** Words that wait until they are asked for. Works with no script. */
export function More({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

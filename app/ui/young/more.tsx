import type { ReactNode } from "react";

/** Words that wait until they are asked for. Works with no script. */
export function More({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

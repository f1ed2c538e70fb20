import type { ReactNode } from "react";

/** The thing itself and, beside it where there is room, what can be done with it. */
export function Columns({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="columns">
      <div className="stack">{children}</div>
      <div className="stack">{beside}</div>
    </div>
  );
}

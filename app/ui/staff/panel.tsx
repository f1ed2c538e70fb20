import type { ReactNode } from "react";
import { Heading, type Level } from "../marks/heading";

/** One part of a page, with the acts that belong to it. */
export function Panel({ title, level, actions, children }: { title: ReactNode; level?: Level; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel">
      <div className="panel-head">
        <Heading level={level}>{title}</Heading>
        {actions ? <div className="buttons">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import { Heading, type Level } from "../marks/heading";

/** Things that belong together, on white. */
export function Card({ title, level, children }: { title?: string; level?: Level; children: ReactNode }) {
  return (
    <section className="card">
      {title ? <Heading level={level}>{title}</Heading> : null}
      {children}
    </section>
  );
}

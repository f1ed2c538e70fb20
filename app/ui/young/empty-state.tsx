import type { ReactNode } from "react";
import { Heading, type Level } from "../marks/heading";
import { Shape } from "../marks/shape";

/** Nothing here yet: says why, and what would bring something. */
export function EmptyState({ title, level, children }: { title: string; level?: Level; children: ReactNode }) {
  return (
    <div className="empty">
      <Shape part="asked" hollow />
      <Heading level={level}>{title}</Heading>
      {children}
    </div>
  );
}

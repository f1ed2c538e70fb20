import type { ReactNode } from "react";
import { Mixed } from "./mixed";

export type Level = 2 | 3 | 4;

/** A heading whose place in the page's outline is the page's choice. */
export function Heading({ level = 2, children, className, id }: { level?: Level; children: ReactNode; className?: string; id?: string }) {
  const Tag = `h${level}` as "h2" | "h3" | "h4";
  return (
    <Tag className={className} id={id}>
      <Mixed>{children}</Mixed>
    </Tag>
  );
}

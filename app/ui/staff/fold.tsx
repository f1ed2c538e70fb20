import { type ReactNode, useEffect, useRef, useState } from "react";

type FoldProps = {
  /** What the fields within are about. */
  title: string;
  /** Open from the beginning: where something stands in it, or is to be put right. */
  open: boolean;
  /** How many of its fields were filled in when the page came. */
  filled: number;
  /** Says beside the title how it stands; null while nobody knows, since what is typed is counted only by a script. */
  says: (filled: number | null) => string;
  children: ReactNode;
};

/**
 * Fields of a long form that belong together, folded until somebody wants them, with how they stand beside their title. Works with no
 * script: the browser folds, and what is typed is sent, folded or not.
 */
export function Fold({ title, open, filled, says, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [counted, setCounted] = useState<number | null>(filled || null);
  const count = () => {
    const fields = fold.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? [];
    setCounted([...fields].filter((field) => field.value.trim() !== "").length);
  };
  // What was typed before the page woke up is there already.
  useEffect(count, []);
  return (
    <details className="fold" ref={fold} open={open} onInput={count}>
      <summary>
        <span className="fold-title">{title}</span>
        <span className="fold-state">{says(counted)}</span>
      </summary>
      <div className="fold-fields">{children}</div>
    </details>
  );
}

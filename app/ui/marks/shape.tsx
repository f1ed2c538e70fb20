const outlines = {
  asked: "M12 2.5c5.5 0 9.5 3.6 9.5 8.3s-4 8.2-9.5 8.2c-1 0-2-.1-3-.4L4 22l1-5.3a7.9 7.9 0 0 1-2.5-5.9c0-4.7 4-8.3 9.5-8.3z",
  did: "M3.5 3.5h17v17h-17z",
  difference:
    "M12 1 14.7 4.7 19.1 3.6 18.8 8.1 22.8 10.1 19.7 13.4 21.5 17.5 17 18 15.8 22.3 12 19.8 8.2 22.3 7 18 2.5 17.5 4.3 13.4 1.2 10.1 5.2 8.1 4.9 3.6 9.3 4.7z",
} as const;

export type Part = keyof typeof outlines;

/** The three parts of an ask: a round bubble (young people), a square (us), a burst (something is different now). */
export function Shape({ part, hollow = false }: { part: Part; hollow?: boolean }) {
  return (
    <svg className={`shape shape-${part}${hollow ? " hollow" : ""}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[part]} />
    </svg>
  );
}

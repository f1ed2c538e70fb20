const paths = {
  say: "M12 4c5 0 9 3.1 9 7s-4 7-9 7c-1 0-2-.1-2.9-.4L4 20l1.3-4C3.9 14.7 3 13 3 11c0-3.9 4-7 9-7zM8 10h8M8 13h5",
  hear: "M9 5h9a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-1v4l-5-4H9M11 10.5H3M6 7l-3 3.5L6 14",
  words: "M3 17 7.5 6 12 17M4.7 13.5h5.6M20 10.5V17M20 13.8a3 3 0 1 1-6 0 3 3 0 0 1 6 0M3 21h18",
  promises: "M6 3h9l4 4v14H6zM14 3v5h5M9 14l2.2 2.2L15.5 12",
  vote: "M3 13h18v8H3zM8 13V4h8v9M10.3 8.3l1.4 1.4 2.5-2.7M9 17h6",
  groups:
    "M12 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6.5 20v-1.5a5.5 5.5 0 0 1 11 0V20M4.5 12a2 2 0 1 1 .5-3.9M19.5 12a2 2 0 1 0-.5-3.9M2 18c0-1.6.7-2.8 2-3.6M22 18c0-1.6-.7-2.8-2-3.6",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.6 5.6l3.9 3.9M14.5 14.5l3.9 3.9M18.4 5.6l-3.9 3.9M9.5 14.5l-3.9 3.9",
  leave: "M10 4H5v16h5M10 12h10M16 7.5l4.5 4.5-4.5 4.5",
  check: "M4.5 12.5 10 18 20 6.5",
  cover: "M3 9.5 4.5 8 3 6.5h18L19.5 8 21 9.5 19.5 11l1.5 1.5h-18M3 17h10M16 17h5",
  lock: "M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  back: "M20 12H4M10 5.5 3.5 12l6.5 6.5",
  next: "M4 12h16M14 5.5l6.5 6.5-6.5 6.5",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",
  no: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  edit: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
  look: "M12 3.5 22 20.5H2zM12 10v5M12 17.7v.1",
  doing: "M4 12a8 8 0 0 1 14-5.3M20 12a8 8 0 0 1-14 5.3M18.5 2.5v4.5H14M5.5 21.5V17H10",
  waiting: "M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4",
  drawing: "M3 18c3-6 5-9 6.5-8S7 16 9 17s4-8 6-8-1 6 1 7 3-1 5-3",
  voice: "M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15zM5 11.5a7 7 0 0 0 14 0M12 18.5V22",
  photo: "M3 7h4l2-3h6l2 3h4v13H3zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z",
  write: "M3 21h18M4 17l1-4L14.5 3.5l3 3L8 16z",
  home: "M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6M18 14.5c2 .9 3.5 2.9 3.5 5.5",
  language: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18",
  themes: "M12 3.5 21 8l-9 4.5L3 8zM3 12.2l9 4.5 9-4.5M3 16.4l9 4.5 9-4.5",
  thanks: "M12 20.5C6 16.4 3 13 3 9.2a4.6 4.6 0 0 1 9-1.4 4.6 4.6 0 0 1 9 1.4c0 3.8-3 7.2-9 11.3z",
  report: "M5 3h14v18H5zM9 16v-3M12 16V8M15 16v-5",
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as IconName[];

/** Arrows and doors turn round where people read from right to left. */
const turns: readonly IconName[] = ["leave", "back", "next", "hear"];

/** One small drawing beside words, never instead of them: it is hidden from screen readers. */
export function Icon({ name, size = "m" }: { name: IconName; size?: "s" | "m" | "l" }) {
  return (
    <svg className={`icon icon-${size}${turns.includes(name) ? " turns" : ""}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

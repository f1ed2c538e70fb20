/** Each face has an outline of its own, so that it is told apart without colour and at 24 px. */
const drawings = {
  happy: ["M24 4a20 20 0 1 1 0 40 20 20 0 0 1 0-40z", "M13.5 20q2.5-4 5 0M29.5 20q2.5-4 5 0M14 27h20a10 9.5 0 0 1-20 0z"],
  proud: [
    "M24.0 5.5A6.0 6.0 0 0 1 34.9 9.0A6.0 6.0 0 0 1 41.6 18.3A6.0 6.0 0 0 1 41.6 29.7A6.0 6.0 0 0 1 34.9 39.0A6.0 6.0 0 0 1 24.0 42.5A6.0 6.0 0 0 1 13.1 39.0A6.0 6.0 0 0 1 6.4 29.7A6.0 6.0 0 0 1 6.4 18.3A6.0 6.0 0 0 1 13.1 9.0A6.0 6.0 0 0 1 24.0 5.5z",
    "M14 20q3-3.5 6 0M28 20q3-3.5 6 0M15 27q9 9 18 0M15 27l-1.5-1M33 27l1.5-1",
  ],
  calm: ["M24 4c10 0 16 10 16 21s-7 19-16 19S8 36 8 25 14 4 24 4z", "M14 22q3 3 6 0M28 22q3 3 6 0M19 31q5 4 10 0"],
  okay: ["M14 5h20a9 9 0 0 1 9 9v20a9 9 0 0 1-9 9H14a9 9 0 0 1-9-9V14a9 9 0 0 1 9-9z", "M17 18v4M31 18v4M16 31h16"],
  confused: [
    "M9 12C14 4 29 2 37 9s8 22 1 29-21 7-28 0S3 22 9 12z",
    "M17 17.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM32 20v4M28 13.5q4-3 8-.5M15 34q3-4 6-1t6 0 6-1",
  ],
  sad: ["M24 2c4 8 17 13 17 26a17 17 0 0 1-34 0C7 15 20 10 24 2z", "M17 24v4M31 24v4M12.5 21.5l5-3M35.5 21.5l-5-3M17 38q7-7 14 0M13.5 31.5q-2 3 0 4 2-1 0-4z"],
  worried: [
    "M24 5q5-3 8 1 6-1 7 5 5 3 3 8 3 5-1 9 1 6-5 8-2 6-7 5-5 4-9 0-6 2-8-3-6-1-6-7-4-4-1-9-2-5 3-8 1-6 7-6 4-5 9-3z",
    "M17 18.5a2.5 3 0 1 1 0 6 2.5 3 0 0 1 0-6zM31 18.5a2.5 3 0 1 1 0 6 2.5 3 0 0 1 0-6zM13 15l5-2M35 15l-5-2M15 33l3-3 3 3 3-3 3 3 3-3 3 3",
  ],
  angry: ["M15 4 24 9l9-5 3 8 8 5-4 8 2 9-9 3-6 7-3-3-3 3-6-7-9-3 2-9-4-8 8-5z", "M13 18l7 4M35 18l-7 4M18 24v2M30 24v2M16 35v-4h16v4zM24 31v4"],
  tired: [
    "M24 11c12 0 21 6 21 15s-8 14-21 14S3 35 3 26s9-15 21-15z",
    "M12 23h8M28 23h8M13.5 23q2.5 4 5 0M29.5 23q2.5 4 5 0M24 29.5a3 3.5 0 1 1 0 7 3 3.5 0 0 1 0-7zM32 8h5l-5 5h5M40 3h3l-3 3h3",
  ],
  unheard: ["M24 4a20 20 0 1 1 0 40 20 20 0 0 1 0-40z", "M17 18v4M31 18v4M13 14.5l5-1.5M35 14.5l-5-1.5M24 28a5 4.5 0 1 1 0 9 5 4.5 0 0 1 0-9z"],
} as const;

export type Feeling = keyof typeof drawings;
export const feelings = Object.keys(drawings) as Feeling[];

/** One of our own faces. Hidden from screen readers: the word beside it is the answer. */
export function Face({ feeling, size = "m" }: { feeling: Feeling; size?: "s" | "m" | "l" }) {
  const [outline, features] = drawings[feeling];
  return (
    <svg className={`face face-${size} face-${feeling}`} viewBox="0 0 48 48" aria-hidden="true">
      <path d={outline} />
      <path d={features} />
    </svg>
  );
}

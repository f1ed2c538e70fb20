/** Who asked for a line, as it is kept with a published version. Numbers of young people are protected when shown. */
export type AskedBy = {
  readonly kind: "suggestion" | "group";
  readonly groupName: string | null;
  readonly youngPeople: number | null;
  readonly hours: number | null;
  readonly hoursAtLeast: boolean;
  readonly note: string | null;
};

/** The same as a page reads it: with the id of the group that is called so now, if one is. */
export type AskedByHere = AskedBy & { readonly groupId: string | null };

/** How staff found a line in a time: kept, kept for some or in part, or broken. */
export const keepingFindings = ["kept", "partly", "broken"] as const;
export type KeepingFinding = (typeof keepingFindings)[number];

export type LineToPublish = {
  readonly lineId: string;
  readonly order: number;
  readonly sectionTitle: string;
  readonly text: string;
  readonly mustByLaw: boolean;
  readonly askedBy: readonly AskedBy[];
};

/** Whether there is anything new to publish: a line added, taken out, moved or worded differently since the last version. */
export function isChanged(now: readonly LineToPublish[], last: readonly LineToPublish[]): boolean {
  const essence = (lines: readonly LineToPublish[]) =>
    JSON.stringify(lines.map(({ lineId, sectionTitle, text, mustByLaw }) => [lineId, sectionTitle, text, mustByLaw]));
  return essence(now) !== essence(last);
}

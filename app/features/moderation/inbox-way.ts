import { factsOf, languages } from "~/platform/i18n/languages";
import type { InboxFilter } from "../inbox/pages.server";
import { isSubjectKind, waitingReasons } from "../inbox/subject";

/** What the inbox is narrowed to, as its address says it. */
export type Chosen = { kind?: string; language?: string; for?: string; group?: string; age?: string; topic?: string; theme?: string; late?: string };

export const ageBands = ["under10", "10to12", "13to15", "16to17", "18plus"] as const;

/** The languages that what waits can be written in, by the tag that it is kept with: Easy Read is English. */
export const languagesWritten = () => languages.map(factsOf).filter(({ tag }, at, all) => all.findIndex((one) => one.tag === tag) === at);

/** Whether the inbox is narrowed by more than a reason: the numbers of all of it then say nothing of what is listed. */
export const isNarrowed = (chosen: Chosen): boolean => Object.entries(chosen).some(([key, value]) => key !== "for" && Boolean(value));

/** The way through the inbox that somebody is on: what it is narrowed to, and the place of what they have before them. */
export type Way = { readonly chosen: Chosen; readonly at: string | null };

/** Reads the way from the address of the inbox, or of what was opened from it. Anything else in it is left out. */
export function wayIn(asked: URLSearchParams): Way {
  const short = (key: string, most: number) => asked.get(key)?.slice(0, most) || undefined;
  const kind = asked.get("kind") ?? undefined;
  return {
    chosen: {
      kind: isSubjectKind(kind) ? kind : undefined,
      language: short("language", 20),
      for: waitingReasons.find((reason) => reason === asked.get("for")),
      group: short("group", 40),
      theme: short("theme", 40),
      age: short("age", 20),
      topic: short("topic", 40),
      late: asked.get("late") === "yes" ? "yes" : undefined,
    },
    at: short("at", 60) ?? null,
  };
}

/** The way of a request. */
export const wayOf = (request: Request): Way => wayIn(new URL(request.url).searchParams);

/** The same as what is asked of the inbox. */
export function filterOf({ kind, language, for: waitingFor, group, theme, age, topic, late }: Chosen): InboxFilter {
  return {
    subjectKind: isSubjectKind(kind) ? kind : undefined,
    language,
    waitingFor: waitingReasons.find((reason) => reason === waitingFor),
    groupId: group,
    themeId: theme,
    ageBand: age,
    topic,
    late: late === "yes",
  };
}

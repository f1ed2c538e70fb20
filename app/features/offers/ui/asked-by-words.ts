import type { TFunction } from "i18next";
import { protectedCount } from "../../disclosure/protected-count";
import type { AskedBy } from "../offer";

/** Who asked for a line, in words; numbers of young people protected. Hours are the register's own. */
export function askedByWords(t: TFunction, asked: AskedBy): string {
  const who = asked.kind === "suggestion" ? t("asked.suggestion") : t("asked.group", { group: asked.groupName ?? "" });
  const count = asked.kind === "group" && asked.youngPeople !== null ? protectedCount(asked.youngPeople) : null;
  const people = count
    ? t(count.shown === "fewer" ? "asked.fewer" : "asked.about", count.shown === "fewer" ? { than: count.than } : { value: count.value })
    : "";
  const hours = asked.hours !== null ? t(asked.hoursAtLeast ? "asked.hoursAtLeast" : "asked.hours", { count: asked.hours }) : "";
  return [who, people, hours, asked.note ?? ""].filter(Boolean).join(" · ");
}

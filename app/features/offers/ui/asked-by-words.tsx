import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { protectedCount } from "../../disclosure/protected-count";
import type { Shown } from "../../published/published-text";
import { around, InWords } from "../../published/ui/in-words";
import type { AskedBy } from "../offer";

/** `who` and `note`: the group and the note of it as this page's language shows them. */
type Props = { asked: AskedBy; who: Shown | null; note: Shown | null };

/** Who asked for a line, in words; numbers of young people protected. Hours are the register's own. */
export function AskedByWords({ asked, who, note }: Props) {
  const { t } = useTranslation("offers");
  const group: ReactNode = who ? around((place) => t("asked.group", { group: place }), who) : t("asked.group", { group: "" });
  const count = asked.kind === "group" && asked.youngPeople !== null ? protectedCount(asked.youngPeople) : null;
  const people = count && t(count.shown === "fewer" ? "asked.fewer" : "asked.about", count.shown === "fewer" ? { than: count.than } : { value: count.value });
  const hours = asked.hours !== null && t(asked.hoursAtLeast ? "asked.hoursAtLeast" : "asked.hours", { count: asked.hours });
  const told = [asked.kind === "suggestion" ? t("asked.suggestion") : group, people, hours, note && <InWords shown={note} />].filter(Boolean);
  return told.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these never change places.
    <Fragment key={at}>
      {at > 0 ? " · " : null}
      {one}
    </Fragment>
  ));
}

import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { meetingWas, nameTheme, timeOfItsOwn, writeThemeChange } from "./inside/keeping-store.server";
import { findByName, findTheme } from "./inside/theme-store.server";
import { viewThatSays } from "./naming.server";
import { canKeep } from "./policy";
import { nameOf } from "./theme";

export type Renaming = { readonly name: string /** The meeting that voted for it, instead of a view that says it. */; readonly meetingId?: string };
export type Renamed = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "not-in-words" | "no-meeting" | "taken" };

/**
 * Names a theme anew: with a phrase that stands letter for letter in one of its views whose author lets it be quoted, or
 * with what young people voted for in a meeting that was held. The name before stays in its history.
 */
export async function renameTheme(actor: StaffActor, themeId: string, to: Renaming): Promise<Renamed> {
  if (!canKeep(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const no = (why: Extract<Renamed, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Renamed);
  return orRefused<Renamed, Renamed>(() =>
    change(actor, "theme.renamed", themeId, async (tx) => {
      const theme = await findTheme(tx, authorityId, themeId);
      if (!theme || theme.mergedIntoId) return no("not-found");
      const name = nameOf(to.name);
      const named = await findByName(tx, authorityId, name);
      if (named) return no("taken");
      const from = to.meetingId ? null : await viewThatSays(tx, actor, themeId, name);
      if (to.meetingId ? !(await meetingWas(tx, authorityId, to.meetingId)) : !from) return no(to.meetingId ? "no-meeting" : "not-in-words");
      const at = await timeOfItsOwn(tx, authorityId, [themeId], now());
      await writeThemeChange(tx, {
        authorityId,
        themeId,
        kind: to.meetingId ? "voted" : "renamed",
        nameBefore: theme.name,
        beforeFromViewId: theme.namedFromViewId,
        nameAfter: name,
        afterFromViewId: from,
        namesTraced: true,
        meetingId: to.meetingId ?? null,
        byId: personId,
        at,
      });
      await nameTheme(tx, authorityId, themeId, name, from);
      return { ok: true as const };
    }),
  );
}

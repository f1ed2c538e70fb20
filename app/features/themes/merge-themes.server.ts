import type { StaffActor } from "~/platform/actor";
import { changeOfOneMoment } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { themesChanged } from "../inbox/wait.server";
import { always } from "./figures";
import { moveViews, routeAlong, timeOfItsOwn, viewIdsOf, writeMergedInto, writeThemeChange } from "./inside/keeping-store.server";
import { findTheme, isThere } from "./inside/theme-store.server";
import { markStale } from "./mark-stale.server";
import { canKeep } from "./policy";
import { countsInChange, countsOf } from "./theme-figures.server";

export type Merging = { readonly intoId: string /** Said by the one who merges: this was one person's, and stays listed. */; readonly knowsItIsOne: boolean };
export type Merged = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "itself" | "one-person" | "into-merged" };

/**
 * Merges a theme into another: every view of it gets the other, none is left without. Its name stays on the other's page,
 * its history says who and when, and it can be undone. What one person alone said is merged only by somebody who says that
 * they know it, and stays listed there as one person's words.
 */
export async function mergeThemes(actor: StaffActor, themeId: string, { intoId, knowsItIsOne }: Merging): Promise<Merged> {
  if (!canKeep(actor)) return { ok: false, why: "not-yours" };
  if (themeId === intoId) return { ok: false, why: "itself" };
  const { authorityId, personId } = actor;
  // Only of a theme that is here: what is counted is kept, so that counting in the change costs a row.
  if (!(await isThere(authorityId, themeId))) return { ok: false, why: "not-found" };
  await countsOf(authorityId, [themeId], always);
  return orRefused<Merged, Merged>(() =>
    changeOfOneMoment(actor, "themes.merged", themeId, async (tx) => {
      const theme = await findTheme(tx, authorityId, themeId);
      const into = await findTheme(tx, authorityId, intoId);
      if (!theme || !into || theme.mergedIntoId) return refuse({ ok: false, why: "not-found" } satisfies Merged);
      if (into.mergedIntoId) return refuse({ ok: false, why: "into-merged" } satisfies Merged);
      const voices = (await countsInChange(authorityId, [themeId], always)).get(themeId)?.voices;
      if (voices === 1 && !knowsItIsOne) return refuse({ ok: false, why: "one-person" } satisfies Merged);
      const at = await timeOfItsOwn(tx, authorityId, [themeId, intoId], now());
      const viewIds = await viewIdsOf(tx, authorityId, themeId);
      await moveViews(tx, authorityId, { from: themeId, to: intoId, viewIds, byId: personId, at });
      await themesChanged(tx, authorityId, viewIds);
      await writeMergedInto(tx, authorityId, themeId, intoId);
      await routeAlong(tx, authorityId, themeId, intoId);
      await writeThemeChange(tx, {
        authorityId,
        themeId,
        kind: "merged",
        nameBefore: theme.name,
        beforeFromViewId: theme.namedFromViewId,
        nameAfter: into.name,
        afterFromViewId: into.namedFromViewId,
        namesTraced: true,
        otherThemeId: intoId,
        byId: personId,
        at,
      });
      await markStale(tx, authorityId, [themeId, intoId], viewIds);
      return { ok: true as const };
    }),
  );
}

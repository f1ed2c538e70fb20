import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { themesChanged } from "../inbox/wait.server";
import { moveViews, nameTheme, timeOfItsOwn, viewIdsOf, writeThemeChange } from "./inside/keeping-store.server";
import { findByName, findTheme, writeTheme } from "./inside/theme-store.server";
import { markStale } from "./mark-stale.server";
import { viewThatSays } from "./naming.server";
import { canKeep } from "./policy";
import { nameOf } from "./theme";

export type Split = { ok: true; themeId: string } | { ok: false; why: "not-yours" | "not-found" | "no-views" | "not-in-words" | "taken" };

/**
 * Takes some views of a theme into a theme of their own, named with a phrase from one of them. All its views cannot be
 * taken: that is renaming. It is in the history of both and can be undone.
 */
export async function splitTheme(actor: StaffActor, themeId: string, { viewIds, name: typed }: { viewIds: readonly string[]; name: string }): Promise<Split> {
  if (!canKeep(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const no = (why: Extract<Split, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Split);
  return orRefused<Split, Split>(() =>
    change(actor, "theme.split", themeId, async (tx) => {
      const theme = await findTheme(tx, authorityId, themeId);
      if (!theme || theme.mergedIntoId) return no("not-found");
      const its = new Set(await viewIdsOf(tx, authorityId, themeId));
      const chosen = [...new Set(viewIds)];
      if (chosen.some((id) => !its.has(id))) return no("not-found");
      if (chosen.length === 0 || chosen.length === its.size) return no("no-views");
      const name = nameOf(typed);
      if (await findByName(tx, authorityId, name)) return no("taken");
      const at = await timeOfItsOwn(tx, authorityId, [themeId], now());
      const id = newId();
      const created = { authorityId, id, name: `(splitting) ${id}`, namedFromViewId: null, createdById: personId, createdAt: at };
      await writeTheme(tx, { ...created, sensitive: theme.sensitive });
      await moveViews(tx, authorityId, { from: themeId, to: id, viewIds: chosen, byId: personId, at });
      await themesChanged(tx, authorityId, chosen);
      const from = await viewThatSays(tx, actor, id, name);
      if (!from) return no("not-in-words");
      await nameTheme(tx, authorityId, id, name, from);
      const names = { nameBefore: theme.name, beforeFromViewId: theme.namedFromViewId, nameAfter: name, afterFromViewId: from, namesTraced: true };
      await writeThemeChange(tx, { authorityId, themeId, kind: "split", ...names, otherThemeId: id, byId: personId, at });
      await markStale(tx, authorityId, [themeId, id], chosen);
      return { ok: true as const, themeId: id };
    }),
  );
}

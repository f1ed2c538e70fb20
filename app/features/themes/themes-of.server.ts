import type { Reader } from "~/platform/db/db.server";
import { allThemes, objectedThemes, themesGiven } from "./inside/theme-store.server";

/** The themes that each of these views has now, by view id. */
export async function themesOf(read: Reader, authorityId: string, viewIds: readonly string[]) {
  const byView = new Map<string, { id: string; name: string }[]>();
  for (const { viewId, theme } of await themesGiven(read, authorityId, viewIds)) {
    byView.set(viewId, [...(byView.get(viewId) ?? []), theme]);
  }
  return byView;
}

/** For the page where a view is read: its themes, which of them its author spoke against, and the others to choose from. */
export async function themesToChoose(read: Reader, authorityId: string, viewId: string) {
  const all = await allThemes(read, authorityId);
  const given = await themesOf(read, authorityId, [viewId]);
  const objected = await objectedThemes(read, authorityId, viewId);
  const mine = (given.get(viewId) ?? []).map((theme) => ({ ...theme, objected: objected.has(theme.id) }));
  return { given: mine, others: all.filter((theme) => !mine.some((m) => m.id === theme.id)) };
}

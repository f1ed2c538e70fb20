import { isPhraseOf } from "~/features/asks/phrase";
import type { ThemeFigure } from "~/features/themes/theme-figures.server";
import { factsOf } from "~/features/views/own-view.server";
import { canSee } from "~/features/views/policy";
import type { Actor } from "~/platform/actor";
import { viewsForPrint } from "./inside/print-store.server";
import type { ThemeTold } from "./scope.server";

/**
 * Themes with the names that may stand in a report. One that is a phrase of a view stands only while that view may be quoted and
 * says it uncovered; in print (`mayPrint`) only with all that a quote needs. What a meeting or staff named stays.
 */
export async function withShownNames(
  actor: Actor,
  themes: readonly ThemeFigure[],
  mayPrint?: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ThemeTold[]> {
  const ids = [...new Set(themes.flatMap((theme) => theme.namedFromViewId ?? []))];
  const views = new Map((ids.length > 0 ? await viewsForPrint(actor.authorityId, ids) : []).map((view) => [view.id, view]));
  const printable = mayPrint ? await mayPrint(ids) : new Set(ids);
  const mayStand = ({ name, namedFromViewId: id }: ThemeFigure) => {
    const view = id === null ? undefined : views.get(id);
    return id === null || (view !== undefined && printable.has(id) && canSee(actor, factsOf(view), "quote").may && isPhraseOf(name, view));
  };
  return themes.map((theme) => ({ ...theme, shownName: mayStand(theme) ? theme.name : null }));
}

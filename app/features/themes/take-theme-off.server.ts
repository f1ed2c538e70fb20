import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { settle, themesChanged } from "../inbox/wait.server";
import { factsNow } from "../views/facts-now.server";
import { openObjections, viewToTheme, writeTakenOff } from "./inside/theme-store.server";
import { markStale } from "./mark-stale.server";
import { canGiveTheme, type ThemeMayNot } from "./policy";

export type TakenOff = { ok: true } | { ok: false; why: "not-found" | ThemeMayNot };

/** Takes a theme off a view; the row says when. Settles what its author said against it, and the inbox item of that. */
export async function takeThemeOff(actor: StaffActor, viewId: string, themeId: string): Promise<TakenOff> {
  const { authorityId } = actor;
  return orRefused<TakenOff, TakenOff>(() =>
    change(actor, "theme.removed", viewId, async (tx) => {
      const view = await viewToTheme(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies TakenOff);
      const allowed = canGiveTheme(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies TakenOff);
      const taken = await writeTakenOff(tx, authorityId, viewId, themeId, now());
      if (!taken) return refuse({ ok: false, why: "not-found" } satisfies TakenOff);
      await themesChanged(tx, authorityId, [viewId]);
      await markStale(tx, authorityId, [themeId], [viewId]);
      if ((await openObjections(tx, authorityId, viewId)) === 0) {
        await settle(tx, { ...actor, subjectKind: "view", subjectId: viewId, waitingFor: "meaning" });
      }
      return { ok: true as const };
    }),
  );
}

import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { isFinished, partOf } from "./coding-round";
import { roundById, writeCode } from "./inside/coding-store.server";
import { findTheme } from "./inside/theme-store.server";
import { canKeep } from "./policy";

export type Coded = { ok: true } | { ok: false; why: "not-found" | "finished" };

/**
 * One of a round's two people chooses a theme for a view, or none of them. They may change their mind until both have
 * finished, or it was ended. It gives the view no theme: it is a comparison of two readers.
 */
export async function codeView(actor: StaffActor, roundId: string, viewId: string, themeId: string | null): Promise<Coded> {
  const { authorityId, personId } = actor;
  const no = (why: Extract<Coded, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Coded);
  return orRefused<Coded, Coded>(() =>
    change(actor, "view.coded", viewId, async (tx) => {
      const round = canKeep(actor) ? await roundById(tx, authorityId, roundId) : null;
      const who = round && partOf(round, personId);
      if (!round || !who || !round.items.some((item) => item.viewId === viewId)) return no("not-found");
      if (isFinished(round)) return no("finished");
      const theme = themeId === null ? null : await findTheme(tx, authorityId, themeId);
      if (themeId !== null && (!theme || theme.mergedIntoId)) return no("not-found");
      await writeCode(tx, { authorityId, roundId, viewId }, who, themeId, now());
      return { ok: true as const };
    }),
  );
}

import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Reader } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { themesChanged } from "../inbox/wait.server";
import { factsNow } from "../views/facts-now.server";
import { segmentsOf } from "../views/shown-words";
import { findByName, findTheme, standsFor, viewToTheme, writeGiven, writeTheme } from "./inside/theme-store.server";
import { markStale } from "./mark-stale.server";
import { canGiveTheme, canNameFrom, type ThemeMayNot } from "./policy";
import { nameOf, standsIn } from "./theme";

export type ThemeChoice = { themeId: string } | { name: string };
export type Given = { ok: true; themeId: string } | { ok: false; why: "not-found" | "not-in-words" | ThemeMayNot };

type Chosen = Given | { ok: "new"; name: string };

/**
 * Gives a view a theme: one that is there, or a new one named with a phrase from this view's own words, letter for letter,
 * uncovered and with its author's consent to be quoted. A name that exists already is that theme.
 */
export async function giveTheme(actor: StaffActor, viewId: string, choice: ThemeChoice): Promise<Given> {
  const { authorityId, personId } = actor;
  return orRefused<Given, Given>(() =>
    change(actor, "theme.given", viewId, async (tx) => {
      const view = await viewToTheme(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Given);
      const allowed = canGiveTheme(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Given);
      const chosen = await themeFor(tx, actor, view, choice);
      if (chosen.ok === false) return refuse(chosen);
      const at = now();
      const themeId = chosen.ok === "new" ? newId() : chosen.themeId;
      if (chosen.ok === "new") {
        await writeTheme(tx, {
          authorityId,
          id: themeId,
          name: chosen.name,
          namedFromViewId: viewId,
          createdById: personId,
          createdAt: at,
        });
      }
      await writeGiven(tx, { authorityId, viewId, themeId, givenById: personId, at });
      await themesChanged(tx, authorityId, [viewId]);
      await markStale(tx, authorityId, [themeId], [viewId]);
      return { ok: true as const, themeId };
    }),
  );
}

type Themed = NonNullable<Awaited<ReturnType<typeof viewToTheme>>>;

async function themeFor(read: Reader, actor: StaffActor, view: Themed, choice: ThemeChoice): Promise<Chosen> {
  if ("themeId" in choice) {
    const there = await findTheme(read, actor.authorityId, choice.themeId);
    return there ? { ok: true, themeId: await standsFor(read, actor.authorityId, there.id) } : { ok: false, why: "not-found" };
  }
  const name = nameOf(choice.name);
  const there = await findByName(read, actor.authorityId, name);
  if (there) return { ok: true, themeId: await standsFor(read, actor.authorityId, there.id) };
  if (name === "" || !standsIn(name, segmentsOf(view.words, view.covers))) return { ok: false, why: "not-in-words" };
  const naming = canNameFrom(actor, await factsNow(read, view));
  return naming.may ? { ok: "new", name } : { ok: false, why: naming.why };
}

import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import { themesChanged } from "../inbox/wait.server";
import {
  changeById,
  changesAfter,
  moveBack,
  nameTheme,
  routeBack,
  timeOfItsOwn,
  viewIdsOf,
  wasVoted,
  writeMergedInto,
  writeThemeChange,
} from "./inside/keeping-store.server";
import { findByName } from "./inside/theme-store.server";
import { markStale } from "./mark-stale.server";
import { viewThatSays } from "./naming.server";
import { canKeep } from "./policy";
import { isTakenBack } from "./theme";

export type Undone = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "changed-since" | "not-in-words" | "taken" };
type Found = NonNullable<Awaited<ReturnType<typeof changeById>>>;

/**
 * Undoes a renaming, a merging or a splitting. Views that a person has given or taken since stay as they left them. Not
 * possible once something later happened to the same theme (undo that first), or when a name may no longer be shown.
 */
export async function undoThemeChange(actor: StaffActor, changeId: string): Promise<Undone> {
  if (!canKeep(actor)) return { ok: false, why: "not-yours" };
  return orRefused<Undone, Undone>(() =>
    change(actor, "theme-change.taken-back", changeId, async (tx) => {
      const made = await changeById(tx, actor.authorityId, changeId);
      if (!made) return refuse({ ok: false, why: "not-found" } satisfies Undone);
      const themes = [made.themeId, ...(made.otherThemeId ? [made.otherThemeId] : [])];
      const kind = undoing(made.kind);
      if (!kind) return refuse({ ok: false, why: "not-found" } satisfies Undone);
      if ((await changesAfter(tx, actor.authorityId, kind === "unnamed" ? [made.themeId] : themes, made.at)) > 0) {
        return refuse({ ok: false, why: "changed-since" } satisfies Undone);
      }
      const at = await timeOfItsOwn(tx, actor.authorityId, themes, now());
      const from = kind === "unnamed" ? await nameAgain(tx, actor, made) : null;
      if (kind === "unmerged") await takeApart(tx, actor, made, at);
      if (kind === "unsplit") await putTogether(tx, actor, made, at);
      const moved: string[] = [];
      if (kind !== "unnamed") for (const id of themes) moved.push(...(await viewIdsOf(tx, actor.authorityId, id)));
      await themesChanged(tx, actor.authorityId, moved);
      const { themeId, otherThemeId } = made;
      const names = kind === "unnamed" ? namesAgain(made, from) : namesOf(made);
      await writeThemeChange(tx, { authorityId: actor.authorityId, themeId, kind, ...names, otherThemeId, byId: actor.personId, at });
      await markStale(tx, actor.authorityId, themes, moved);
      return { ok: true as const };
    }),
  );
}

function undoing(kind: string): "unnamed" | "unmerged" | "unsplit" | null {
  if (kind === "renamed" || kind === "voted") return "unnamed";
  return kind === "merged" ? "unmerged" : kind === "split" ? "unsplit" : null;
}

const namesOf = ({ nameBefore, beforeFromViewId, nameAfter, afterFromViewId, namesTraced }: Found) => ({
  nameBefore,
  beforeFromViewId,
  nameAfter,
  afterFromViewId,
  namesTraced,
});

const namesAgain = ({ theme, nameBefore }: Found, from: string | null) => ({
  nameBefore: theme.name,
  beforeFromViewId: theme.namedFromViewId,
  nameAfter: nameBefore,
  afterFromViewId: from,
  namesTraced: true,
});

/** Gives the view whose words the name is; null where it was voted. */
async function nameAgain(tx: Tx, actor: StaffActor, made: Found): Promise<string | null> {
  const name = made.nameBefore;
  if (isTakenBack(name)) return refuse({ ok: false, why: "not-in-words" } satisfies Undone);
  const from = await viewThatSays(tx, actor, made.themeId, name);
  if (!from && !(await wasVoted(tx, actor.authorityId, made.themeId, name))) return refuse({ ok: false, why: "not-in-words" } satisfies Undone);
  if (await findByName(tx, actor.authorityId, name)) return refuse({ ok: false, why: "taken" } satisfies Undone);
  await nameTheme(tx, actor.authorityId, made.themeId, name, from);
  return from;
}

async function takeApart(tx: Tx, { authorityId }: StaffActor, made: Found, now: Date) {
  await moveBack(tx, authorityId, { from: made.themeId, to: made.otherThemeId ?? "", at: made.at }, now);
  await writeMergedInto(tx, authorityId, made.themeId, null);
  await routeBack(tx, authorityId, made.themeId, made.otherThemeId ?? "");
}

/** What the new theme was given since stays with it; only when nothing is left in it, it goes. */
async function putTogether(tx: Tx, { authorityId }: StaffActor, made: Found, now: Date) {
  const newTheme = made.otherThemeId ?? "";
  await moveBack(tx, authorityId, { from: made.themeId, to: newTheme, at: made.at }, now);
  if ((await viewIdsOf(tx, authorityId, newTheme)).length === 0) await writeMergedInto(tx, authorityId, newTheme, made.themeId);
}

import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { may } from "~/platform/who-may";
import { checksOf, everything, momentOfCheck, writeCheck } from "./inside/text-check-store.server";
import { forgetSignOffs } from "./signed-off.server";
import { siteTexts } from "./site-texts.server";
import { wholeHash, withChecks } from "./text-check";

export type SignedOff = { ok: true } | { ok: false; why: "not-yours" | "not-all-right" };

/** A translator signs a language off: who and when are kept. Only when each of its texts was found right as it stands. */
export async function signOffLanguage(actor: StaffActor, language: Language): Promise<SignedOff> {
  if (!may(actor.roles, "texts.check")) return { ok: false, why: "not-yours" };
  const texts = siteTexts(language);
  const checked = withChecks(texts, await checksOf(actor.authorityId, language));
  if (texts.length === 0 || checked.some(({ state }) => state !== "right")) return { ok: false, why: "not-all-right" };
  const id = newId();
  const row = { authorityId: actor.authorityId, id, language, key: everything, textHash: wholeHash(texts), isRight: true, suggestion: null };
  await change(actor, "language.checked", id, async (tx) =>
    writeCheck(tx, { ...row, checkedById: actor.personId, at: await momentOfCheck(tx, actor.authorityId, language) }),
  );
  forgetSignOffs();
  return { ok: true };
}

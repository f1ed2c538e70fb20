import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { may } from "~/platform/who-may";
import { momentOfCheck, writeCheck } from "./inside/text-check-store.server";
import { siteTexts } from "./site-texts.server";
import { hashOf } from "./text-check";

export type TextChecked = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "changed" };

/** A translator says of one text that it is right, or what it should be. Of a text that changed meanwhile, nothing is kept. */
export async function checkSiteText(
  actor: StaffActor,
  language: Language,
  given: { key: string; textHash: string; verdict: "right" | "shouldBe"; suggestion: string },
): Promise<TextChecked> {
  if (!may(actor.roles, "texts.check")) return { ok: false, why: "not-yours" };
  const text = siteTexts(language).find(({ key }) => key === given.key);
  if (!text) return { ok: false, why: "not-found" };
  if (hashOf(text) !== given.textHash) return { ok: false, why: "changed" };
  const isRight = given.verdict === "right";
  const id = newId();
  await change(actor, "text.checked", id, async (tx) =>
    writeCheck(tx, {
      authorityId: actor.authorityId,
      id,
      language,
      key: given.key,
      textHash: given.textHash,
      isRight,
      suggestion: isRight ? null : given.suggestion,
      checkedById: actor.personId,
      at: await momentOfCheck(tx, actor.authorityId, language),
    }),
  );
  return { ok: true };
}

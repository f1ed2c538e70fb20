import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { unlessBlank } from "~/platform/blank";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { waitForReading } from "../inbox/wait.server";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import { readBy } from "../safeguarding/watched-now.server";
import { wordsOfFlag } from "../safeguarding/words-of";
import { receiptOfWords } from "../views/receipt-of-words.server";
import type { Feeling } from "./feelings";
import { addTerm, termIdByKey, writeFlag } from "./inside/jargon-store.server";
import { canFlag } from "./policy";
import { isAcronym } from "./word-list";

export type NewFlag = { feeling: Feeling; instead?: string; why?: string; heardWhere?: string; language: string; once: string };
export type Flagged = { ok: true; key: string; receipt: string | null } | { ok: false; why: "role" | "not-found" };

/**
 * A young person says how a word feels. The feeling counts at once; what to say instead, and why, wait for a moderator
 * before others see them. A word that is not on the list yet is added, and waits for a moderator too. `once` makes a double tap one flag.
 * Who is signed in nowhere and wrote something gets a receipt, to read there what was decided and answered.
 */
export async function flagWord(actor: Actor, authority: AuthorityFacts, word: { key: string } | { term: string }, flag: NewFlag): Promise<Flagged> {
  const allowed = canFlag(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const key = "key" in word ? word.key : keyOf(word.term);
  const known = await termIdByKey(authorityId, key);
  if (!known && "key" in word) return { ok: false, why: "not-found" };
  const id = newId();
  const at = now();
  const term = "term" in word ? word.term.trim() : key;
  const [instead, why, heardWhere] = [unlessBlank(flag.instead), unlessBlank(flag.why), unlessBlank(flag.heardWhere)];
  const somethingToRead = Boolean(!known || instead || why || heardWhere);
  // Of a word that is on the list already its letters say nothing of whoever flags it.
  const words = wordsOfFlag({ ...flag, term: known ? null : term });
  const looked = somethingToRead ? await lookFirst({ authorityId, words, language: flag.language }) : null;
  const way = somethingToRead ? receiptOfWords(actor, "flag", flag.once) : null;
  const dueAt = await readBy(authority);
  const outcome = { ok: true, key, receipt: way?.receipt ?? null } satisfies Flagged;
  const flagOnce = () =>
    change(actor, "word.flagged", id, async (tx) => {
      const termId =
        known ??
        (await addTerm(tx, {
          authorityId,
          id: newId(),
          key,
          term,
          matchCase: "term" in word && isAcronym(term),
        }));
      const written = await writeFlag(tx, {
        authorityId,
        id,
        termId,
        feeling: flag.feeling,
        instead,
        why,
        heardWhere,
        byId: actor.kind === "member" ? actor.personId : null,
        onDay: dayOf(at, authority.timeZone),
        sendKeyHash: tokenHash(`flag/${flag.once}`),
        receiptHash: way?.receiptHash ?? null,
      });
      if (written === "already") return refuse(outcome);
      if (!looked) return outcome;
      const order = await attendTo(tx, looked, { kind: "jargonFlag", id, viewId: null });
      const { language } = looked;
      await waitForReading(tx, { authorityId, subjectKind: "jargonFlag", subjectId: id, waitingFor: "unread", dueAt, language, ...order });
      return outcome;
    });
  return orRefused<Flagged, Flagged>(flagOnce);
}

/**
 * The address of a word: its letters and digits in small letters, joined by dashes; in any script. Signs that nobody sees make no other
 * word of it. "new" is the address of the page where a word is told of.
 */
export function keyOf(term: string): string {
  const key = term
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, (sign) => (/\s/u.test(sign) ? " " : ""))
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return key === "new" ? "new-" : key;
}

import type { TFunction } from "i18next";
import { dayWords } from "~/platform/i18n/day-words";
import type { ProtectedCount } from "../../disclosure/protected-count";

/** A protected count in words. */
export function countWords(t: TFunction, count: ProtectedCount): string {
  return count.shown === "fewer" ? t("count.fewer", { than: count.than }) : t("count.about", { value: count.value });
}

type Promise = { kind: string; because: string | null; byName: string | null; since: string | null };

/** A promise about a word, as one sentence in the reader's language with its owner and day. */
export function commitmentWords(t: TFunction, language: string, promise: Promise | null): string {
  if (!promise) return t("commitment.none");
  const what = t(`commitment.${promise.kind}`, { because: promise.because ?? "" });
  const who = promise.byName ? t("commitment.by", { name: promise.byName }) : "";
  const since = promise.since ? t("commitment.since", { date: dayWords(promise.since, language) }) : "";
  return [what, who, since].filter(Boolean).join(" ");
}

import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import type { Language } from "~/platform/i18n/languages";
import type { ProtectedCount } from "../../disclosure/protected-count";
import { type Puts, type Shown, shownIn } from "../../published/published-text";
import { around } from "../../published/ui/in-words";
import { becauseText } from "../word-texts";

/** A protected count in words. */
export function countWords(t: TFunction, count: ProtectedCount): string {
  return count.shown === "fewer" ? t("count.fewer", { than: count.than }) : t("count.about", { value: count.value });
}

type Promise = { kind: string; because: string | null; byName: string | null; since: string | null };

/** A promise about a word, as one sentence in the reader's language with its owner and day. */
export function commitmentWords(t: TFunction, language: string, promise: Promise | null): string {
  return promise ? sentence(t, language, promise, promise.because ?? "") : t("commitment.none");
}

/** The same for young people, with the reason in the language that it is in, or that somebody put it into. */
export function commitmentIn(t: TFunction, language: Language, puts: Puts, word: { id: string }, promise: (Promise & { id: string }) | null): Told {
  if (!promise?.because) return { words: commitmentWords(t, language, promise), because: null };
  const because = shownIn(language, puts, becauseText(word, promise.id, promise.because));
  return { words: around((place) => sentence(t, language, promise, place), because), because };
}

type Told = { words: ReactNode; because: Shown | null };

function sentence(t: TFunction, language: string, promise: Promise, because: string): string {
  const what = t(`commitment.${promise.kind}`, { because });
  const who = promise.byName ? t("commitment.by", { name: whoWords(t, promise.byName) }) : "";
  const since = promise.since ? t("commitment.since", { date: dayWords(promise.since, language) }) : "";
  return [what, who, since].filter(Boolean).join(" ");
}

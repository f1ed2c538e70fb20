import { createHash } from "node:crypto";

/** One text of the site in one language, with the English that it says. */
export type SiteText = { readonly key: string; readonly english: string; readonly text: string };

/** What a check is of: the text and its English. When either changes, the hash does, and nobody has checked it. */
export function hashOf({ english, text }: Pick<SiteText, "english" | "text">): string {
  return createHash("sha256")
    .update(JSON.stringify([english, text]))
    .digest("hex");
}

/** What a sign-off is of: every text of a language. */
export function wholeHash(texts: readonly SiteText[]): string {
  return createHash("sha256")
    .update(JSON.stringify(texts.map(({ key, english, text }) => [key, english, text])))
    .digest("hex");
}

export type Check = { readonly key: string; readonly textHash: string; readonly isRight: boolean; readonly suggestion: string | null; readonly at: Date };
export type Checked = SiteText & { readonly state: "right" | "shouldBe" | "unchecked"; readonly suggestion: string | null };

/** Each text with its latest check, if that was of the text as it stands. Checks come newest first. */
export function withChecks(texts: readonly SiteText[], checks: readonly Check[]): Checked[] {
  const latest = new Map<string, Check>();
  for (const check of checks) if (!latest.has(check.key)) latest.set(check.key, check);
  return texts.map((text) => {
    const check = latest.get(text.key);
    if (!check || check.textHash !== hashOf(text)) return { ...text, state: "unchecked", suggestion: null };
    return { ...text, state: check.isRight ? "right" : "shouldBe", suggestion: check.suggestion };
  });
}

/** A namespace's part of the texts: what a translator sees on one page. */
export const groupOf = (key: string) => key.split(":")[0] ?? "";

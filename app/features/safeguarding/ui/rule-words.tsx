import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

/** The kind of worry that a rule is about: of one that an authority named itself, in its own word. */
export function WorryKind({ kind }: { kind: string }) {
  const { t } = useTranslation("worryrules");
  return told(t, `kind.${kind.replace(/[^a-z]+/g, "-")}`, kind);
}

/** Why a rule is there, said in the reader's language where the rule ships with the site; an authority's own is as they wrote it. */
export function WorryReason({ rule, why }: { rule: string; why: string }) {
  const { t } = useTranslation("worryrules");
  return told(t, `why.${rule}`, why);
}

function told(t: TFunction<"worryrules">, key: string, english: string) {
  const words = t(key, { defaultValue: "" });
  return words === "" ? (
    <bdi lang="en" dir="ltr">
      {english}
    </bdi>
  ) : (
    words
  );
}

import { z } from "zod";
import { languages } from "~/platform/i18n/languages";

/** "right" as it stands, or what it should be. */
export const checkForm = z
  .object({
    key: z.string().min(1).max(200),
    textHash: z.string().length(64),
    verdict: z.enum(["right", "shouldBe"], { message: "translations:check.choose" }),
    suggestion: z.string().trim().max(2000, "translations:check.tooLong").default(""),
  })
  .refine(({ verdict, suggestion }) => verdict === "right" || suggestion !== "", { path: ["suggestion"], message: "translations:check.empty" });

export const translationForm = z
  .object({
    language: z.string().refine((code) => languages.some((language) => language === code), "translations:said.chooseLanguage"),
    byKind: z.enum(["interpreter", "worker", "machine"], { message: "translations:said.chooseWho" }),
    byName: z.string().trim().max(80, "translations:said.longName").default(""),
    words: z.string().trim().max(20_000, "translations:said.tooLong").default(""),
  })
  // A machine writes its own words under its own name.
  .refine(({ byKind, byName }) => byKind === "machine" || byName !== "", { path: ["byName"], message: "translations:said.noName" })
  .refine(({ byKind, words }) => byKind === "machine" || words !== "", { path: ["words"], message: "translations:said.empty" });

export type TranslationGiven = z.infer<typeof translationForm>;

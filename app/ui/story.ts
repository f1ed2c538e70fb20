import type { ReactElement } from "react";

/** One state of one component for the pattern book. `page` marks a whole page, shown with nothing round it. */
export type Story = { name: string; language: "en" | "ar"; page?: boolean; render: () => ReactElement };

/** Chooses between the same words in English and in Arabic. */
export type Say = (english: string, arabic: string) => string;

/** The same story in English and, right to left, in Arabic. */
export function inBoth(name: string, render: (say: Say, language: "en" | "ar") => ReactElement, page?: boolean): Story[] {
  return (["en", "ar"] as const).map((language) => ({
    name: `${name}, ${language === "en" ? "English" : "Arabic"}`,
    language,
    page,
    render: () => render((english, arabic) => (language === "en" ? english : arabic), language),
  }));
}

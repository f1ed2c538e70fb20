import { type Language, languages } from "~/paths";

/** Each language in its own name, its direction, and whether a native speaker has checked the words. */
export const languageFacts: Record<Language, { name: string; direction: "ltr" | "rtl"; checked: boolean }> = {
  en: { name: "English", direction: "ltr", checked: true },
  ar: { name: "العربية", direction: "rtl", checked: false },
};

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && (languages as readonly string[]).includes(text);
}

/** The first language of an Accept-Language header that we ship; English when there is none. */
export function preferredLanguage(header: string | null): Language {
  if (!header) return "en";
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = rest.map((r) => r.trim()).find((r) => r.startsWith("q="));
      return { tag: tag.trim().toLowerCase().split("-")[0], q: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter((w) => w.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) if (isLanguage(tag)) return tag;
  return "en";
}

/**
 * The language of a page, without a cookie on young people's side: the first part of the address, else what the browser
 * asks for. Staff may choose one, kept in the `language` cookie. A page of the pattern book has it in its address.
 */
export function languageOf(request: Request): Language {
  const [, first, , , fourth] = new URL(request.url).pathname.split("/");
  if (isLanguage(first)) return first;
  if (first === "pattern-book" && isLanguage(fourth)) return fourth;
  if (first === "staff") {
    const chosen = /(?:^|;\s*)language=([a-z]+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
    if (isLanguage(chosen)) return chosen;
  }
  return preferredLanguage(request.headers.get("Accept-Language"));
}

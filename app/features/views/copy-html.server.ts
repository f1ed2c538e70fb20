import { createElement as el } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { partsByLetters } from "~/platform/i18n/written-in";
import type { ViewCopy } from "./copy.server";
import type { CopySection } from "./copy-sections";

/** A line in which somebody's words in other letters than the page's say their language; the paragraph's direction still goes by them. */
const ownLanguages = (language: string, line: string, nth: number) =>
  partsByLetters(language, line).map(({ words, lang }, at) => (lang ? el("span", { key: `${nth}-${at}`, lang }, words) : words));

/** A copy as one page to read or print anywhere: no script, no style, nothing from elsewhere; pictures and voice are in it. */
export function copyHtml(copy: ViewCopy, sections: readonly CopySection[], page: { title: string; language: string; direction: string }): string {
  const files = copy.files.map((file, at) => {
    const src = `data:${file.type};base64,${file.base64}`;
    const key = `${file.kind}-${at}`;
    return file.kind === "voice" ? el("audio", { key, controls: true, src }) : el("img", { key, src, alt: "" });
  });
  const body = [
    el("h1", { key: "title" }, page.title),
    ...sections.map((section) =>
      el(
        "section",
        { key: section.title },
        el("h2", null, section.title),
        // Line breaks of the words are kept as they are.
        ...section.lines.map((line, at) =>
          el(
            "p",
            { key: `${at}-${line.length}`, dir: "auto" },
            ...line.split("\n").flatMap((part, n) => [...(n > 0 ? [el("br", { key: n })] : []), ...ownLanguages(page.language, part, n)]),
          ),
        ),
      ),
    ),
    ...files,
  ];
  const head = el(
    "head",
    null,
    el("meta", { charSet: "utf-8" }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("title", null, page.title),
  );
  return `<!doctype html>\n${renderToStaticMarkup(el("html", { lang: page.language, dir: page.direction }, head, el("body", null, el("main", null, ...body))))}\n`;
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Language } from "~/platform/i18n/languages";
import { wordsIn } from "~/platform/i18n/words.server";
import type { ReportDocument } from "./report-document";
import { ReportBody } from "./ui/report-body";

/** The looks of the site that a page needs to stand alone, in the order in which the site loads them. */
const sheets = ["app/ui/tokens.css", "app/ui/marks.css", "app/ui/staff.css", "app/features/report/ui/report.css", "app/features/report/ui/report-parts.css"];

/** The report as one HTML file: no script, no picture, nothing from elsewhere, no author and no path in it. */
export function renderHtml(report: ReportDocument): string {
  const styles = sheets.map((sheet) => readFileSync(path.resolve(sheet), "utf8").replace(/^@import .*$/gm, "")).join("\n");
  const title = `${report.authority}: ${report.title}, ${report.subtitle}`;
  const page = createElement(
    "html",
    { lang: report.language, dir: report.direction },
    createElement(
      "head",
      null,
      createElement("meta", { charSet: "utf-8" }),
      createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      createElement("title", null, title),
      createElement("style"),
    ),
    createElement(
      "body",
      null,
      createElement(
        "main",
        { className: "desk-main" },
        createElement("p", { className: "lead" }, `${report.authority} · ${report.subtitle}`),
        createElement("h1", null, report.title),
        createElement(ReportBody, { report }),
      ),
    ),
  );
  // Only our own files go in here, and after everything else was escaped.
  const markup = renderToStaticMarkup(createElement(I18nextProvider, { i18n: wordsIn(report.language as Language) }, page)).replace(
    "<style></style>",
    () => `<style>${styles}</style>`,
  );
  return `<!doctype html>\n${markup}\n`;
}

import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Command } from "~/platform/command";
import { nearest } from "~/platform/nearest";
import { isHalfYear, periodFrom } from "./period";

/** `report build`: the feedback section of an authority and a period, as a file (or "-" for the terminal). */
export const reportBuild: Command = {
  name: "report build",
  usage: "[--authority KEY] --from DATE --to DATE [--format html|docx|pdf|md|csv|json] [--for board] [--language en|ar] --out FILE",
  about: "Builds the feedback section for a period from the registers, as a page, Word, PDF, Markdown, a table or data.",
  files: { least: 0, most: 0 },
  options: {
    authority: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    format: { type: "string" },
    language: { type: "string" },
    for: { type: "string" },
    out: { type: "string" },
  },
  async run({ options }, { say, complain }) {
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
    const refuse = (why: string) => {
      complain(why);
      return 2 as const;
    };
    const period = periodFrom(text("from"), text("to"));
    if (!period) return refuse("--from and --to must be days written as YYYY-MM-DD, the last not before the first.");
    if (!isHalfYear(period)) return refuse("A report is of a half-year: --from 1 April --to 30 September, or --from 1 October --to 31 March.");
    const out = text("out");
    if (!out) return refuse("--out FILE is missing: where shall the report go?");
    const format = text("format") ?? (extname(out).slice(1).toLowerCase() || "md");
    const { fileOfReport, isReportFormat, reportFormats } = await import("./file-of-report.server");
    if (!isReportFormat(format)) return refuse(`There is no format "${format}". A report can be built as ${reportFormats.join(", ")}.`);
    const reader = text("for");
    if (reader !== undefined && reader !== "board")
      return refuse(`There is no report made for "${reader}". There is: board. Without --for it is the whole report.`);
    const { languages } = await import("~/platform/i18n/languages");
    const language = languages.find((one) => one === (text("language") ?? "en"));
    if (!language) return refuse(`There is no language "${text("language")}". There are: ${languages.join(", ")}.`);

    const { authoritiesToReport } = await import("./pages.server");
    const authorities = await authoritiesToReport();
    const wanted = text("authority") ?? process.env.DEFAULT_AUTHORITY;
    const authority = wanted ? authorities.find((one) => one.key === wanted) : authorities.length === 1 ? authorities[0] : undefined;
    if (!authority) {
      const keys = authorities.map((one) => one.key);
      const meant = wanted ? nearest(wanted, keys) : null;
      if (keys.length === 0) complain('There is no authority yet. Load one with "import facts FILE".');
      else if (wanted) complain(`There is no authority "${wanted}".${meant ? ` Did you mean "${meant}"?` : ` There are: ${keys.join(", ")}.`}`);
      else complain(`There are several authorities. Say which with --authority: ${keys.join(", ")}.`);
      return 1;
    }
    const [{ reportNow }, { boardPack }, { factsOf }, { translator }] = await Promise.all([
      import("./report-now.server"),
      import("./board-pack"),
      import("~/platform/i18n/languages"),
      import("~/platform/i18n/words.server"),
    ]);
    const t = translator(language, "report");
    const whole = await reportNow({
      actor: { kind: "system", authorityId: authority.id },
      authority,
      period,
      language,
      direction: factsOf(language).direction,
      t,
    });
    const report = reader === "board" ? boardPack(whole, t) : whole;
    const { bytes: file } = await fileOfReport(report, format);
    if (out === "-" && typeof file !== "string") return refuse(`${format} is not text: give --out a file.`);
    if (out === "-") {
      say(String(file).trimEnd());
      return 0;
    }
    try {
      await writeFile(out, file);
    } catch (error) {
      complain(`The report could not be written to ${out}: ${error instanceof Error && "code" in error ? error.code : "unknown reason"}.`);
      return 1;
    }
    say(
      `${authority.name}, ${report.subtitle}: ${report.sections.length} sections, ${Object.keys(report.figures).length} figures, ${whole.printedOn ? `printed ${whole.printedOn}` : "a draft"}. Written to ${out}`,
    );
    return 0;
  },
};

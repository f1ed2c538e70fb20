import type { ReportDocument } from "./report-document";
import { withoutIds } from "./without-ids";

/** How a report becomes a file of each format; each is loaded when it is asked for. */
const formats = {
  html: { type: "text/html; charset=utf-8", render: async (report) => (await import("./render-html.server")).renderHtml(report) },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: async (report) => (await import("./render-docx.server")).renderDocx(report),
  },
  pdf: { type: "application/pdf", render: async (report) => (await import("./render-pdf.server")).renderPdf(report) },
  md: { type: "text/markdown; charset=utf-8", render: async (report) => (await import("./render-markdown")).renderMarkdown(report) },
  csv: { type: "text/csv; charset=utf-8", render: async (report) => (await import("./render-csv")).renderCsv(report) },
  json: { type: "application/json", render: async (report) => (await import("./report-schema")).renderJson(report) },
} as const satisfies Record<string, { type: string; render: (report: ReportDocument) => Promise<string | Uint8Array> }>;

export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as readonly ReportFormat[];

export function isReportFormat(text: string): text is ReportFormat {
  return text in formats;
}

/** The report as a file: what it holds and its media type. No file names an author, a path or anything that is not shown. */
export async function fileOfReport(report: ReportDocument, format: ReportFormat): Promise<{ bytes: string | Uint8Array; type: string }> {
  const { render, type } = formats[format];
  return { bytes: await render(withoutIds(report)), type };
}

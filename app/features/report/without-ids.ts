import { anId } from "~/platform/id";
import type { ReportDocument } from "./report-document";

/**
 * The report as it leaves: keys of figures, Asks and sentences that hold an id of ours hold a number of this file instead. What
 * belongs together still does, and two files tell nobody which rows are the same.
 */
export function withoutIds(report: ReportDocument): ReportDocument {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const keys = [
    ...Object.keys(report.figures),
    ...blocks.flatMap((block) => (block.kind === "ask" ? [block.ask.key] : block.kind === "sentence" ? [block.sentence.key] : [])),
  ];
  const numbers = new Map<string, string>();
  const number = (id: string) => numbers.get(id) ?? numbers.set(id, `n${numbers.size + 1}`).get(id) ?? "";
  const told = new Map(keys.filter((key) => key.match(anId)).map((key) => [key, key.replaceAll(anId, number)]));
  const named = <Value>(value: Value): Value => {
    if (typeof value === "string") return (told.get(value) ?? value) as Value;
    if (Array.isArray(value)) return value.map(named) as Value;
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [told.get(key) ?? key, named(one)])) as Value;
  };
  return told.size === 0 ? report : named(report);
}

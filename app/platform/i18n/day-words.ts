import { datesTag } from "./languages";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(datesTag(language), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    formats.set(language, format);
  }
  return format;
}

/** A day (YYYY-MM-DD) in words, such as "1 October 2018". The same on the server and in the browser. */
export function dayWords(on: string, language: string): string {
  const day = new Date(`${on}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? on : formatOf(language).format(day);
}

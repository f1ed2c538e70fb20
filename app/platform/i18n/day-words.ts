import { datesTag } from "./languages";

const styles = {
  long: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  month: { month: "long", year: "numeric", timeZone: "UTC" },
  short: { dateStyle: "medium", timeZone: "UTC" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const name = `${language} ${style}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(datesTag(language), styles[style]);
  formats.set(name, format);
  return format;
}

/** A day (YYYY-MM-DD) in words, such as "1 October 2018". The same on the server and in the browser. */
export function dayWords(on: string, language: string): string {
  return written(on, language, "long");
}

/** The same where there is little room, such as "1 Oct 2018". */
export function shortDayWords(on: string, language: string): string {
  return written(on, language, "short");
}

/** A month (YYYY-MM) in words, such as "October 2018". */
export function monthWords(month: string, language: string): string {
  return written(`${month}-15`, language, "month");
}

function written(on: string, language: string, style: keyof typeof styles): string {
  const day = new Date(`${on}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? on : formatOf(language, style).format(day);
}

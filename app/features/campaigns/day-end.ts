/** The moment at which a day (YYYY-MM-DD) ends in a time zone: the next day's midnight there, clock changes included. */
export function dayEnd(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const once = midnight - offsetAt(midnight, timeZone);
  // Again from there: between the two the clocks may have changed.
  return new Date(midnight - offsetAt(once, timeZone));
}

function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "medium", hourCycle: "h23" });
  const [d = 0, m = 0, y = 0, hour = 0, minute = 0, second = 0] = (format.format(moment).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(y, m - 1, d, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

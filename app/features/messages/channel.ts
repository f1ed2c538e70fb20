import { coverChoices } from "~/platform/outbox/cover-choice";
import { noLongerNeeded } from "~/platform/outbox/notice";

/** How somebody wants to hear from us; nothing chosen means nothing is sent to a member. */
export const ways = ["email", "text", "letter", "byHand"] as const;
export type Way = (typeof ways)[number];
export const isWay = (text: string | undefined): text is Way => ways.some((way) => way === text);

/** Hours of the day that young people choose by name. The same hour twice means at any hour. */
export const hourChoices = {
  day: { fromHour: 8, untilHour: 20 },
  afterSchool: { fromHour: 16, untilHour: 20 },
  evening: { fromHour: 18, untilHour: 22 },
  any: { fromHour: 0, untilHour: 0 },
} as const;
export const hourNames = ["day", "afterSchool", "evening", "any"] as const satisfies readonly (keyof typeof hourChoices)[];
export type HourName = (typeof hourNames)[number];

/** "ships" is what goes when nobody chooses. */
export const sentenceNames = ["ships", ...coverChoices] as const;

export function hourNameOf(hours: { fromHour: number; untilHour: number }): HourName {
  const same = (name: HourName) => hourChoices[name].fromHour === hours.fromHour && hourChoices[name].untilHour === hours.untilHour;
  return hourNames.find(same) ?? "day";
}

/** An address as it is kept: an e-mail in one piece, a number with its country, a letter's lines. Null when it cannot be one. */
export function readAddress(way: Way, typed: string): string | null {
  const text = typed.normalize("NFKC").trim();
  if (way === "email") return text.length <= 254 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(text) ? text : null;
  if (way === "letter") return lettersAddress(text);
  return number(text);
}

/** Notify wants three lines at least and seven at most, the last with the postcode. */
function lettersAddress(text: string): string | null {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i.test(lines.at(-1) ?? "");
  return lines.length >= 3 && lines.length <= 7 && postcode && text.length <= 500 ? lines.join("\n") : null;
}

/** +447700900123, from however somebody writes a number here; digits may be Arabic or Persian ones. */
function number(text: string): string | null {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const bare = latin.replace(/[\s().-]/g, "").replace(/^00/, "+");
  const whole = /^0[1-9]\d{8,9}$/.test(bare) ? `+44${bare.slice(1)}` : bare;
  return /^\+[1-9]\d{7,14}$/.test(whole) ? whole : null;
}

/** Enough to know one's own address by, too little for whoever looks over a shoulder. */
export function hint(way: Way, address: string): string {
  if (way === "email") return `${address[0]}…@…${address.slice(address.lastIndexOf("."))}`;
  return `…${address.slice(-3)}`;
}

/** Whether a message that was let go should have gone: a person may try it again. */
export const gaveUp = (failure: string | null) => failure !== null && !finishedReasons.includes(failure);
export const finishedReasons: readonly string[] = noLongerNeeded;

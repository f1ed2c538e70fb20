import { now } from "~/platform/clock";

type Dated = readonly { readonly at: Date }[];

/** A moment after everything that was written, answered and signed, so that the latest is never in doubt. */
export function nextMoment(report: { readonly sentences: Dated; readonly replies: Dated; readonly signatures: Dated }): Date {
  const all = [...report.sentences, ...report.replies, ...report.signatures].map((one) => one.at.getTime());
  return new Date(Math.max(now().getTime(), ...all.map((time) => time + 1)));
}

import { now } from "~/platform/clock";

type Dated = readonly { readonly at: Date }[];

/** A moment after everything that was written, answered, signed and tried, so that the latest is never in doubt. */
export function nextMoment({ sentences, replies, signatures, attempts }: Readonly<Record<"sentences" | "replies" | "signatures" | "attempts", Dated>>): Date {
  return momentAfter([...sentences, ...replies, ...signatures, ...attempts]);
}

export function momentAfter(all: Dated): Date {
  return new Date(Math.max(now().getTime(), ...all.map((one) => one.at.getTime() + 1)));
}

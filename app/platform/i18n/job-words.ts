import type { TFunction } from "i18next";

/** Somebody's job in the language of who reads it, where it is one that many have; else as their authority wrote it. */
export function jobWords(t: TFunction, job: string): string {
  return t(`jobs:is.${job.toLowerCase().replace(/[^a-z]+/g, "-")}`, { defaultValue: job });
}

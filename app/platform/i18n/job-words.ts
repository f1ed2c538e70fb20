import type { TFunction } from "i18next";

const known = (t: TFunction, job: string) => t(`jobs:is.${job.toLowerCase().replace(/[^a-z]+/g, "-")}`, { defaultValue: "" });

/** Somebody's job in the language of who reads it, where it is one that many have; else as their authority wrote it. */
export function jobWords(t: TFunction, job: string): string {
  return known(t, job) || job;
}

/** Somebody as they are written down, "Name, job" or the job alone, with the job in the language of who reads it. */
export function whoWords(t: TFunction, who: string): string {
  const [name = "", ...rest] = who.split(", ");
  const job = rest.length > 0 ? known(t, rest.join(", ")) : "";
  return known(t, who) || (job ? t("views:person.nameAndJob", { name, job }) : who);
}

/** The same of somebody whose name and job are known apart, as in a list to choose from. */
export function nameAndJobWords(t: TFunction, { name, job }: { name: string; job: string | null }): string {
  return job ? t("views:person.nameAndJob", { name, job: jobWords(t, job) }) : name;
}

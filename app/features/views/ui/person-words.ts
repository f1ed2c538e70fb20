import type { TFunction } from "i18next";
import { jobWords } from "~/platform/i18n/job-words";

/** How a reader or a writer is named to a young person: the name where the person agrees, and the job. */
export function personWords(t: TFunction, person: { name: string | null; job: string | null } | null): string {
  if (!person) return t("person.someone");
  if (!person.job) return t("person.someone");
  const job = jobWords(t, person.job);
  return person.name ? t("person.nameAndJob", { name: person.name, job }) : job;
}

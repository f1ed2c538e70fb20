import type { TFunction } from "i18next";

/** How a reader or a writer is named to a young person: the name where the person agrees, and the job. */
export function personWords(t: TFunction, person: { name: string | null; job: string | null } | null): string {
  if (!person) return t("person.someone");
  if (person.name && person.job) return t("person.nameAndJob", { name: person.name, job: person.job });
  return person.job ?? t("person.someone");
}

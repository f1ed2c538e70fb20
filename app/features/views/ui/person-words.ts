import type { TFunction } from "i18next";
import { jobWords } from "~/platform/i18n/job-words";

/** How a reader or a writer is named to a young person: the name where the person agrees, and the job in words that they know. */
export function personWords(t: TFunction, person: { name: string | null; job: string | null } | null): string {
  if (!person) return t("person.someone");
  if (!person.job) return t("person.someone");
  const reads = isStaffWord(person.job) ? t("person.reads") : null;
  if (!person.name) return reads ?? jobWords(t, person.job);
  const job = reads ? reads.slice(0, 1).toLowerCase() + reads.slice(1) : jobWords(t, person.job);
  return t("person.nameAndJob", { name: person.name, job });
}

/** "Moderator" says nothing to a child: what they do does. */
const isStaffWord = (job: string) => /^(second )?moderator$/i.test(job);

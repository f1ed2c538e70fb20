import type { TFunction } from "i18next";
import { type CopySection, copySections } from "../views/copy-sections";
import { personWords } from "../views/ui/person-words";
import type { CopyWithComplaint } from "./copy-with-complaint.server";

/** A copy in plain words; the complaint with all of its steps stands before what is not in it. */
export function sectionsWithComplaint(copy: CopyWithComplaint, t: TFunction): CopySection[] {
  const sections = copySections(copy, t);
  const { complaint } = copy;
  if (!complaint) return sections;
  const asked = [
    ...(complaint.aboutWords ? [`${t("complaints:answer.who")}: ${complaint.aboutWords}`] : []),
    ...complaint.about.map((person) => `${t("complaints:answer.who")}: ${personWords(t, person)}`),
    ...(complaint.putRight ? [`${t("complaints:want.label")} ${complaint.putRight}`] : []),
  ];
  const steps = complaint.steps.map(({ kind, onDay, outcome, by, note, dueOn, reference }) =>
    [
      `${onDay}: ${t(`complaints:step.${kind}`)}`,
      outcome && t(`complaints:outcome.${outcome}`),
      by && personWords(t, by),
      dueOn && t("complaints:mine.moved", { day: dueOn }),
      reference && `${t("complaints:mine.reference")} ${reference}`,
      note,
    ]
      .filter(Boolean)
      .join(" · "),
  );
  const section = { title: t("complaints:mine.title"), lines: [t(`complaints:stage.${complaint.stage}`), ...asked, ...steps] };
  return [...sections.slice(0, -1), section, ...sections.slice(-1)];
}

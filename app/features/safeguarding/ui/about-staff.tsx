import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { CheckboxGroup } from "~/ui/staff/choices";
import { More } from "~/ui/young/more";
import type { StaffToName } from "../staff-to-name.server";

type Props = { people: StaffToName; legend: string; error?: string; chosen?: readonly string[] };

/** Whom of the staff a concern is about: those who work here, and apart from them those who have left. */
export function AboutStaff({ people, legend, error, chosen = [] }: Props) {
  const { t, i18n } = useTranslation("safeguarding");
  const left = people.left.map(({ value, label, leftOn }) => ({
    value,
    label: whoWords(t, label),
    hint: t("facts.leftOn", { day: dayWords(leftOn, i18n.language) }),
  }));
  return (
    <>
      <CheckboxGroup
        name="about"
        legend={legend}
        hint={t("facts.aboutHint")}
        error={error}
        chosen={[...chosen]}
        choices={people.here.map(({ value, label }) => ({ value, label: whoWords(t, label) }))}
      />
      {left.length > 0 ? (
        <More summary={t("facts.whoLeft")} open={left.some(({ value }) => chosen.includes(value))}>
          <CheckboxGroup name="about" id="aboutLeft" legend={t("facts.leftWho")} hint={t("facts.leftHint")} chosen={[...chosen]} choices={left} />
        </More>
      ) : null}
    </>
  );
}

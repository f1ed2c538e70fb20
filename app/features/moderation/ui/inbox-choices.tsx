import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { factsOf, languages } from "~/platform/i18n/languages";
import { SelectField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { LinkTabs } from "~/ui/staff/tabs";
import { subjectKinds, waitingReasons } from "../../inbox/subject";
import type { InboxPage } from "../inbox-page.server";

/** What the inbox is narrowed to, as its address says it. */
export type Chosen = { kind?: string; language?: string; for?: string };

/** The reasons as tabs with their numbers, and a plain form for kind and language. */
export function InboxChoices({ chosen, counts }: { chosen: Chosen; counts: InboxPage["counts"] }) {
  const { t } = useTranslation("moderation");
  const all = {
    href: paths.staff.inboxOf({ ...chosen, for: null }),
    label: t("inbox.all"),
    current: !chosen.for,
  };
  const tabs = waitingReasons.map((reason) => ({
    href: paths.staff.inboxOf({ ...chosen, for: reason }),
    label: t(`waitingFor.${reason}`),
    count: counts[reason],
    current: chosen.for === reason,
  }));
  const narrowed = Boolean(chosen.kind || chosen.language || chosen.for);
  return (
    <>
      <LinkTabs label={t("inbox.tabs")} tabs={[all, ...tabs]} />
      <FilterBar
        label={t("inbox.filter.label")}
        action={paths.staff.inbox}
        submitLabel={t("inbox.filter.show")}
        clear={narrowed ? { href: paths.staff.inbox, label: t("inbox.filter.clear") } : undefined}
      >
        {chosen.for ? <input type="hidden" name="for" value={chosen.for} /> : null}
        <SelectField
          id="kind"
          name="kind"
          label={t("inbox.filter.kind")}
          defaultValue={chosen.kind ?? ""}
          options={[{ value: "", label: t("inbox.filter.anyKind") }, ...subjectKinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        />
        <SelectField
          id="language"
          name="language"
          label={t("inbox.filter.language")}
          defaultValue={chosen.language ?? ""}
          options={[{ value: "", label: t("inbox.filter.anyLanguage") }, ...languages.map((value) => ({ value, label: factsOf(value).name }))]}
        />
      </FilterBar>
    </>
  );
}

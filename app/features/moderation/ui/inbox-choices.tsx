import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { SelectField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { LinkTabs } from "~/ui/staff/tabs";
import { subjectKinds, type WaitingFor, waitingReasons } from "../../inbox/subject";
import { themeLabel } from "../../themes/theme-label";
import type { InboxPage } from "../inbox-page.server";
import { ageBands, type Chosen, isNarrowed, languagesWritten } from "../inbox-way";

type More = { groups: readonly { id: string; name: string }[]; themes: readonly { id: string; name: string }[] };

type Props = { chosen: Chosen; counts: InboxPage["counts"]; more: More /** What the topic is called that was chosen. */; topic: string | null };

/** The reasons as tabs with their numbers, and a plain form for everything else. A topic is chosen by following it from a view. */
export function InboxChoices({ chosen, counts, more, topic }: Props) {
  const { t } = useTranslation("moderation");
  const all = {
    href: paths.staff.inboxOf({ ...chosen, for: null }),
    label: t("inbox.all"),
    current: !chosen.for,
  };
  // They are counted no further than a hundred.
  const countOf = (reason: WaitingFor) => (isNarrowed(chosen) ? undefined : counts[reason] >= 100 ? t("home.most") : counts[reason]);
  const tabs = waitingReasons.map((reason) => ({
    href: paths.staff.inboxOf({ ...chosen, for: reason }),
    label: t(`waitingFor.${reason}`),
    count: countOf(reason),
    current: chosen.for === reason,
  }));
  const narrowed = Object.values(chosen).some(Boolean);
  const named = (key: "group" | "theme", from: More["groups"]) => (
    <SelectField
      id={key}
      name={key}
      label={t(`inbox.filter.${key}`)}
      defaultValue={chosen[key] ?? ""}
      options={[{ value: "", label: t("inbox.filter.any") }, ...from.map(({ id, name }) => ({ value: id, label: themeLabel(t, name) }))]}
    />
  );
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
          options={[{ value: "", label: t("inbox.filter.anyLanguage") }, ...languagesWritten().map(({ tag, name }) => ({ value: tag, label: name }))]}
        />
        {named("theme", more.themes)}
        {named("group", more.groups)}
        <SelectField
          id="age"
          name="age"
          label={t("inbox.filter.age")}
          defaultValue={chosen.age ?? ""}
          options={[{ value: "", label: t("inbox.filter.any") }, ...ageBands.map((value) => ({ value, label: t(`age.${value}`) }))]}
        />
        <SelectField
          id="late"
          name="late"
          label={t("inbox.filter.clock")}
          defaultValue={chosen.late ?? ""}
          options={[
            { value: "", label: t("inbox.filter.any") },
            { value: "yes", label: t("inbox.filter.late") },
          ]}
        />
        {chosen.topic ? (
          <SelectField
            id="topic"
            name="topic"
            label={t("view.topic")}
            defaultValue={chosen.topic}
            options={[
              { value: "", label: t("inbox.filter.any") },
              { value: chosen.topic, label: topic ?? chosen.topic },
            ]}
          />
        ) : null}
      </FilterBar>
    </>
  );
}

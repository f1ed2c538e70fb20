import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { jobWords } from "~/platform/i18n/job-words";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

type Gone = { readonly id: string; readonly name: string; readonly job: string | null; readonly leftOn: string };

/** What an administrator may do about somebody who is here. */
export function PersonActs({ person }: { person: { id: string; name: string } }) {
  const { t } = useTranslation("people");
  return (
    <>
      <a href={paths.staff.personRoles(person.id)}>{t("roles.title", { name: person.name })}</a>
      <br />
      <a href={paths.staff.personWayIn(person.id)}>{t("entry:wayIn.title", { name: person.name })}</a>
      <br />
      <a href={paths.staff.personLeft(person.id)}>{t("left.title", { name: person.name })}</a>
    </>
  );
}

/** Those who have left, with the day: they stay in records of the past, and may come back. */
export function PeopleWhoLeft({ gone, language }: { gone: readonly Gone[]; language: string }) {
  const { t } = useTranslation("people");
  return (
    <Panel title={t("people.gone")}>
      <Table
        caption={t("people.gone")}
        captionHidden
        columns={[
          { key: "name", label: t("people.name") },
          { key: "leftOn", label: t("people.leftOn") },
          { key: "acts", label: t("people.cameBack") },
        ]}
        rows={gone.map((person) => ({
          id: person.id,
          rowHeader: "name",
          cells: {
            name: (
              <>
                <bdi>{person.name}</bdi>
                {person.job ? <p className="hint">{jobWords(t, person.job)}</p> : null}
              </>
            ),
            leftOn: dayWords(person.leftOn, language),
            acts: <a href={paths.staff.personBack(person.id)}>{t("returned.title", { name: person.name })}</a>,
          },
        }))}
      />
    </Panel>
  );
}

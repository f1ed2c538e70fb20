import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

type Person = { id: string; name: string; job: string | null; managerId: string | null };

/** Everyone on the staff with who manages them. */
export function LineTable({ staff }: { staff: readonly Person[] }) {
  const { t } = useTranslation("safeguarding");
  const nameOf = new Map(staff.map((person) => [person.id, person.name]));
  return (
    <Panel title={t("line.title")}>
      <p>{t("line.why")}</p>
      <Table
        caption={t("line.title")}
        captionHidden
        columns={[
          { key: "name", label: t("line.who") },
          { key: "manager", label: t("line.manager") },
        ]}
        rows={staff.map((person) => ({
          id: person.id,
          rowHeader: "name",
          cells: {
            name: (
              <a href={paths.staff.line(person.id)}>
                <Said>{person.name}</Said>
              </a>
            ),
            manager: <bdi>{(person.managerId && nameOf.get(person.managerId)) || t("line.nobody")}</bdi>,
          },
        }))}
      />
    </Panel>
  );
}

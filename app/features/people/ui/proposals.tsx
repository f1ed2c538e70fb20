import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Role } from "~/platform/actor";
import { dayWords } from "~/platform/i18n/day-words";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

type What = { readonly kind: "roles" | "wayIn"; readonly roles: readonly Role[] };
type Row = What & { readonly id: string; readonly name: string; readonly proposedBy: string | null; readonly proposedOn: string };
type Waiting = Row & { readonly mine: boolean; readonly ready: boolean; readonly could: readonly string[] };
type Decided = Row & { readonly decidedBy: string | null; readonly decidedOn: string; readonly confirmed: boolean };

/** What is proposed, in words: a new way in, or roles by their names. */
export function useWhat(): (one: What) => string {
  const { t } = useTranslation("entry");
  return ({ kind, roles }) => (kind === "wayIn" ? t("second.wayIn") : roles.map((role) => t(`people:roles.${role}`)).join(", "));
}

export function WaitingProposals({ rows, language }: { rows: readonly Waiting[]; language: string }) {
  const { t } = useTranslation("entry");
  const what = useWhat();
  return (
    <Table
      caption={t("second.waiting")}
      captionHidden
      columns={[
        { key: "name", label: t("people:people.name") },
        { key: "what", label: t("second.what") },
        { key: "by", label: t("second.by") },
        { key: "second", label: t("second.could") },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        rowHeader: "name",
        cells: {
          name: <bdi>{row.name}</bdi>,
          what: (
            <>
              {what(row)}
              {row.ready ? null : <p className="hint">{t("second.notYet")}</p>}
            </>
          ),
          by: <By who={row.proposedBy} on={row.proposedOn} language={language} />,
          second: row.mine ? (
            <a href={paths.staff.personSecond(row.id)}>{t("second.decide", { name: row.name })}</a>
          ) : row.could.length > 0 ? (
            <bdi>{row.could.join(" · ")}</bdi>
          ) : (
            t("second.nobody")
          ),
        },
      }))}
    />
  );
}

export function DecidedProposals({ rows, language }: { rows: readonly Decided[]; language: string }) {
  const { t } = useTranslation("entry");
  const what = useWhat();
  return (
    <Table
      caption={t("second.decided")}
      captionHidden
      columns={[
        { key: "name", label: t("people:people.name") },
        { key: "what", label: t("second.what") },
        { key: "by", label: t("second.by") },
        { key: "second", label: t("second.answer") },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        rowHeader: "name",
        cells: {
          name: <bdi>{row.name}</bdi>,
          what: what(row),
          by: <By who={row.proposedBy} on={row.proposedOn} language={language} />,
          second: (
            <>
              {t(row.confirmed ? "second.confirmed" : "second.declined")} <By who={row.decidedBy ?? ""} on={row.decidedOn} language={language} />
            </>
          ),
        },
      }))}
    />
  );
}

function By({ who, on, language }: { who: string | null; on: string; language: string }) {
  const { t } = useTranslation("entry");
  return (
    <p className="hint">
      <bdi>{who === null ? t("second.machine") : who}</bdi> {dayWords(on, language)}
    </p>
  );
}

/** On somebody's start page: that a second person is waited for, or that something was decided about who may come in. */
export function ProposalsThatWait({ waiting, lately }: { waiting: number; lately: number }) {
  const { t } = useTranslation("entry");
  return (
    <Panel title={t("second.title")} actions={<LinkButton href={paths.staff.peopleSecond}>{t("second.go")}</LinkButton>}>
      {waiting > 0 ? <p>{t("second.homeWaiting", { number: waiting })}</p> : null}
      {lately > 0 ? <p>{t("second.homeLately", { number: lately })}</p> : null}
    </Panel>
  );
}

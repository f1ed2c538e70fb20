import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { messagesPage } from "../messages-page.server";

type Page = NonNullable<Awaited<ReturnType<typeof messagesPage>>>;

/** What did not go: number, kind and reason, with the way to try it again. */
export function TroubledMessages({ page, timeZone }: { page: Page; timeZone: string }) {
  const { t, i18n } = useTranslation("messages");
  if (page.troubled.length === 0) {
    return (
      <EmptyState title={t("run.noTrouble")}>
        <p>{t("run.noTroubleWhat")}</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t("run.trouble")}
      columns={(["notice", "channel", "tries", "since", "next", "why", "id", "act"] as const).map((key) => ({ key, label: t(`run.column.${key}`) }))}
      rows={page.troubled.map((one) => ({
        id: one.id,
        rowHeader: "notice",
        cells: {
          notice: t([`run.notice.${one.notice}`, "run.notice.something-due"]),
          channel: t([`run.channel.${one.channel}`, "run.channel.chosen"]),
          tries: one.attempts,
          since: momentWords(i18n.language, timeZone, one.waitingSince),
          next: one.nextAt ? momentWords(i18n.language, timeZone, one.nextAt) : t("run.gaveUp"),
          why: <bdi dir="ltr">{one.failure}</bdi>,
          id: <bdi dir="ltr">{one.id}</bdi>,
          act: one.mayRetry ? (
            <Form method="post" action={paths.staff.messageRetry(one.id)}>
              <Button type="submit" aria-label={`${t("run.retry")} ${one.id}`}>
                {t("run.retry")}
              </Button>
            </Form>
          ) : null,
        },
      }))}
    />
  );
}

/** In a demonstration: every message as it reads, since nothing leaves and nobody is real. */
export function DemonstrationSent({ page, timeZone }: { page: Page; timeZone: string }) {
  const { t, i18n } = useTranslation("messages");
  return (
    <Panel title={t("run.demo")}>
      <p>{t("run.demoWhat")}</p>
      {page.sent.length === 0 ? (
        <EmptyState title={t("run.demoNone")}>
          <p>{t("run.demoNoneWhat")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("run.demo")}
          captionHidden
          columns={[
            { key: "to", label: t("run.to") },
            { key: "says", label: t("run.says") },
            { key: "channel", label: t("run.column.channel") },
            { key: "at", label: t("run.at") },
          ]}
          rows={page.sent.map((one) => ({
            id: one.id,
            rowHeader: "to",
            cells: {
              to: <Said>{one.to}</Said>,
              says: <Said>{one.says}</Said>,
              channel: t([`run.channel.${one.channel}`, "run.channel.chosen"]),
              at: momentWords(i18n.language, timeZone, one.at),
            },
          }))}
        />
      )}
    </Panel>
  );
}

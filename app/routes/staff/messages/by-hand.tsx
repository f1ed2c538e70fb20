import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { byHandPage } from "~/features/messages/by-hand.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["done", "gone"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "messages.by-hand");
  const waiting = await byHandPage(actor, authority);
  if (!waiting) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("done");
  return { title: t("messages")("hand.title"), timeZone: authority.timeZone, waiting, done: said.find((one) => one === asked) ?? null };
}

/** What young people asked a worker to send by hand. The list holds no number. */
export default function ByHand() {
  const { waiting, timeZone, done } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("messages");
  return (
    <>
      <StatusRegion message={done ? t(`hand.${done}`) : undefined} tone={done === "gone" ? "look" : "done"} />
      <PageHead title={t("hand.title")} lead={t("hand.lead")} />
      {waiting.length === 0 ? (
        <EmptyState title={t("hand.empty")}>
          <p>{t("hand.emptyWhat")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("hand.title")}
          captionHidden
          columns={(["who", "since", "when"] as const).map((key) => ({ key, label: t(`hand.${key}`) }))}
          rows={waiting.map((one) => ({
            id: one.id,
            rowHeader: "who",
            cells: {
              who: (
                <a href={paths.staff.messageByHand(one.id)}>
                  <Said>{one.name}</Said>
                </a>
              ),
              since: momentWords(i18n.language, timeZone, one.since),
              when: one.from ? t("hand.later", { when: momentWords(i18n.language, timeZone, one.from) }) : t("hand.now"),
            },
          }))}
        />
      )}
    </>
  );
}

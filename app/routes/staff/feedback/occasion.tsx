import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { occasionPage } from "~/features/feedback/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

const chips = { open: "waiting", answered: "done", cancelled: "no", expired: "no" } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "feedback.ask");
  const page = await occasionPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("feedback")("occasion.title"), language, page };
}

/** One occasion: who was asked how, and whether they answered; never what they said. */
export default function OccasionPage() {
  const { page, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("feedback");
  const title = t("occasions.on", { kind: t(`kinds.${page.kind}`), day: dayWords(page.onDay, language) });
  return (
    <>
      <PageHead
        title={title}
        lead={page.team ? <Said>{page.team}</Said> : t("team.none")}
        back={{ href: paths.staff.feedback, label: t("title") }}
        actions={
          <>
            <LinkButton href={paths.staff.feedbackAsk(page.id)} variant="press" icon="plus">
              {t("ask.go")}
            </LinkButton>
            {page.requests.every((one) => one.answeredOn === null) ? (
              <LinkButton href={paths.staff.occasionGone(page.id)} variant="quiet">
                {t("gone.go")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Panel title={t("occasion.asked")}>
        {page.requests.length === 0 ? (
          <EmptyState title={t("occasion.none")}>
            <p>{t("occasion.noneLead")}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t("occasion.asked")}
            captionHidden
            columns={["forWhom", "way", "state", "do"].map((key) => ({ key, label: t(`occasion.column.${key}`) }))}
            rows={page.requests.map((one) => ({
              id: one.id,
              rowHeader: "forWhom",
              cells: {
                forWhom: t(`whom.${one.forWhom}`),
                way: t(`ways.${one.way}`),
                state: <StateChip state={chips[one.state]} label={t(`state.${one.state}`, { day: dayWords(one.answeredOn ?? one.expiresOn, language) })} />,
                do: one.state === "open" ? <RequestLinks occasionId={page.id} id={one.id} way={one.way} /> : "",
              },
            }))}
          />
        )}
        <p className="hint">{t("occasion.where")}</p>
      </Panel>
    </>
  );
}

function RequestLinks({ occasionId, id, way }: { occasionId: string; id: string; way: string }) {
  const { t } = useTranslation("feedback");
  return (
    <>
      {way === "link" ? null : <LinkButton href={paths.staff.feedbackAnswer(occasionId, id)}>{t(`typeIn.go.${way}`)}</LinkButton>}{" "}
      <LinkButton variant="quiet" href={paths.staff.feedbackCancel(occasionId, id)}>
        {t("cancel.go")}
      </LinkButton>
    </>
  );
}

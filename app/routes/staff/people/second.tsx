import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { proposalsPage } from "~/features/people/proposals.server";
import { DecidedProposals, WaitingProposals } from "~/features/people/ui/proposals";
import { dayOf } from "~/platform/clock";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["confirmed", "declined"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "people.second");
  const { waiting, decided } = await proposalsPage(actor);
  const onDay = (moment: string) => dayOf(new Date(moment), authority.timeZone);
  const asked = new URL(args.request.url).searchParams.get("done");
  return {
    title: t("entry")("second.title"),
    language,
    done: said.find((one) => one === asked) ?? null,
    waiting: waiting.map(({ proposedAt, ...one }) => ({ ...one, proposedOn: onDay(proposedAt) })),
    decided: decided.map(({ proposedAt, decidedAt, ...one }) => ({ ...one, proposedOn: onDay(proposedAt), decidedOn: onDay(decidedAt) })),
  };
}

/** What waits for a second person, and what was decided: on record for everybody who may be that person. */
export default function Second() {
  const { language, done, waiting, decided } = useLoaderData<typeof loader>();
  const { t } = useTranslation("entry");
  return (
    <>
      <StatusRegion message={done ? t(`second.${done}Now`) : undefined} />
      <PageHead title={t("second.title")} lead={t("second.lead")} />
      {waiting.length > 0 ? (
        <Panel title={t("second.waiting")}>
          <WaitingProposals rows={waiting} language={language} />
        </Panel>
      ) : (
        <EmptyState title={t("second.empty")}>
          <p>{t("second.emptyLead")}</p>
        </EmptyState>
      )}
      {decided.length > 0 ? (
        <Panel title={t("second.decided")}>
          <DecidedProposals rows={decided} language={language} />
        </Panel>
      ) : null}
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { MissesByMonth, OwedLines } from "~/features/safeguarding/ui/misses";
import { TryWords } from "~/features/safeguarding/ui/try-words";
import { OwnRules, RulesHistory, ShippedRules } from "~/features/safeguarding/ui/worry-rules-lists";
import { worryWordsPage } from "~/features/safeguarding/worry-words-page.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["accepted", "removed", "changed", "undone", "line", "reason", "settled"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "concerns.read");
  const page = await worryWordsPage(actor, authority);
  if (!page) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("done");
  return { title: t("worries")("title"), language, timeZone: authority.timeZone, page, done: said.find((one) => one === asked) ?? null };
}

/** The rules that look for worries: to read, to test, to add to; and what they did not see. */
export default function WorryWords() {
  const { page, language, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("worries");
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead
        title={t("title")}
        lead={t("lead")}
        back={{ href: paths.staff.safeguarding, label: t("safeguarding:title") }}
        actions={<LinkButton href={paths.staff.spotter}>{t("card.link")}</LinkButton>}
      />
      {page.broken ? <p>{t("broken")}</p> : null}
      <OwedLines owed={page.owed} language={language} />
      <Panel title={t("try.title")}>
        <TryWords />
      </Panel>
      <Panel title={t("own.title")} actions={<LinkButton href={paths.staff.worryRuleNew}>{t("own.new")}</LinkButton>}>
        <OwnRules own={page.own} />
      </Panel>
      <Panel title={t("lines.title")} actions={<LinkButton href={paths.staff.worryLines}>{t("lines.see")}</LinkButton>}>
        <p>{t("lines.lead")}</p>
        <p>{t("lines.count", { count: page.ownLines })}</p>
      </Panel>
      <MissesByMonth months={page.months} language={language} />
      <RulesHistory history={page.history} timeZone={timeZone} />
      <ShippedRules shipped={page.shipped} changed={page.changed} />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { chosenNow } from "~/features/moderation/chosen-now.server";
import { inboxChoices, inboxPage } from "~/features/moderation/inbox-page.server";
import { filterOf, wayIn } from "~/features/moderation/inbox-way";
import { InboxChoices } from "~/features/moderation/ui/inbox-choices";
import { InboxKeys } from "~/features/moderation/ui/inbox-keys";
import { InboxList } from "~/features/moderation/ui/inbox-list";
import { SavedFilters } from "~/features/moderation/ui/saved-filters";
import { themeLabel } from "~/features/themes/theme-label";
import { topicName } from "~/features/topics/topics-offered.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["read", "kept", "nameless", "forgotten", "reminded", "remindedBefore"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "inbox.read");
  const asked = new URL(args.request.url).searchParams;
  const wanted = wayIn(asked).chosen;
  const [choices, topic] = await Promise.all([inboxChoices(actor), topicName(authority.id, wanted.topic, language)]);
  const { chosen, mergedInto, leftOut } = await chosenNow(authority.id, wanted, choices, topic !== null);
  const page = await inboxPage(actor, filterOf(chosen), asked.get("after"));
  const keys = [...new Set(page.items.flatMap((item) => item.topic ?? []))];
  const topics = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await topicName(authority.id, key, language)] as const)));
  return {
    title: t("moderation")("title.inbox"),
    topics,
    topic,
    mergedInto,
    leftOut,
    timeZone: authority.timeZone,
    chosen,
    page,
    choices,
    done: said.find((what) => what === asked.get("done")) ?? null,
  };
}

/** What waits, unread first. The list holds no words. */
export default function Inbox() {
  const { page, topics, topic, mergedInto, leftOut, chosen, choices, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  const narrowed = Object.values(chosen).some(Boolean);
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead title={t("title.inbox")} lead={t("inbox.lead")} />
      <StatusRegion message={mergedInto ? t("inbox.merged", { name: themeLabel(t, mergedInto) }) : undefined} tone="look" />
      <StatusRegion message={leftOut ? t("inbox.leftOut") : undefined} tone="look" />
      <InboxChoices chosen={chosen} counts={page.counts} more={choices} topic={topic} />
      <SavedFilters saved={choices.saved} query={narrowed ? (paths.staff.inboxOf(chosen).split("?")[1] ?? "") : ""} />
      <InboxKeys place="inbox" />
      {page.items.length === 0 ? (
        <EmptyState title={t("inbox.empty.title")}>
          <p>{t(narrowed ? "inbox.empty.filtered" : "inbox.empty.what")}</p>
        </EmptyState>
      ) : (
        <InboxList page={page} topics={topics} timeZone={timeZone} chosen={chosen} />
      )}
    </>
  );
}

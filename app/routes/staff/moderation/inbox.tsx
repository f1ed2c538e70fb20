import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSubjectKind, waitingReasons } from "~/features/inbox/subject";
import { inboxPage } from "~/features/moderation/inbox-page.server";
import { InboxChoices } from "~/features/moderation/ui/inbox-choices";
import { InboxList } from "~/features/moderation/ui/inbox-list";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "inbox.read");
  const asked = new URL(args.request.url).searchParams;
  const kind = asked.get("kind") ?? undefined;
  const filter = {
    subjectKind: isSubjectKind(kind) ? kind : undefined,
    language: asked.get("language")?.slice(0, 20) || undefined,
    waitingFor: waitingReasons.find((reason) => reason === asked.get("for")),
  };
  const page = await inboxPage(actor, filter, asked.get("after"));
  return {
    title: t("moderation")("title.inbox"),
    timeZone: authority.timeZone,
    filter,
    page,
    done: asked.get("done") === "read" ? "read" : null,
  };
}

/** What waits, unread first. The list holds no words. */
export default function Inbox() {
  const { page, filter, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  const chosen = { kind: filter.subjectKind, language: filter.language, for: filter.waitingFor };
  const narrowed = Object.values(chosen).some(Boolean);
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead title={t("title.inbox")} lead={t("inbox.lead")} />
      <InboxChoices chosen={chosen} counts={page.counts} />
      {page.items.length === 0 ? (
        <EmptyState title={t("inbox.empty.title")}>
          <p>{t(narrowed ? "inbox.empty.filtered" : "inbox.empty.what")}</p>
        </EmptyState>
      ) : (
        <InboxList page={page} timeZone={timeZone} chosen={chosen} />
      )}
    </>
  );
}

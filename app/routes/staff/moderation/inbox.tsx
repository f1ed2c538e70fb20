import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSubjectKind, subjectKinds, waitingReasons } from "~/features/inbox/subject";
import { inboxPage } from "~/features/moderation/inbox-page.server";
import { InboxList } from "~/features/moderation/ui/inbox-list";
import { languages, paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { languageFacts } from "~/platform/i18n/languages";
import { EmptyState } from "~/ui/staff/empty-state";
import { SelectField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { PageHead } from "~/ui/staff/page-head";
import { Pagination } from "~/ui/staff/pagination";
import { StatusRegion } from "~/ui/staff/status-region";
import { LinkTabs } from "~/ui/staff/tabs";

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
  return { title: t("moderation")("title.inbox"), timeZone: authority.timeZone, filter, page, done: asked.get("done") === "read" ? "read" : null };
}

/** What waits, unread first. The list holds no words. */
export default function Inbox() {
  const { page, filter, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  const narrowed = Boolean(filter.subjectKind || filter.language || filter.waitingFor);
  const at = { kind: filter.subjectKind, language: filter.language, for: filter.waitingFor };
  const tab = (reason: (typeof waitingReasons)[number]) => ({
    href: paths.staff.inboxOf({ ...at, for: reason }),
    label: t(`waitingFor.${reason}`),
    count: page.counts[reason],
    current: filter.waitingFor === reason,
  });
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead title={t("title.inbox")} lead={t("inbox.lead")} />
      <LinkTabs
        label={t("inbox.tabs")}
        tabs={[{ href: paths.staff.inboxOf({ ...at, for: null }), label: t("inbox.all"), current: !filter.waitingFor }, ...waitingReasons.map(tab)]}
      />
      <FilterBar
        label={t("inbox.filter.label")}
        action={paths.staff.inbox}
        submitLabel={t("inbox.filter.show")}
        clear={narrowed ? { href: paths.staff.inbox, label: t("inbox.filter.clear") } : undefined}
      >
        {filter.waitingFor ? <input type="hidden" name="for" value={filter.waitingFor} /> : null}
        <SelectField
          id="kind"
          name="kind"
          label={t("inbox.filter.kind")}
          defaultValue={filter.subjectKind ?? ""}
          options={[{ value: "", label: t("inbox.filter.anyKind") }, ...subjectKinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        />
        <SelectField
          id="language"
          name="language"
          label={t("inbox.filter.language")}
          defaultValue={filter.language ?? ""}
          options={[{ value: "", label: t("inbox.filter.anyLanguage") }, ...languages.map((value) => ({ value, label: languageFacts[value].name }))]}
        />
      </FilterBar>
      {page.items.length === 0 ? (
        <EmptyState title={t("inbox.empty.title")}>
          <p>{t(narrowed ? "inbox.empty.filtered" : "inbox.empty.what")}</p>
        </EmptyState>
      ) : (
        <>
          <InboxList items={page.items} timeZone={timeZone} />
          <Pagination
            label={t("inbox.pages")}
            where={t("inbox.here", { count: page.items.length })}
            previous={page.isFirst ? undefined : { href: paths.staff.inboxOf(at), label: t("inbox.start") }}
            next={page.next ? { href: paths.staff.inboxOf({ ...at, after: page.next }), label: t("inbox.next") } : undefined}
          />
        </>
      )}
    </>
  );
}

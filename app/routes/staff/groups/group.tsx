import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffGroupPage } from "~/features/forums/pages.server";
import { metWords, periodWords, rhythmWords } from "~/features/forums/ui/group-words";
import { MeetingState } from "~/features/forums/ui/meeting-state";
import { inOtherLanguages } from "~/features/translations/published-pages.server";
import { InOtherLanguages } from "~/features/translations/ui/in-other-languages";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { may } from "~/platform/who-may";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "groups.run");
  const group = await staffGroupPage(actor, authority, args.params.key ?? "");
  if (!group) throw notFound();
  const inOthers = await inOtherLanguages(actor, authority, "group", group.id);
  return { title: t("forums")("young.one"), language, group, inOthers, mayJoin: may(actor.roles, "asks.write") };
}

/** One group with its register of meetings, counted by kind, and where to give out a code. */
export default function StaffGroup() {
  const { group, language, inOthers, mayJoin } = useLoaderData<typeof loader>();
  const { t } = useTranslation("forums");
  return (
    <>
      <PageHead
        title={<Said>{group.name}</Said>}
        lead={group.closed ? t("staff.closedLead") : undefined}
        back={{ href: paths.staff.groups, label: t("staff.title") }}
        actions={
          <>
            <LinkButton href={paths.staff.groupMeetings(group.key)} variant="press" icon="plus">
              {t("meeting.title")}
            </LinkButton>
            <LinkButton href={paths.staff.groupCodes(group.key)} icon="people">
              {t("code.title")}
            </LinkButton>
            <LinkButton href={paths.staff.groupConcern(group.key)} variant="stop" icon="help">
              {t("safeguarding:meeting.title")}
            </LinkButton>
          </>
        }
      />
      <Facts
        rows={[
          { key: t("staff.rhythm"), value: rhythmWords(group.rhythm, t) },
          { key: t("staff.members"), value: group.members },
          ...(group.parent ? [{ key: t("staff.within"), value: group.parent }] : []),
          ...(group.stateNote ? [{ key: t("staff.note"), value: group.stateNote }] : []),
          {
            key: t("staff.met"),
            value: `${metWords(group.met, t).join(", ") || t("staff.notMet")} · ${periodWords(group.period, t, language)}`,
          },
        ]}
      />
      <Panel title={t("register.title")}>
        {group.meetings.length === 0 ? (
          <EmptyState title={t("register.empty")} level={3}>
            <p>{t("register.emptyLead")}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t("register.title")}
            captionHidden
            columns={[
              { key: "on", label: t("on.label") },
              { key: "kind", label: t("kind.label") },
              { key: "state", label: t("state.label") },
              ...(group.meetings.some((meeting) => meeting.state === "held") && mayJoin ? [{ key: "ask", label: t("asks:join.title") }] : []),
            ]}
            rows={group.meetings.map((meeting) => ({
              id: meeting.id,
              rowHeader: "on",
              cells: {
                on: `${dayWords(meeting.on, language)}${meeting.illustrative ? ` · ${t("register.illustrative")}` : ""}`,
                kind: t(`kind.${meeting.kind}`),
                state: <MeetingState meeting={meeting} language={language} />,
                ask:
                  meeting.state === "held" ? (
                    <a href={paths.staff.askJoin("meeting", meeting.id)} aria-label={`${t("asks:join.title")}: ${dayWords(meeting.on, language)}`}>
                      {t("asks:join.title")}
                    </a>
                  ) : null,
              },
            }))}
          />
        )}
      </Panel>
      <InOtherLanguages found={inOthers} />
    </>
  );
}

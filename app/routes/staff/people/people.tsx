import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { emptyRoles, peoplePage, whoLeft } from "~/features/people/pages.server";
import { PeopleWhoLeft, PersonActs } from "~/features/people/ui/people-who-left";
import { paths } from "~/paths";
import { dayOf } from "~/platform/clock";
import { staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { jobWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "people.run");
  const people = (await peoplePage(authority.id)).map(({ signedInSince, ...person }) => ({
    ...person,
    signedInOn: signedInSince ? dayOf(new Date(signedInSince), authority.timeZone) : null,
  }));
  const [gone, empty] = await Promise.all([whoLeft(authority), emptyRoles(authority.id)]);
  const done = (["left", "back", "wayIn", "waits"] as const).find((what) => what === new URL(args.request.url).searchParams.get("done")) ?? null;
  return { title: t("people")("people.title"), language, me: actor.personId, people, gone, empty, done };
}

const doneWords = { left: "left.done", back: "returned.done", wayIn: "entry:wayIn.done", waits: "entry:waits.done" } as const;

export default function People() {
  const { people, gone, empty, done, me, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const invite = (
    <>
      <LinkButton href={paths.staff.peopleSecond}>{t("entry:second.link")}</LinkButton>
      <LinkButton href={paths.staff.peopleInvite} variant="press" icon="plus">
        {t("invite.title")}
      </LinkButton>
    </>
  );
  return (
    <>
      <StatusRegion message={done ? t(doneWords[done]) : undefined} />
      <PageHead title={t("people.title")} lead={t("people.lead")} actions={invite} />
      {empty.length > 0 ? (
        <Panel title={t("people.vacant")}>
          <p>{t("people.vacantLead", { roles: empty.map((role) => t(`roles.${role}`)).join(" · ") })}</p>
        </Panel>
      ) : null}
      {people.length === 0 ? (
        <EmptyState title={t("people.empty")}>
          <p>{t("people.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("people.caption")}
          captionHidden
          columns={[
            { key: "name", label: t("people.name") },
            { key: "roles", label: t("people.roles") },
            { key: "secondStep", label: t("people.secondStep") },
            { key: "signedIn", label: t("people.signedIn") },
            { key: "acts", label: t("people.acts") },
          ]}
          rows={people.map((person) => ({
            id: person.id,
            rowHeader: "name",
            cells: {
              name: (
                <>
                  <Said>{person.name}</Said>
                  {person.job ? <p className="hint">{jobWords(t, person.job)}</p> : null}
                </>
              ),
              roles: person.roles.map((role) => t(`roles.${role}`)).join(", ") || t("people.noRoles"),
              secondStep: person.secondStep ? t("people.confirmed") : t("people.notConfirmed"),
              signedIn: person.signedInOn ? dayWords(person.signedInOn, language) : t("people.notSignedIn"),
              acts: person.id === me ? t("people.you") : <PersonActs person={person} />,
            },
          }))}
        />
      )}
      {gone.length > 0 ? <PeopleWhoLeft gone={gone} language={language} /> : null}
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { peoplePage } from "~/features/people/pages.server";
import { paths } from "~/paths";
import { dayOf } from "~/platform/clock";
import { staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { jobWords } from "~/platform/i18n/job-words";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "people.run");
  const people = (await peoplePage(authority.id)).map(({ signedInSince, ...person }) => ({
    ...person,
    signedInOn: signedInSince ? dayOf(new Date(signedInSince), authority.timeZone) : null,
  }));
  return { title: t("people")("people.title"), language, me: actor.personId, people };
}

export default function People() {
  const { people, me, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const invite = (
    <LinkButton href={paths.staff.peopleInvite} variant="press" icon="plus">
      {t("invite.title")}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t("people.title")} lead={t("people.lead")} actions={invite} />
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
            { key: "acts", label: t("people.setRoles") },
          ]}
          rows={people.map((person) => ({
            id: person.id,
            rowHeader: "name",
            cells: {
              name: (
                <>
                  <bdi>{person.name}</bdi>
                  {person.job ? <p className="hint">{jobWords(t, person.job)}</p> : null}
                </>
              ),
              roles: person.roles.map((role) => t(`roles.${role}`)).join(", ") || t("people.noRoles"),
              secondStep: person.secondStep ? t("people.confirmed") : t("people.notConfirmed"),
              signedIn: person.signedInOn ? dayWords(person.signedInOn, language) : t("people.notSignedIn"),
              acts: person.id === me ? t("people.you") : <a href={paths.staff.personRoles(person.id)}>{t("roles.title", { name: person.name })}</a>,
            },
          }))}
        />
      )}
    </>
  );
}

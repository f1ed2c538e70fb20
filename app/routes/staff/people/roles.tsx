import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { giveRoles } from "~/features/leaving/give-roles.server";
import { rolesForm } from "~/features/people/invite-form";
import { peoplePage } from "~/features/people/pages.server";
import { staffRoles } from "~/features/people/policy";
import { waitingRoles } from "~/features/people/proposals.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "people.run");
  const person = (await peoplePage(authority.id)).find(({ id }) => id === args.params.id);
  if (!person) throw notFound();
  const waiting = await waitingRoles(authority.id, person.id);
  return { title: t("people")("people.setRoles"), name: person.name, roles: person.roles, waiting };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "people.run");
  const form = await readForm(args.request, rolesForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const given = await giveRoles(actor, authority, args.params.id ?? "", form.value.roles);
  if (given.ok) return redirect(given.waiting.length > 0 ? paths.staff.done(paths.staff.people, "waits") : paths.staff.people, 303);
  if (given.why === "role" || given.why === "not-found") throw notFound();
  return data({ errors: { roles: `people:roles.${given.why}` } as Record<string, string> }, { status: 422 });
}

export default function Roles() {
  const { name, roles, waiting } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("roles.title", { name })} back={{ href: paths.staff.people, label: t("people.title") }} />
      <Form method="post">
        {waiting.length > 0 ? <p>{t("entry:waits.roles", { roles: waiting.map((role) => t(`roles.${role}`)).join(" · ") })}</p> : null}
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <CheckboxGroup
          name="roles"
          legend={t("invite.roles.label")}
          error={errors.roles ? t(errors.roles) : undefined}
          chosen={[...roles, ...waiting]}
          choices={staffRoles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roles.may.${role}`) }))}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("roles.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

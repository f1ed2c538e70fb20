import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inviteForm } from "~/features/people/invite-form";
import { inviteStaff } from "~/features/people/invite-staff.server";
import { staffRoles } from "~/features/people/policy";
import { FirstPassword } from "~/features/people/ui/first-password";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "people.run");
  return { title: t("people")("invite.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "people.run");
  const form = await readForm(args.request, inviteForm);
  if (!form.ok) return data({ done: null, errors: form.errors, typed: form.typed }, { status: 422 });
  const invited = await inviteStaff(actor, form.value);
  if (invited.ok)
    return data({
      done: { name: form.value.name, password: invited.password, waits: invited.waiting.length > 0 },
      errors: {} as Record<string, string>,
      typed: {},
    });
  if (invited.why !== "taken") throw notFound();
  return data({ done: null, errors: { email: "people:invite.taken" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Invite() {
  const came = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = came?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const back = { href: paths.staff.people, label: t("people.title") };
  if (came?.done) {
    const { name, password, waits } = came.done;
    return <FirstPassword title={t("invite.done", { name })} password={password} waits={waits} back={back} />;
  }
  return (
    <>
      <PageHead title={t("invite.title")} lead={t("invite.lead")} back={back} />
      <Form method="post">
        {came ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField
          id="name"
          name="name"
          label={t("invite.name.label")}
          error={error("name")}
          defaultValue={typedText(came?.typed, "name")}
          autoComplete="off"
        />
        <TextField
          id="job"
          name="job"
          label={t("invite.job.label")}
          hint={t("invite.job.hint")}
          error={error("job")}
          defaultValue={typedText(came?.typed, "job")}
          autoComplete="off"
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("invite.email")}
          error={error("email")}
          defaultValue={typedText(came?.typed, "email")}
          autoComplete="off"
        />
        <CheckboxGroup
          name="roles"
          legend={t("invite.roles.label")}
          error={error("roles")}
          chosen={typedChoices(came?.typed, "roles")}
          choices={staffRoles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roles.may.${role}`) }))}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("invite.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

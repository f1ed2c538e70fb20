import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { leftForm } from "~/features/leaving/left-form";
import { sayLeft } from "~/features/leaving/say-left.server";
import { WhatHappens } from "~/features/leaving/ui/what-happens";
import { peoplePage } from "~/features/people/pages.server";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "people.run");
  const person = (await peoplePage(authority.id)).find(({ id }) => id === args.params.id && id !== actor.personId);
  if (!person) throw notFound();
  return { title: t("people")("left.title", { name: person.name }), name: person.name, today: dayOf(now(), authority.timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "people.run");
  const form = await readForm(args.request, leftForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const said = await sayLeft(actor, authority, args.params.id ?? "", form.value.on);
  if (said.ok) return redirect(paths.staff.done(paths.staff.people, "left"), 303);
  if (said.why === "role" || said.why === "not-found") throw notFound();
  return data({ errors: { on: `people:left.${said.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Asked first, with everything that will happen: it counts at once and ends a colleague's sign-in. */
export default function HasLeft() {
  const { name, today } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("left.title", { name })} lead={t("left.lead")} back={{ href: paths.staff.people, label: t("people.title") }} />
      <WhatHappens of="left" />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <DateField
          id="on"
          name="on"
          label={t("left.day")}
          hint={t("left.dayHint")}
          max={today}
          error={errors.on ? t(errors.on) : undefined}
          defaultValue={typedText(wrong?.typed, "on") ?? today}
        />
        <Buttons>
          <Button type="submit" variant="stop">
            {t("left.go")}
          </Button>
          <LinkButton href={paths.staff.people} variant="quiet">
            {t("left.not")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

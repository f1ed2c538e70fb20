import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sayBack } from "~/features/leaving/say-back.server";
import { WhatHappens } from "~/features/leaving/ui/what-happens";
import { whoLeft } from "~/features/people/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "people.run");
  const person = (await whoLeft(authority)).find(({ id }) => id === args.params.id);
  if (!person) throw notFound();
  return { title: t("people")("returned.title", { name: person.name }), name: person.name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "people.run");
  const said = await sayBack(actor, args.params.id ?? "");
  if (!said.ok && said.why === "anew") return data({ anew: true }, { status: 422 });
  if (!said.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.people, "back"), 303);
}

/** Somebody who had left is here again: asked first, since they can sign in from then on. */
export default function CameBack() {
  const { name } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("people");
  return (
    <>
      <PageHead title={t("returned.title", { name })} lead={t("returned.lead")} back={{ href: paths.staff.people, label: t("people.title") }} />
      <StatusRegion message={wrong?.anew ? t("returned.anew") : undefined} tone="look" />
      <WhatHappens of="back" />
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="press">
            {t("returned.go")}
          </Button>
          <LinkButton href={paths.staff.people} variant="quiet">
            {t("returned.not")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

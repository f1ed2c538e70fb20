import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { peoplePage } from "~/features/people/pages.server";
import { proposeWayIn } from "~/features/people/propose.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "people.run");
  const person = (await peoplePage(authority.id)).find(({ id }) => id === args.params.id && id !== actor.personId);
  if (!person) throw notFound();
  return { title: t("entry")("wayIn.title", { name: person.name }), name: person.name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "people.run");
  const proposed = await proposeWayIn(actor, args.params.id ?? "");
  if (!proposed.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.people, "wayIn"), 303);
}

/** Asked first, with everything that will happen once a second person has confirmed it. */
export default function WayIn() {
  const { name } = useLoaderData<typeof loader>();
  const { t } = useTranslation("entry");
  return (
    <>
      <PageHead title={t("wayIn.title", { name })} lead={t("wayIn.lead")} back={{ href: paths.staff.people, label: t("people:people.title") }} />
      <Panel title={t("people:left.what")}>
        <ul>
          {(["second", "ends", "password", "told"] as const).map((line) => (
            <li key={line}>{t(`second.will.${line}`)}</li>
          ))}
        </ul>
      </Panel>
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="press">
            {t("wayIn.go")}
          </Button>
          <LinkButton href={paths.staff.people} variant="quiet">
            {t("wayIn.not")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

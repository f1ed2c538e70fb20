import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { RaiseConcern } from "~/features/moderation/ui/raise-button";
import { concernsIRaised } from "~/features/safeguarding/pages.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.raise");
  const id = args.params.id ?? "";
  const concerns = await concernsIRaised(actor, "view", id);
  return { title: t("moderation")("concern.press"), id, concerns, timeZone: authority.timeZone };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.raise");
  const outcome = await raiseConcern(actor, { kind: "view", id: args.params.id ?? "" });
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.concernWhy(outcome.concernId), 303);
}

/** Raising a concern about a view: one tap, needing nothing but the view. */
export default function Concern() {
  const { id, concerns, timeZone } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("concern.press")} back={{ href: paths.staff.view(id), label: t("cover.back") }} />
      <RaiseConcern action={paths.staff.viewConcern(id)} concerns={concerns} timeZone={timeZone} />
    </>
  );
}

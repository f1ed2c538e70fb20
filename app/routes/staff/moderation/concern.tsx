import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isThanked } from "~/features/complaints/thanks-pages.server";
import { hasBeforeThem } from "~/features/moderation/has-before-them.server";
import { mayReadView } from "~/features/moderation/pages.server";
import { RaiseConcern } from "~/features/moderation/ui/raise-button";
import { aboutForm } from "~/features/safeguarding/concern-form";
import { concernsIRaised } from "~/features/safeguarding/pages.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { staffToName } from "~/features/safeguarding/staff-to-name.server";
import { RaiseAboutStaff } from "~/features/safeguarding/ui/raise-about-staff";
import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.raise");
  const id = args.params.id ?? "";
  if (!(await mayRaiseAbout(actor, id))) throw notFound();
  const [concerns, people, opens] = [await concernsIRaised(actor, "view", id), await staffToName(actor), await mayReadView(actor, id)];
  return { title: t("moderation")("concern.press"), id, concerns, timeZone: authority.timeZone, people, opens };
}

/** Whoever reads the view, and whoever it thanks and reaches. */
const mayRaiseAbout = async (actor: StaffActor, id: string) => (await hasBeforeThem(actor, "view", id)) || (await isThanked(actor, id));

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.raise");
  const id = args.params.id ?? "";
  if (!(await mayRaiseAbout(actor, id))) throw notFound();
  const form = await readForm(args.request, aboutForm);
  const outcome = await raiseConcern(actor, { kind: "view", id }, form.ok ? form.value.about : []);
  if (!outcome.ok && outcome.why === "nobody-left") return data({ error: "safeguarding:refused.nobody-left" }, { status: 422 });
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.concernWhy(outcome.concernId), 303);
}

/** Raising a concern about a view: one tap, needing nothing but the view. */
export default function Concern() {
  const { id, concerns, timeZone, people, opens } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead
        title={t("concern.press")}
        back={opens ? { href: paths.staff.view(id), label: t("cover.back") } : { href: paths.staff.thanks, label: t("complaints:thanks.staff.title") }}
      />
      <RaiseConcern action={paths.staff.viewConcern(id)} concerns={concerns} timeZone={timeZone} />
      <RaiseAboutStaff people={people} error={wrong?.error} />
    </>
  );
}

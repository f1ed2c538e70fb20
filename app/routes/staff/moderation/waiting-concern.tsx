import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { hasBeforeThem } from "~/features/moderation/has-before-them.server";
import { isWaitingKind } from "~/features/moderation/subjects.server";
import { RaiseConcern } from "~/features/moderation/ui/raise-button";
import { aboutForm } from "~/features/safeguarding/concern-form";
import { concernsIRaised } from "~/features/safeguarding/pages.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { staffToName } from "~/features/safeguarding/staff-to-name.server";
import { RaiseAboutStaff } from "~/features/safeguarding/ui/raise-about-staff";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.raise");
  const { kind, id = "" } = args.params;
  if (!isWaitingKind(kind) || !(await hasBeforeThem(actor, kind, id))) throw notFound();
  const concerns = await concernsIRaised(actor, kind, id);
  return { title: t("moderation")("concern.press"), kind, id, concerns, timeZone: authority.timeZone, people: await staffToName(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.raise");
  const { kind, id = "" } = args.params;
  if (!isWaitingKind(kind) || !(await hasBeforeThem(actor, kind, id))) throw notFound();
  const form = await readForm(args.request, aboutForm);
  const outcome = await raiseConcern(actor, { kind, id }, form.ok ? form.value.about : []);
  if (!outcome.ok && outcome.why === "nobody-left") return data({ error: "safeguarding:refused.nobody-left" }, { status: 422 });
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.concernWhy(outcome.concernId), 303);
}

/** Raising a concern about an idea, a flag, a suggestion or a reply. */
export default function WaitingConcern() {
  const { kind, id, concerns, timeZone, people } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("concern.press")} back={{ href: paths.staff.waiting(kind, id), label: t("title.waiting") }} />
      <RaiseConcern action={paths.staff.waitingConcern(kind, id)} concerns={concerns} timeZone={timeZone} />
      <RaiseAboutStaff people={people} error={wrong?.error} />
    </>
  );
}

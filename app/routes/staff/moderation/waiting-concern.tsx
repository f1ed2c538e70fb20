import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isWaitingKind } from "~/features/moderation/subjects.server";
import { RaiseConcern } from "~/features/moderation/ui/raise-button";
import { concernsIRaised } from "~/features/safeguarding/pages.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.raise");
  const { kind, id = "" } = args.params;
  if (!isWaitingKind(kind)) throw notFound();
  const concerns = await concernsIRaised(actor, kind, id);
  return { title: t("moderation")("concern.press"), kind, id, concerns, timeZone: authority.timeZone };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.raise");
  const { kind, id = "" } = args.params;
  const outcome = isWaitingKind(kind) ? await raiseConcern(actor, { kind, id }) : null;
  if (!outcome?.ok) throw notFound();
  return redirect(paths.staff.concernWhy(outcome.concernId), 303);
}

/** Raising a concern about an idea, a flag, a suggestion or a reply. */
export default function WaitingConcern() {
  const { kind, id, concerns, timeZone } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("concern.press")} back={{ href: paths.staff.waiting(kind, id), label: t("title.waiting") }} />
      <RaiseConcern action={paths.staff.waitingConcern(kind, id)} concerns={concerns} timeZone={timeZone} />
    </>
  );
}

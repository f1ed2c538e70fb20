import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { codingRoundPage } from "~/features/themes/coding-pages.server";
import { endCodingRound } from "~/features/themes/end-coding-round.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.theme");
  const round = await codingRoundPage(actor, args.params.id ?? "", authority.timeZone);
  if (!round || round.stands.length === 0) throw notFound();
  return { title: t("themes")("coding.end"), id: round.id, both: round.both, views: round.views };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const { id = "" } = args.params;
  const ended = await endCodingRound(actor, id);
  if (!ended.ok && ended.why === "not-found") throw notFound();
  return redirect(paths.staff.codingRound(id), 303);
}

/** What ending a round as it is comes to, before it is done. */
export default function CodingEnded() {
  const { id, both, views } = useLoaderData<typeof loader>();
  const { t } = useTranslation("themes");
  return (
    <>
      <PageHead title={t("coding.end")} lead={t("coding.endLead")} back={{ href: paths.staff.codingRound(id), label: t("coding.one") }} />
      <p>{t("coding.endCompares", { both, views, missing: views - both })}</p>
      <Form method="post">
        <Button type="submit" variant="press">
          {t("coding.endPress")}
        </Button>
      </Form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { concernPage } from "~/features/safeguarding/pages.server";
import { sayAboutMe } from "~/features/safeguarding/say-about-me.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.open");
  const page = await concernPage(actor, args.params.id ?? "");
  if (!page?.namesMe) throw notFound();
  return { title: t("safeguarding")("ownName.yes"), id: page.id };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.open");
  const said = await sayAboutMe(actor, args.params.id ?? "");
  if (said.ok) return redirect(paths.staff.done(paths.staff.safeguarding, "handedOn"), 303);
  if (said.why === "not-found") throw notFound();
  return data({ error: `safeguarding:refused.${said.why}` }, { status: 422 });
}

/** What it comes to when a lead says that a concern is about themselves, before they do. */
export default function AboutMe() {
  const { id } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: paths.staff.concern(id), text: t(wrong.error) }]} /> : null}
      <PageHead title={t("ownName.yes")} lead={t("ownName.yesLead")} back={{ href: paths.staff.concern(id), label: t("one") }} />
      <Form method="post">
        <Button type="submit" variant="stop">
          {t("ownName.yesPress")}
        </Button>
      </Form>
    </>
  );
}

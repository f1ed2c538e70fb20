import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { takeViewOut, viewOutPage } from "~/features/asks/take-view-out.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "asks.write");
  const page = await viewOutPage(actor, args.params.id ?? "", args.params.viewId ?? "");
  if (!page) throw notFound();
  return { title: t("asks")("viewOut.title"), page };
}

/** Takes the view out; the one that names the Ask stays, and the page says so. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.write");
  const viewId = args.params.viewId ?? "";
  const out = await takeViewOut(actor, args.params.id ?? "", viewId);
  if (out.ok) return redirect(paths.staff.done(paths.staff.view(viewId), "askLeft"), 303);
  if (out.why !== "names-it") throw notFound();
  return data({ why: out.why }, { status: 409 });
}

/** Says what it comes to before it is done. */
export default function ViewOut() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  return (
    <>
      <StatusRegion message={refused ? t("viewOut.names") : undefined} tone="look" />
      <PageHead
        title={t("viewOut.title")}
        lead={t(page.names ? "viewOut.names" : "viewOut.lead")}
        back={{ href: paths.staff.view(page.viewId), label: t("moderation:cover.back") }}
      />
      <Quote lang={page.asked ? page.language : undefined} dir="auto">
        {page.asked ?? t("asked.hidden")}
      </Quote>
      {page.names ? null : (
        <Form method="post">
          <Buttons>
            <Button type="submit" variant="stop">
              {t("viewOut.yes")}
            </Button>
            <LinkButton href={paths.staff.view(page.viewId)}>{t("viewOut.no")}</LinkButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}

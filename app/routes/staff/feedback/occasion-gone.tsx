import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { occasionPage } from "~/features/feedback/pages.server";
import { takeOutOccasion } from "~/features/feedback/take-out-occasion.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "feedback.ask");
  const page = await occasionPage(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("feedback")("gone.title"), id: page.id, isAnswered: page.requests.some((one) => one.answeredOn !== null) };
}

/** Takes the occasion out; one after which somebody answered meanwhile stays, and the page says so. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "feedback.ask");
  const out = await takeOutOccasion(actor, args.params.id ?? "");
  if (out.ok) return redirect(paths.staff.feedback, 303);
  if (out.why !== "answered") throw notFound();
  return data({ why: out.why }, { status: 409 });
}

/** Asks first. */
export default function OccasionGone() {
  const { id, isAnswered } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation("feedback");
  return (
    <>
      <StatusRegion message={refused ? t("gone.answered") : undefined} tone="look" />
      <PageHead
        title={t("gone.title")}
        lead={t(isAnswered ? "gone.answered" : "gone.lead")}
        back={{ href: paths.staff.occasion(id), label: t("occasion.title") }}
      />
      {isAnswered ? null : (
        <Form method="post">
          <Buttons>
            <Button type="submit" variant="stop">
              {t("gone.yes")}
            </Button>
            <LinkButton href={paths.staff.occasion(id)}>{t("gone.no")}</LinkButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cancelRequest } from "~/features/feedback/cancel-request.server";
import { occasionPage } from "~/features/feedback/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "feedback.ask");
  const page = await occasionPage(actor, authority, args.params.id ?? "");
  const request = page?.requests.find((one) => one.id === args.params.requestId);
  if (!page || !request) throw notFound();
  return { title: t("feedback")("cancel.title"), id: page.id, way: request.way };
}

/** Ends a request; one that was answered or cancelled meanwhile stays as it is. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "feedback.ask");
  await cancelRequest(actor, args.params.requestId ?? "");
  return redirect(paths.staff.occasion(args.params.id ?? ""), 303);
}

/** Asks first. */
export default function CancelRequest() {
  const { id } = useLoaderData<typeof loader>();
  const { t } = useTranslation("feedback");
  return (
    <>
      <PageHead title={t("cancel.title")} lead={t("cancel.lead")} back={{ href: paths.staff.occasion(id), label: t("occasion.title") }} />
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="stop">
            {t("cancel.yes")}
          </Button>
          <LinkButton href={paths.staff.occasion(id)}>{t("cancel.no")}</LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

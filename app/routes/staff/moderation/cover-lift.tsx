import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { liftCover } from "~/features/moderation/lift-cover.server";
import { readingPage } from "~/features/moderation/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.moderate");
  const page = await readingPage(actor, args.params.id ?? "");
  const cover = page?.covers.find((one) => one.id === args.params.coverId);
  if (!page || !cover) throw notFound();
  return { title: t("moderation")("cover.liftTitle"), viewId: page.id, cover, isQuoted: page.decisions[0]?.mayBeQuoted ?? false };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const { id = "", coverId = "" } = args.params;
  const outcome = await liftCover(actor, id, coverId);
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.view(id), outcome.again ? "lifted-again" : "lifted"), 303);
}

/** Asks once more before a covered part is shown again. */
export default function LiftCover() {
  const { viewId, cover, isQuoted } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("cover.liftTitle")} lead={t(isQuoted ? "cover.liftQuoted" : "cover.liftWhat")} />
      <p>
        <mark dir="auto">{cover.text}</mark> · {t(`views:cover.${cover.reason}`)}
      </p>
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="press">
            {t("cover.lift")}
          </Button>
          <LinkButton href={paths.staff.view(viewId)}>{t("cover.back")}</LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

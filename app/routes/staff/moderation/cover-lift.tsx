import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isReadByThanked } from "~/features/complaints/thanks-pages.server";
import { liftCover } from "~/features/moderation/lift-cover.server";
import { readingPage } from "~/features/moderation/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.moderate");
  const page = await readingPage(actor, args.params.id ?? "");
  const cover = page?.covers.find((one) => one.id === args.params.coverId);
  if (!page || !cover) throw notFound();
  const isQuoted = page.decisions[0]?.mayBeQuoted ?? false;
  const isThanks = await isReadByThanked(actor, page.id);
  const before = isThanks ? (isQuoted ? "liftQuotedThanks" : "liftThanks") : isQuoted ? "liftQuoted" : "liftWhat";
  return { title: t("moderation")("cover.liftTitle"), viewId: page.id, cover, before } as const;
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const { id = "", coverId = "" } = args.params;
  const outcome = await liftCover(actor, id, coverId);
  if (!outcome.ok) throw notFound();
  const done = [outcome.again ? "lifted-again" : "lifted", ...((await isReadByThanked(actor, id)) ? ["thanks"] : [])].join("-");
  return redirect(paths.staff.done(paths.staff.view(id), done), 303);
}

/** Asks once more before a covered part is shown again. */
export default function LiftCover() {
  const { viewId, cover, before } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("cover.liftTitle")} lead={t(`cover.${before}`)} />
      <p>
        <Said as="mark">{cover.text}</Said> · {t(`views:cover.${cover.reason}`)}
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

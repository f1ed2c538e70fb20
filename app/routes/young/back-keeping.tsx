import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { changeKeeping } from "~/features/views/change-keeping.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { choicesPage } from "~/features/views/pages.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { keepings } from "~/features/views/view-words";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await choicesPage(visitor.actor, view.id, view.proven);
  if (!page || page.isComplaint) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  return { language: visitor.language, keeping: page.keeping };
}

/** How long it is kept, chosen anew. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, z.object({ keeping: z.enum(keepings) }));
  if (!form.ok) throw notFound();
  await changeKeeping(visitor.actor, view, form.value.keeping);
  return redirect(paths.young(visitor.language).ofView(view.of).viewNow("keeping"), 303);
}

export default function BackKeeping() {
  const { keeping, language } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle lead={t("keeping.lead")}>{t("keeping.title")}</PageTitle>
      {keepings.map((one) => (
        <Card key={one} title={t(`keeping.${one}.label`)}>
          <p>{t(`keeping.${one}.what`)}</p>
          {one === keeping ? (
            <p>
              <strong>{t("sharing.chosen")}</strong>
            </p>
          ) : (
            <form method="post">
              <BigButton tone="plain" icon="check" name="keeping" value={one}>
                {t(`keeping.${one}.choose`)}
              </BigButton>
            </form>
          )}
        </Card>
      ))}
    </>
  );
}

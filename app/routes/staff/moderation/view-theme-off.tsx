import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readingPage } from "~/features/moderation/pages.server";
import { takeThemeOff } from "~/features/themes/take-theme-off.server";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.theme");
  const page = await readingPage(actor, args.params.id ?? "");
  const theme = page?.themes.given.find((given) => given.id === args.params.themeId);
  if (!page || !theme) throw notFound();
  return { title: t("moderation")("theme.offTitle"), viewId: page.id, theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const { id = "", themeId = "" } = args.params;
  const outcome = await takeThemeOff(actor, id, themeId);
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.view(id), "themeOff"), 303);
}

/** Asks once more before a theme is taken off a view. */
export default function TakeThemeOff() {
  const { viewId, theme } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("theme.offTitle")} lead={t("theme.offWhat")} />
      <p>
        <ThemeName name={theme.name} /> {theme.objected ? t("theme.objected") : null}
      </p>
      <Form method="post">
        <Buttons>
          <Button type="submit" variant="press">
            {t("theme.off")}
          </Button>
          <LinkButton href={paths.staff.view(viewId)}>{t("cover.back")}</LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

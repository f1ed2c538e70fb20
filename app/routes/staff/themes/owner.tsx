import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownersToChoose, themePage } from "~/features/themes/pages.server";
import { routeTheme } from "~/features/themes/route-theme.server";
import { routeThemeForm } from "~/features/themes/theme-form";
import { OwnerForm } from "~/features/themes/ui/owner-form";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "themes.route");
  const page = await themePage(actor, args.params.id ?? "", authority.timeZone);
  if (!page) throw notFound();
  const { id, name, ownerName, answerBy, reportFrom, reportTo } = page.theme;
  const routed = { ownerId: page.ownerId, ownerName, answerBy, reportFrom, reportTo };
  return { title: t("themes")("route.title"), theme: { id, name }, routed, owners: await ownersToChoose(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "themes.route");
  const id = args.params.id ?? "";
  const page = await themePage(actor, id, authority.timeZone);
  if (!page) throw notFound();
  const form = await readForm(args.request, routeThemeForm(dayOf(now(), authority.timeZone), page.theme.answerBy));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await routeTheme(actor, id, form.value);
  if (!outcome.ok && outcome.why !== "owner-gone") throw notFound();
  if (!outcome.ok) return data({ errors: { ownerId: "asks:owner.gone" } as Record<string, string>, typed: form.typed }, { status: 409 });
  return redirect(paths.staff.done(paths.staff.theme(id), "routed"), 303);
}

/** Giving a theme an owner and a day, as a page of its own. */
export default function ThemeOwner() {
  const { theme, routed, owners } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("themes");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("route.title")} lead={<ThemeName name={theme.name} />} back={{ href: paths.staff.theme(theme.id), label: t("one") }} />
      <OwnerForm action={paths.staff.themeOwner(theme.id)} routed={routed} owners={owners} typed={wrong?.typed} errors={wrong?.errors} />
    </>
  );
}

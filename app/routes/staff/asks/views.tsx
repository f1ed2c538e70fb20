import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewsForm } from "~/features/asks/ask-form";
import { viewsToChoose } from "~/features/asks/choose-views.server";
import { joinViews } from "~/features/asks/join-views.server";
import { askPage } from "~/features/asks/pages.server";
import { ThemeChoice } from "~/features/asks/ui/theme-choice";
import { ViewChoices } from "~/features/asks/ui/view-choices";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { pageIn } from "~/platform/page-in";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Pagination } from "~/ui/staff/pagination";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "asks.write");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  const wanted = new URL(args.request.url).searchParams;
  const { themes, chosen } = await viewsToChoose(actor, { theme: wanted.get("theme"), page: pageIn(wanted), askId: ask.id });
  return { title: t("asks")("viewsPage.title"), language, id: ask.id, asked: ask.asked, themes, chosen };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "asks.write");
  const form = await readForm(args.request, viewsForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const joined = await joinViews(actor, args.params.id ?? "", form.value);
  if (!joined.ok && joined.why !== "views-gone") throw notFound();
  if (!joined.ok) return data({ errors: { views: "asks:views.gone" } as Record<string, string>, typed: form.typed }, { status: 409 });
  return redirect(paths.staff.ask(args.params.id ?? ""), 303);
}

export default function JoinViews() {
  const { id, asked, themes, chosen, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead title={t("viewsPage.title")} lead={t("viewsPage.lead")} back={{ href: paths.staff.ask(id), label: t("ask.title") }} />
      {asked ? <Quote dir="auto">{asked}</Quote> : null}
      <ThemeChoice action={paths.staff.askViews(id)} themes={themes} chosen={chosen?.id} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <ViewChoices
          theme={chosen}
          chosen={typedChoices(wrong?.typed, "views") ?? []}
          whole={typedText(wrong?.typed, "wholeTheme") === chosen?.id && chosen !== null}
          error={errors.views ? t(errors.views) : undefined}
          language={language}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("viewsPage.go")}
          </Button>
        </Buttons>
      </Form>
      {chosen && chosen.pages > 1 ? (
        <Pagination
          label={t("views.pages")}
          where={t("views.page", { page: chosen.page, pages: chosen.pages })}
          previous={chosen.page > 1 ? { href: paths.staff.askViewsOf(id, chosen.id, chosen.page - 1), label: t("views.newer") } : undefined}
          next={chosen.page < chosen.pages ? { href: paths.staff.askViewsOf(id, chosen.id, chosen.page + 1), label: t("views.older") } : undefined}
        />
      ) : null}
    </>
  );
}

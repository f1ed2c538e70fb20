import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { errorsOf, kindNamed, narrowedBy, publishedForm } from "~/features/translations/published-form";
import { makerToBegin, publishedInLanguage } from "~/features/translations/published-pages.server";
import { putPublished } from "~/features/translations/put-published.server";
import { PublishedThing } from "~/features/translations/ui/published-thing";
import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

async function found(actor: StaffActor, authority: AuthorityFacts, params: LoaderFunctionArgs["params"]) {
  const kind = kindNamed(params.kind);
  const page = kind && (await publishedInLanguage(authority, params.language, kind, params.id ?? "", actor));
  if (!page) throw notFound();
  return page;
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "published.translate");
  const page = await found(actor, authority, args.params);
  const title = `${t("translations")("published.title")}: ${languageWords(language, page.code)}`;
  const asked = new URL(args.request.url).searchParams;
  return { title, page, maker: await makerToBegin(actor, page.code), saved: asked.get("done") === "saved" };
}

/** Keeps what was written; then back to the list that it came from, or to this page. What is not right is shown alone, with what was typed. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "published.translate");
  const { code, thing } = await found(actor, authority, args.params);
  const form = await readForm(args.request, publishedForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const put = await putPublished(actor, authority, code, thing, form.value);
  if (!put.ok && (put.why === "not-found" || put.why === "not-yours")) throw notFound();
  if (!put.ok) return data({ errors: errorsOf(put, form.value), typed: form.typed }, { status: 422 });
  const asked = new URL(args.request.url).searchParams;
  const here = paths.staff.done(paths.staff.publishedThing(code, thing.kind, thing.id), "saved");
  return redirect(asked.has("show") ? paths.staff.publishedIn(code, { ...narrowedBy(asked), done: "saved" }) : here, 303);
}

/** One thing that everyone may read, in one language. */
export default function PublishedThingInLanguage() {
  const { page, maker, saved } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("translations");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <StatusRegion message={saved && !wrong ? t("published.saved") : undefined} />
      <PageHead
        title={t("published.title")}
        lead={t("published.hint")}
        back={{ href: paths.staff.publishedIn(page.code), label: `${languageWords(i18n.language, page.code)} (${page.name})` }}
      />
      <PublishedThing
        thing={page.thing}
        into={page}
        maker={maker}
        sendTo={paths.staff.publishedThing(page.code, page.thing.kind, page.thing.id)}
        alone
        typed={wrong?.typed}
        errors={errors}
      />
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { postsForm } from "~/features/safeguarding/posts-form";
import { lanePage, setPosts } from "~/features/safeguarding/set-lane.server";
import { EmptyPosts, TooFewLeads } from "~/features/safeguarding/ui/empty-posts";
import { LaneTabs } from "~/features/safeguarding/ui/lane-tabs";
import { LineTable } from "~/features/safeguarding/ui/line-table";
import { PostFields } from "~/features/safeguarding/ui/post-fields";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "lane.set");
  const page = await lanePage(actor, authority);
  if (!page) throw notFound();
  return { title: t("safeguarding")("posts.title"), page, done: new URL(args.request.url).searchParams.get("done") === "set" };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "lane.set");
  const form = await readForm(args.request, postsForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const set = await setPosts(actor, form.value);
  if (set.ok) return redirect(paths.staff.done(paths.staff.lane, "set"), 303);
  if (set.why === "not-yours") throw notFound();
  return data({ errors: { post0: `safeguarding:posts.refused.${set.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Who is alerted to a concern, in which order; who is away; who manages whom. */
export default function Posts() {
  const { page, done } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <StatusRegion message={done ? t("posts.set") : undefined} />
      <PageHead title={t("posts.title")} lead={t("posts.about")} />
      <LaneTabs here="posts" />
      {page.empty.length > 0 ? <EmptyPosts posts={page.empty} onPage /> : null}
      {page.tooFew ? <TooFewLeads /> : null}
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <PostFields page={page} typed={wrong?.typed} errors={errors} />
        <Button type="submit" variant="press">
          {t("posts.press")}
        </Button>
      </Form>
      <LineTable staff={page.staff} />
    </>
  );
}

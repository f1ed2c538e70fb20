import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readThanks } from "~/features/complaints/thanks-pages.server";
import { ThanksList } from "~/features/complaints/ui/thanks-list";
import { ThanksToPassOn } from "~/features/complaints/ui/thanks-to-pass-on";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "thanks.read");
  return { title: t("complaints")("thanks.staff.title"), language, page: await readThanks(actor) };
}

/** Thank-yous for the one who is signed in, in young people's own words; and those that still look for the one they mean. */
export default function ThanksPage() {
  const { page, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  return (
    <>
      <PageHead title={t("thanks.staff.title")} lead={t("thanks.staff.lead")} />
      {page.mine.length === 0 ? (
        <EmptyState title={t("thanks.staff.none")}>
          <p>{t("thanks.staff.noneLead")}</p>
        </EmptyState>
      ) : (
        <ThanksList thanks={page.mine} language={language} />
      )}
      {page.waiting.length > 0 ? (
        <Panel title={t("thanks.staff.waiting")}>
          <ThanksToPassOn thanks={page.waiting} staff={page.staff} language={language} />
        </Panel>
      ) : null}
    </>
  );
}

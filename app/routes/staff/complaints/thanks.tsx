import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readThanks } from "~/features/complaints/thanks-pages.server";
import { ThanksList } from "~/features/complaints/ui/thanks-list";
import { ThanksToPassOn } from "~/features/complaints/ui/thanks-to-pass-on";
import { RaiseConcern } from "~/features/moderation/ui/raise-button";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "thanks.read");
  return { title: t("complaints")("thanks.staff.title"), language, timeZone: authority.timeZone, page: await readThanks(actor) };
}

/** Thank-yous for the one who is signed in, in young people's own words; and those that still look for the one they mean. */
export default function ThanksPage() {
  const { page, language, timeZone } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  const raise = ({ id, concerns }: { id: string; concerns: readonly { id: string; raisedAt: string }[] }) => (
    <RaiseConcern action={paths.staff.viewConcern(id)} concerns={concerns} timeZone={timeZone} />
  );
  return (
    <>
      <PageHead title={t("thanks.staff.title")} lead={t("thanks.staff.lead")} />
      {page.mine.length === 0 ? (
        <EmptyState title={t("thanks.staff.none")}>
          <p>{t("thanks.staff.noneLead")}</p>
        </EmptyState>
      ) : (
        <ThanksList thanks={page.mine} language={language} raise={raise} />
      )}
      {page.waiting.length > 0 ? (
        <Panel title={t("thanks.staff.waiting")}>
          <ThanksToPassOn thanks={page.waiting} staff={page.staff} language={language} raise={raise} />
        </Panel>
      ) : null}
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { keepingPage } from "~/features/offers/keeping-page.server";
import { offerDraft } from "~/features/offers/pages.server";
import { LineFindings } from "~/features/offers/ui/line-findings";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "offers.write");
  const offer = await offerDraft(authority.id, String(args.params.key));
  if (!offer) throw notFound();
  const lines = (await keepingPage(authority.id, offer.key))?.lines ?? [];
  return { title: t("keeping")("title"), language, offer: { key: offer.key, title: offer.title }, lines };
}

/** Every line in print, with what was found about it. */
export default function Keeping() {
  const { language, offer, lines } = useLoaderData<typeof loader>();
  const { t } = useTranslation("keeping");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} back={{ href: paths.staff.offer(offer.key), label: offer.title }} />
      {lines.length === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t("noneLead")}</p>
        </EmptyState>
      ) : null}
      {lines.map((line) => (
        <Panel
          key={line.id}
          title={<Said>{line.text}</Said>}
          actions={
            <LinkButton href={paths.staff.offerLineKeeping(offer.key, line.id)}>
              {t("mark")}
              <span className="hush">
                {" "}
                <Said>{line.text}</Said>
              </span>
            </LinkButton>
          }
        >
          <LineFindings found={line.found} language={language} />
        </Panel>
      ))}
    </>
  );
}

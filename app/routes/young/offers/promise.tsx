import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { promisePage } from "~/features/offers/pages.server";
import { PromiseLine } from "~/features/offers/ui/promise-line";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const offer = await promisePage(authority.id, String(args.params.key));
  if (!offer) throw notFound();
  return { language, offer };
}

/** A published offer: every line with who asked for it. */
export default function PromiseSheet() {
  const { language, offer } = useLoaderData<typeof loader>();
  const { t } = useTranslation("offers");
  return (
    <>
      <BackLink href={paths.young(language).promises}>{t("list.title")}</BackLink>
      <PageTitle
        lead={offer.forWhom ?? undefined}
        caption={t("version", { number: offer.version.number, date: dayWords(offer.version.publishedOn, language) })}
      >
        {offer.title}
      </PageTitle>
      {offer.lines.map((line, at) => (
        <Fragment key={line.id}>
          {line.sectionTitle === offer.lines[at - 1]?.sectionTitle ? null : <h2>{line.sectionTitle}</h2>}
          <PromiseLine line={line} offerKey={offer.key} language={language} />
        </Fragment>
      ))}
    </>
  );
}

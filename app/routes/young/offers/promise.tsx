import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { promiseIn } from "~/features/offers/in-language.server";
import { offerText, sectionText } from "~/features/offers/offer-texts";
import { PromiseLine } from "~/features/offers/ui/promise-line";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const page = await promiseIn(language, authority.id, String(args.params.key));
  if (!page) throw notFound();
  return { language, ...page };
}

/** A published offer: every line with who asked for it. */
export default function PromiseSheet() {
  const { language, offer, puts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("offers");
  const title = shownIn(language, puts, offerText(offer, "title", offer.title));
  const forWhom = offer.forWhom ? shownIn(language, puts, offerText(offer, "forWhom", offer.forWhom)) : null;
  const begins = (at: number) => offer.lines[at]?.sectionTitle !== offer.lines[at - 1]?.sectionTitle;
  const sections = offer.lines.map((line) => shownIn(language, puts, sectionText(offer, line.sectionId, line.sectionTitle)));
  return (
    <>
      <BackLink href={paths.young(language).promises}>{t("list.title")}</BackLink>
      <PageTitle
        lead={forWhom ? <InWords shown={forWhom} /> : undefined}
        caption={t("version", { number: offer.version.number, date: dayWords(offer.version.publishedOn, language) })}
      >
        <InWords shown={title} />
      </PageTitle>
      <PutLabel texts={[title, forWhom]} language={language} />
      {offer.lines.map((line, at) => (
        <Fragment key={line.id}>
          {begins(at) && sections[at] ? (
            <h2>
              <InWords shown={sections[at]} />
            </h2>
          ) : null}
          <PromiseLine line={line} heading={begins(at) ? sections[at] : undefined} offer={offer} puts={puts} language={language} />
        </Fragment>
      ))}
    </>
  );
}

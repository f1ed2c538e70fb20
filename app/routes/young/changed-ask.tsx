import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changedAskPage } from "~/features/asks/changed-pages.server";
import { askWords } from "~/features/asks/ui/ask-words";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyone, notFound } from "~/platform/door.server";
import { AskParts } from "~/ui/marks/ask-parts";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export const headers: HeadersFunction = ({ loaderHeaders }) => ({ "Cache-Control": loaderHeaders.get("Cache-Control") ?? "no-store" });

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const page = await changedAskPage(authority.id, dayOf(now(), authority.timeZone), language, args.params.key ?? "");
  if (!page) throw notFound();
  const cache = page.forKeeps && !args.request.headers.has("Cookie") ? "public, max-age=300" : "no-store";
  return data({ language, ask: page.ask, puts: page.puts }, { headers: { "Cache-Control": cache } });
}

/** One Ask at an address that never changes. */
export default function ChangedAsk() {
  const { ask, puts, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("asks");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.changed}>{t("back:changed.list")}</BackLink>
      <PageTitle>{t("back:changed.one")}</PageTitle>
      <AskParts {...askWords(ask, t, language, puts)} />
      <ButtonRow>
        <BigLink href={to.say} icon="say">
          {t("changed.say")}
        </BigLink>
      </ButtonRow>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { asksShownTo } from "~/features/asks/asks-shown-to.server";
import { nextToRead } from "~/features/moderation/inbox-page.server";
import { wayOf } from "~/features/moderation/inbox-way";
import { openedPage } from "~/features/moderation/opened-page.server";
import { ReadingSheet } from "~/features/moderation/ui/reading-sheet";
import { SheetWay } from "~/features/moderation/ui/sheet-way";
import { topicName } from "~/features/topics/topics-offered.server";
import { translationsForStaff } from "~/features/translations/pages.server";
import { TranslationsPanel } from "~/features/translations/ui/translations-panel";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { newToken } from "~/platform/seal.server";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

const said = [
  "covered",
  "left",
  "again",
  "lifted",
  "lifted-again",
  "lifted-thanks",
  "lifted-again-thanks",
  "decided",
  "decidedForUs",
  "themed",
  "themeOff",
  "replied",
  "answered",
  "explained",
  "seconded",
  "undone",
  "advocate",
  "open-first",
  "askLeft",
] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "views.read");
  const id = args.params.id ?? "";
  const page = await openedPage(actor, id);
  if (!page) throw notFound();
  const asks = await asksShownTo(actor, page.askIds);
  const asked = new URL(args.request.url).searchParams.get("done");
  const translations = await translationsForStaff(actor, id);
  const topic = await topicName(authority.id, page.topic, language);
  const done = said.find((what) => what === asked) ?? null;
  const way = wayOf(args.request);
  const next = await nextToRead(actor, { kind: "view", id }, way);
  return {
    title: t("moderation")("title.view"),
    timeZone: authority.timeZone,
    page,
    topic,
    asks,
    translations,
    done,
    next,
    chosen: way.chosen,
    once: newToken(),
  };
}

/** One view, read in full; its reader is on record for its author. */
export default function ReadView() {
  const { page, topic, asks, translations, timeZone, done, next, chosen, once } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead
        title={t("title.view")}
        lead={t("view.lead")}
        back={page.can.openInbox ? { href: paths.staff.inboxOf(chosen), label: t("view.back") } : undefined}
      />
      {page.can.openInbox ? <SheetWay next={next} chosen={chosen} /> : null}
      <ReadingSheet page={page} topic={topic} asks={asks} timeZone={timeZone} once={once} />
      <TranslationsPanel viewId={page.id} translations={translations} />
    </>
  );
}

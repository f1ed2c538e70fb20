import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { asksOfWords } from "~/features/asks/joined-pages.server";
import { AsksOfWords } from "~/features/asks/ui/asks-of-words";
import { nextToRead } from "~/features/moderation/inbox-page.server";
import { wayOf } from "~/features/moderation/inbox-way";
import { waitingPage } from "~/features/moderation/pages.server";
import { sayReplyRead } from "~/features/moderation/say-reply-read.server";
import { isWaitingKind } from "~/features/moderation/subjects.server";
import { SheetWay } from "~/features/moderation/ui/sheet-way";
import { WaitingSheet } from "~/features/moderation/ui/waiting-sheet";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["decided", "decidedForUs", "seconded", "undone", "open-first"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "inbox.read");
  const { kind, id = "" } = args.params;
  const page = isWaitingKind(kind) ? await waitingPage(actor, kind, id) : null;
  if (!page) throw notFound();
  await sayReplyRead(actor, page);
  const asked = new URL(args.request.url).searchParams.get("done");
  const done = said.find((what) => what === asked) ?? null;
  const way = wayOf(args.request);
  const next = await nextToRead(actor, { kind: page.kind, id }, way);
  const asks = await asksOfWords(actor, authority, page.kind, page.id);
  return { title: t("moderation")("title.waiting"), timeZone: authority.timeZone, page, done, next, chosen: way.chosen, asks };
}

/** One thing that waits and is no view. */
export default function Waiting() {
  const { page, timeZone, done, next, chosen, asks } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} />
      <PageHead title={t(`kind.${page.kind}`)} lead={t(`waiting.lead.${page.kind}`)} back={{ href: paths.staff.inboxOf(chosen), label: t("waiting.back") }} />
      <SheetWay next={next} chosen={chosen} />
      <AsksOfWords asks={asks} />
      <WaitingSheet page={page} timeZone={timeZone} />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { messagesPage } from "~/features/messages/messages-page.server";
import { DemonstrationSent, TroubledMessages } from "~/features/messages/ui/messages-tables";
import { notFound, staff } from "~/platform/door.server";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "messages.run");
  const page = await messagesPage(actor, authority);
  if (!page) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("done");
  const done = (["retried", "notRetried"] as const).find((one) => one === asked) ?? null;
  return { title: t("messages")("run.title"), timeZone: authority.timeZone, page, done };
}

/** What became of the messages, in numbers and by reasons; never to whom, but in a demonstration. */
export default function Messages() {
  const { page, timeZone, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  return (
    <>
      <StatusRegion message={done ? t(`run.${done}`) : undefined} tone={done === "notRetried" ? "look" : "done"} />
      <PageHead title={t("run.title")} lead={t("run.lead")} />
      <Panel title={t("run.counts")}>
        <Facts rows={(["waiting", "again", "byHand", "sent", "failed"] as const).map((key) => ({ key: t(`run.${key}`), value: page.counts[key] }))} />
      </Panel>
      <TroubledMessages page={page} timeZone={timeZone} />
      {page.demo ? <DemonstrationSent page={page} timeZone={timeZone} /> : null}
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { hourChoices, hourNameOf, isWay } from "~/features/messages/channel";
import { memberChannelForm } from "~/features/messages/channel-form";
import { chooseChannel } from "~/features/messages/choose-channel.server";
import { myChannel } from "~/features/messages/my-channel.server";
import { WayForm } from "~/features/messages/ui/way-form";
import { paths } from "~/paths";
import { member, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const way = args.params.way;
  const mine = await myChannel(actor, language);
  if (!isWay(way) || !mine.ways.includes(way)) throw notFound();
  const chosen = { hours: hourNameOf(mine), sentence: mine.sentence, ships: mine.ships };
  return { language, way, chosen };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  const way = args.params.way;
  if (!isWay(way)) throw notFound();
  const form = await readForm(args.request, memberChannelForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { address, hours, sentence } = form.value;
  const outcome = await chooseChannel(actor, { way, address, ...hourChoices[hours], sentence }, language);
  if (outcome.ok) return redirect(paths.young(language).done(paths.young(language).mineMessages, "saved"), 303);
  if (outcome.why === "way") throw notFound();
  const errors: Record<string, string> = { address: `messages:address.wrong.${way}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** One way of being told: where to, when, and in which words. */
export default function MyWay() {
  const { way, chosen, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <BackLink href={paths.young(language).mineMessages}>{t("mine.title")}</BackLink>
      <PageTitle lead={t(`way.${way}.hint`)}>{t(`way.${way}.label`)}</PageTitle>
      <WayForm way={way} chosen={chosen} errors={wrong?.errors} typed={wrong?.typed} />
    </>
  );
}

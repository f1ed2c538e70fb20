import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { chooseChannel } from "~/features/messages/choose-channel.server";
import { myChannel } from "~/features/messages/my-channel.server";
import { staffChannelForm } from "~/features/messages/staff-channel-form";
import { MyForm } from "~/features/messages/ui/my-form";
import { paths } from "~/paths";
import { anyStaff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const said = ["saved", "stopped", "tried", "tooMany", "nothing"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await anyStaff(args);
  const asked = new URL(args.request.url).searchParams.get("done");
  return { title: t("messages")("my.title"), mine: await myChannel(actor, language), done: said.find((one) => one === asked) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await anyStaff(args);
  const form = await readForm(args.request, staffChannelForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await chooseChannel(actor, form.value, language);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.myMessages, "saved"), 303);
  const errors: Record<string, string> = outcome.why === "way" ? { way: "messages:way.empty" } : { address: `messages:address.wrong.${form.value.way}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** How somebody on the staff hears that something waits. */
export default function MyMessages() {
  const { mine, done } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  return (
    <>
      <StatusRegion message={done ? t(`my.${done}`) : undefined} tone={done === "tooMany" || done === "nothing" ? "look" : "done"} />
      <PageHead title={t("my.title")} lead={t("my.lead")} />
      <Panel title={t("my.title")}>
        <p>{mine.now ? t("my.now", { address: `\u2066${mine.now.hint}\u2069`, way: t(`way.${mine.now.way}.label`) }) : t("my.none")}</p>
        <p>{t("my.alerts")}</p>
        {mine.now ? (
          <Buttons>
            {mine.mayTry ? (
              <Form method="post" action={paths.staff.myMessagesTry}>
                <Button type="submit">{t("my.try")}</Button>
              </Form>
            ) : null}
            <LinkButton href={paths.staff.myMessagesStop}>{t("my.stop")}</LinkButton>
          </Buttons>
        ) : null}
      </Panel>
      <MyForm mine={mine} errors={wrong?.errors} typed={wrong?.typed} />
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { oneToSend, prepareLink } from "~/features/messages/by-hand.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { momentWords } from "~/platform/time-left";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Notice } from "~/ui/young/notice";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const gone = () => redirect(paths.staff.done(paths.staff.messagesByHand, "gone"), 303);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "messages.by-hand");
  const one = await oneToSend(actor, authority, args.params.id ?? "");
  if (!one) throw gone();
  return { title: t("messages")("hand.one"), timeZone: authority.timeZone, one };
}

/** Opens the number for this worker, once they ask: it is on record. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "messages.by-hand");
  const form = await readForm(args.request, z.object({ anyway: z.literal("yes").optional() }));
  const prepared = await prepareLink(actor, authority, args.params.id ?? "", form.ok && form.value.anyway === "yes");
  if (prepared.ok) return { link: prepared.link };
  // The hours ended while the page stood open: it is shown again, and asks.
  if (prepared.why === "not-their-hours") return null;
  throw gone();
}

/** One message: its sentence, the link when it was asked for, and "I have sent it". */
export default function ByHandOne() {
  const { one, timeZone } = useLoaderData<typeof loader>();
  const prepared = useActionData<typeof action>();
  const { t, i18n } = useTranslation("messages");
  return (
    <>
      <PageHead
        title={<Said>{one.name}</Said>}
        lead={one.from ? t("hand.later", { when: momentWords(i18n.language, timeZone, one.from) }) : t("hand.now")}
        back={{ href: paths.staff.messagesByHand, label: t("hand.title") }}
      />
      <Panel title={t("hand.one")}>
        <p>{t("hand.says")}</p>
        <Quote from="us">{one.says}</Quote>
        {prepared ? (
          <>
            <p>
              <a href={prepared.link} target="_blank" rel="noopener noreferrer">
                {t("hand.link")}
              </a>
            </p>
            <Form method="post" action={paths.staff.messageByHandSent(one.id)}>
              <Button type="submit" variant="press">
                {t("hand.sent")}
              </Button>
            </Form>
          </>
        ) : (
          <Form method="post">
            {one.from ? <Notice tone="warning">{t("hand.early")}</Notice> : null}
            <p className="hint">{t("hand.prepareHint")}</p>
            {one.from ? <input type="hidden" name="anyway" value="yes" /> : null}
            <Button type="submit" variant={one.from ? "plain" : "press"}>
              {t(one.from ? "hand.anyway" : "hand.prepare")}
            </Button>
          </Form>
        )}
      </Panel>
    </>
  );
}

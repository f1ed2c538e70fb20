import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { oneToSend, prepareLink } from "~/features/messages/by-hand.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { momentWords } from "~/platform/time-left";
import { Quote } from "~/ui/marks/quote";
import { Button } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

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
  const { actor } = await staff(args, "messages.by-hand");
  const prepared = await prepareLink(actor, args.params.id ?? "");
  if (!prepared.ok) throw gone();
  return { link: prepared.link };
}

/** One message: its sentence, the link when it was asked for, and "I have sent it". */
export default function ByHandOne() {
  const { one, timeZone } = useLoaderData<typeof loader>();
  const prepared = useActionData<typeof action>();
  const { t, i18n } = useTranslation("messages");
  return (
    <>
      <PageHead
        title={<bdi>{one.name}</bdi>}
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
            <p className="hint">{t("hand.prepareHint")}</p>
            <Button type="submit" variant="press">
              {t("hand.prepare")}
            </Button>
          </Form>
        )}
      </Panel>
    </>
  );
}

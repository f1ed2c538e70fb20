import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffGroupPage } from "~/features/forums/pages.server";
import { giveJoinCode } from "~/features/people/give-join-code.server";
import { paths } from "~/paths";
import { dayOf } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { Button, Buttons } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "groups.run");
  const group = await staffGroupPage(actor, authority, args.params.key ?? "");
  if (!group) throw notFound();
  return { title: t("forums")("code.title"), language, key: group.key, name: group.name };
}

/** Makes a code and shows it in the answer to this form only. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "groups.run");
  const given = await giveJoinCode(actor, args.params.key ?? "");
  if (!given.ok) throw notFound();
  return data({ code: given.code, uses: given.uses, until: dayOf(given.expiresAt, authority.timeZone) });
}

export default function Codes() {
  const { key, name, language } = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const { t } = useTranslation("forums");
  return (
    <>
      <PageHead title={t("code.title")} lead={t("code.lead")} back={{ href: paths.staff.group(key), label: name }} />
      {given ? (
        <Panel title={t("code.yours")}>
          <p className="lead">
            <strong>
              <bdi dir="ltr" translate="no">
                {given.code}
              </bdi>
            </strong>
          </p>
          <p>{t("code.until", { uses: given.uses, date: dayWords(given.until, language) })}</p>
          <p>{t("code.once")}</p>
        </Panel>
      ) : null}
      <Form method="post">
        <Buttons>
          <Button type="submit" variant={given ? "plain" : "press"}>
            {given ? t("code.another") : t("code.go")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

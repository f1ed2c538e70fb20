import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { Button, Buttons } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { MakerToBegin, ThingInLanguage } from "../published-pages.server";
import { MakerFields } from "./maker-fields";
import { PublishedPart } from "./published-part";

type Into = { code: Language; tag: string; direction: "ltr" | "rtl" };
type Props = { thing: ThingInLanguage; into: Into; maker: MakerToBegin; sendTo: string; alone?: boolean; typed?: Typed; errors?: FieldErrors };

/** One thing that is published: each of its texts with a field beside it, and once who makes these translations. */
export function PublishedThing({ thing, into, maker, sendTo, alone = false, typed, errors = {} }: Props) {
  const { t } = useTranslation("translations");
  const { kind, name } = thing;
  // Where several forms stand on one page, each field's id says whose it is.
  const own = (field: string) => (alone ? field : `${field}-${thing.id}`);
  return (
    <Panel
      title={
        <>
          {t(`published.kind.${kind}`)}: {name ? <bdi lang={name.language}>{name.words}</bdi> : t("published.nameless")}
        </>
      }
      actions={<a href={paths.young(into.code)[thing.at.page](thing.at.key)}>{t("published.see")}</a>}
    >
      {thing.closed ? <p className="hint">{t("published.closed")}</p> : null}
      <Form method="post" action={sendTo} preventScrollReset>
        {thing.texts.map((text) => (
          <PublishedPart key={text.part} text={text} into={into} own={own} typed={typed} errors={errors} />
        ))}
        <MakerFields into={into} maker={maker} own={own} typed={typed} errors={errors} />
        <Buttons>
          <Button type="submit" variant="press" icon="check">
            {t("published.save")}
          </Button>
        </Buttons>
      </Form>
    </Panel>
  );
}

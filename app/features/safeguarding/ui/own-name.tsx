import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { ConcernPage } from "../pages.server";

/** Whose name stands in the words: their owner is asked whether it is about them, and the others are told. */
export function OwnName({ page }: { page: ConcernPage }) {
  const { t } = useTranslation("safeguarding");
  if (page.state === "closed" || (!page.namesMe && page.named.length === 0)) return null;
  return (
    <Panel title={t("ownName.title")}>
      {page.named.map((person) => (
        <p key={person.id}>{t(person.saidNot ? "ownName.saidNot" : "ownName.other", { name: person.name })}</p>
      ))}
      {page.named.length > 0 ? <p>{t("ownName.check")}</p> : null}
      {page.namesMe ? (
        <>
          <p>{t("ownName.mine")}</p>
          <Buttons>
            <Form method="post" action={paths.staff.concernNotAboutMe(page.id)}>
              <Button type="submit" variant="press" icon="check">
                {t("ownName.not")}
              </Button>
            </Form>
            <LinkButton href={paths.staff.concernAboutMe(page.id)}>{t("ownName.yes")}</LinkButton>
          </Buttons>
        </>
      ) : null}
    </Panel>
  );
}

import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons, LinkButton } from "~/ui/staff/button";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

const choicesIn = (query: string) => Object.fromEntries(new URLSearchParams(query));

/** A name stands for other choices of this worker already: shows those, and asks before they go; or takes another name. */
export function NameUsed({ name, query, before }: { name: string; query: string; before: string }) {
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead
        title={t("saved.used.title")}
        lead={t("saved.used.lead", { name })}
        back={{ href: paths.staff.inboxOf(choicesIn(query)), label: t("view.back") }}
      />
      <p>
        <a href={paths.staff.inboxOf(choicesIn(before))}>{t("saved.used.before", { name })}</a>
      </p>
      <Form method="post">
        <input type="hidden" name="query" value={query} />
        <TextField id="filterName" name="name" label={t("saved.used.other")} defaultValue={name} />
        <Button type="submit" variant="press">
          {t("saved.press")}
        </Button>
      </Form>
      <Form method="post">
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="replace" value="yes" />
        <Buttons>
          <Button type="submit">{t("saved.used.replace")}</Button>
          <LinkButton variant="quiet" href={paths.staff.inboxOf(choicesIn(query))}>
            {t("saved.used.leave")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}

import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/staff/button";
import { TextField } from "~/ui/staff/field";
import { More } from "~/ui/young/more";

type Props = { saved: readonly { id: string; name: string; query: string }[]; query: string };

/** This worker's own names for choices, each an address that can be shared; and the way to save the choices of now. */
export function SavedFilters({ saved, query }: Props) {
  const { t } = useTranslation("moderation");
  return (
    <More summary={t("saved.title", { count: saved.length })}>
      {saved.length === 0 ? <p>{t("saved.none")}</p> : null}
      <ul>
        {saved.map((filter) => (
          <li key={filter.id}>
            <a href={paths.staff.inboxOf(Object.fromEntries(new URLSearchParams(filter.query)))}>{filter.name}</a>
            <Form method="post" action={paths.staff.inboxFilterGone(filter.id)}>
              <Button type="submit" variant="quiet">
                {t("saved.forget", { name: filter.name })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {query ? (
        <Form method="post" action={paths.staff.inboxFilters}>
          <input type="hidden" name="query" value={query} />
          <TextField id="filterName" name="name" label={t("saved.name")} />
          <Button type="submit">{t("saved.press")}</Button>
        </Form>
      ) : null}
    </More>
  );
}

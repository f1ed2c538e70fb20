import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/staff/button";
import type { Suggested } from "../suggestions.server";

/** Parts that the software thinks could give somebody away. It covers nothing: a person takes each, or leaves it. */
export function SuggestedCovers({ viewId, suggested }: { viewId: string; suggested: readonly Suggested[] }) {
  const { t } = useTranslation("moderation");
  if (suggested.length === 0) return <p>{t("suggested.none")}</p>;
  return (
    <>
      <p>{t("suggested.what")}</p>
      <ul>
        {suggested.map((part) => (
          <li key={part.start}>
            <mark dir="auto">{part.text}</mark> · {t(`views:cover.${part.reason}`)}
            <Form method="post" action={paths.staff.viewCover(viewId)}>
              <input type="hidden" name="part" value={part.text} />
              <input type="hidden" name="start" value={part.start} />
              <input type="hidden" name="only" value="yes" />
              <input type="hidden" name="reason" value={part.reason} />
              <Button type="submit" variant="quiet" icon="cover">
                {t("suggested.press", { part: part.text })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}

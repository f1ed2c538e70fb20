import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { StateChip } from "~/ui/marks/state-chip";
import { Button, Buttons } from "~/ui/staff/button";
import { TextArea } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import type { LanguagePage } from "../pages.server";

type Props = { row: LanguagePage["rows"][number]; page: Pick<LanguagePage, "code" | "tag" | "direction">; typed?: string; error?: string };

/** One text beside its English, and what a translator says of it. */
export function TextRow({ row, page, typed, error }: Props) {
  const { t } = useTranslation("translations");
  const state = ({ right: "done", shouldBe: "look", unchecked: "waiting" } as const)[row.state];
  return (
    <Panel title={row.key} level={2}>
      <p lang="en" dir="ltr">
        {row.english}
      </p>
      <p lang={page.tag} dir={page.direction}>
        <strong>{row.text}</strong>
      </p>
      <p>
        <StateChip state={state} label={t(`check.state.${row.state}`)} />{" "}
        {row.suggestion ? (
          <q lang={page.tag} dir={page.direction}>
            {row.suggestion}
          </q>
        ) : null}
      </p>
      <Form method="post" action={paths.staff.translationCheck(page.code)} preventScrollReset>
        <input type="hidden" name="key" value={row.key} />
        <input type="hidden" name="textHash" value={row.textHash} />
        <TextArea
          id={`should-${row.key}`}
          name="suggestion"
          rows={2}
          label={t("check.shouldBe")}
          hint={t("check.hint")}
          error={error}
          lang={page.tag}
          dir={page.direction}
          defaultValue={typed ?? row.suggestion ?? ""}
        />
        <Buttons>
          <Button type="submit" name="verdict" value="right" variant="plain" icon="check">
            {t("check.right")}
          </Button>
          <Button type="submit" name="verdict" value="shouldBe" variant="plain" icon="edit">
            {t("check.sendShouldBe")}
          </Button>
        </Buttons>
      </Form>
    </Panel>
  );
}

import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { Table } from "~/ui/staff/table";
import type { ownLinesPage } from "../own-lines.server";
import { BecauseField } from "./because-field";

type Page = NonNullable<Awaited<ReturnType<typeof ownLinesPage>>>;
type Lines = Page["lines"];

/** What is said to each of the authority's own lines now. */
export function OwnLinesTable({ lines }: { lines: Lines }) {
  const { t } = useTranslation("worries");
  if (lines.length === 0) {
    return (
      <EmptyState title={t("lines.none")}>
        <p>{t("lines.noneWhat")}</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t("lines.now")}
      columns={[
        { key: "line", label: t("trial.column.line") },
        { key: "meant", label: t("trial.column.meant") },
        { key: "said", label: t("lines.said") },
      ]}
      rows={lines.map(({ text, worry, matched, readFirst }, at) => ({
        id: `${at}`,
        rowHeader: "line",
        cells: {
          line: <bdi>{text}</bdi>,
          meant: t(worry ? "lines.worry" : "lines.harmlessOne"),
          said: t(matched ? "lines.matched" : readFirst ? "lines.first" : "lines.nothing"),
        },
      }))}
    />
  );
}

/** Two boxes, a line each: worries, and what only looks like one. */
export function OwnLinesForm({ page, errors = {}, typed }: { page: Page; errors?: FieldErrors; typed?: Typed }) {
  const { as, lines } = page;
  const { t } = useTranslation("worries");
  const error = (name: string) => (errors[name] ? t(errors[name]) : undefined);
  const kept = (worry: boolean) =>
    lines
      .filter((line) => line.worry === worry)
      .map(({ text }) => text)
      .join("\n");
  return (
    <Form method="post">
      <input type="hidden" name="as" value={typedText(typed, "as") ?? as} />
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      {(["worries", "harmless"] as const).map((name) => (
        <TextArea
          key={name}
          id={name}
          name={name}
          label={t(`lines.${name}.label`)}
          hint={t(`lines.${name}.hint`)}
          error={error(name)}
          defaultValue={typedText(typed, name) ?? kept(name === "worries")}
          rows={6}
        />
      ))}
      <BecauseField typed={typed} error={error("because")} />
      <Button type="submit" variant="press">
        {t("lines.press")}
      </Button>
    </Form>
  );
}

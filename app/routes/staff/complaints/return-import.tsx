import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { importReturns } from "~/features/complaints/record-returns.server";
import { columns, isAsked, measures } from "~/features/complaints/returns";
import { ReturnProblems } from "~/features/complaints/ui/return-problems";
import { SureSo } from "~/features/complaints/ui/sure-so";
import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import { notFound, staff } from "~/platform/door.server";
import { type Busy, type Upload, withUpload } from "~/platform/upload.server";
import { Button, Buttons } from "~/ui/staff/button";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";
import { FileField } from "~/ui/young/file-field";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "returns.record");
  return { title: t("complaints")("returns.file"), columns };
}

/** Takes in all of a file or nothing. What was in it stays on the page when something is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "returns.record");
  return withUpload(args.request, (upload) => takeIn(actor, upload));
}

const refused = { tooBig: 413, noForm: 400, busy: 429 } as const;

async function takeIn(actor: StaffActor, upload: Upload | Busy) {
  if (!upload.ok) throw new Response("Not taken", { status: refused[upload.why] });
  const file = upload.form.get("file");
  const pasted = String(upload.form.get("text") ?? "");
  const text = file instanceof Blob && file.size > 0 ? new TextDecoder().decode(await file.arrayBuffer()) : pasted;
  const taken = await importReturns(actor, text, upload.form.get("sure") === "yes");
  if (taken.ok) return redirect(paths.staff.returns, 303);
  if (!("problems" in taken)) throw notFound();
  return data({ problems: taken.problems, text: text.slice(0, 100_000) }, { status: 422 });
}

/** Each word that can stand under "measure", with the text that says what it counts. */
const words = [
  ...measures.map((measure) => [measure, `returns.measure.${measure}`] as const),
  ["theme", "returns.recurring"] as const,
  ["learning", "returns.column.learned"] as const,
];

export default function ReturnImport() {
  const { columns } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("complaints");
  return (
    <>
      {wrong ? <ReturnProblems problems={wrong.problems} /> : null}
      <PageHead title={t("returns.file")} lead={t("returns.fileLead")} back={{ href: paths.staff.returns, label: t("returns.title") }} />
      <p>{t("returns.columns")}</p>
      <p dir="ltr">
        {columns.map((column, index) => (
          <Fragment key={column}>
            {index > 0 ? (
              <>
                ,<wbr />
              </>
            ) : null}
            <code>{column}</code>
          </Fragment>
        ))}
      </p>
      <details>
        <summary>{t("returns.measures")}</summary>
        <Table
          caption={t("returns.measures")}
          captionHidden
          columns={[
            { key: "word", label: t("returns.word") },
            { key: "means", label: t("returns.column.what") },
          ]}
          rows={words.map(([word, means]) => ({
            id: word,
            rowHeader: "word",
            cells: { word: <code dir="ltr">{word}</code>, means: t(means) },
          }))}
        />
      </details>
      <Form method="post" encType="multipart/form-data">
        <FileField id="file" name="file" label={t("returns.choose")} accept=".csv,text/csv" />
        <TextArea id="text" name="text" rows={8} dir="ltr" label={t("returns.paste")} hint={t("returns.pasteHint")} defaultValue={wrong?.text} />
        {isAsked(wrong?.problems) ? <SureSo /> : null}
        <Buttons>
          <Button type="submit" variant="press">
            {t("returns.take")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}

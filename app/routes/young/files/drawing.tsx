import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { newDrawing } from "~/features/files/drawing";
import { drawingForm, drawOn } from "~/features/files/drawing-form";
import { DrawingTools } from "~/features/files/ui/drawing-tools";
import filesCss from "~/features/files/ui/files.css?url";
import { KeptOne } from "~/features/files/ui/kept-one";
import { Unmistaken } from "~/features/files/ui/unmistaken";
import { leadsOn } from "~/features/views/begun.server";
import { finishDrawing } from "~/features/views/draw.server";
import { draftWithFiles } from "~/features/views/keep-with-draft.server";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { ErrorSummary } from "~/ui/young/error-summary";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { draft, files } = await draftWithFiles(authority.id, readCookie(args.request, "visit"));
  const asked = new URL(args.request.url).searchParams;
  const full = asked.get("full") === "yes";
  const kept = files.some(({ kind }) => kind === "drawing");
  return { language, drawing: draft.drawing ?? newDrawing, kept, full, isOpen: asked.has("open"), to: leadsOn(draft, language) };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const form = await readForm(args.request, drawingForm);
  if (!form.ok) return data({ why: "drawingFull" as const }, { status: 422 });
  const done = await finishDrawing(authority.id, readCookie(args.request, "visit"), (before) => drawOn(before, form.value), language);
  if (!done.ok) return data({ why: done.why }, { status: 422 });
  return redirect(paths.young(language).sayDrawing, { status: 303, headers: { "Set-Cookie": cookieLine("visit", done.token) } });
}

/** A drawing by finger or by buttons, with or without a script. */
export default function SayDrawing() {
  const { language, drawing, kept, full, isOpen, to } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const why = wrong?.why ?? (full ? ("drawingFull" as const) : null);
  return (
    <>
      {why ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#drawing", text: t(`unfit.${why}`) }]} /> : null}
      <Unmistaken kind="drawing" language={language} words={to.words} />
      <PrivateLine />
      {kept ? <KeptOne kind="drawing" language={language} seconds={null} next={to.next} /> : null}
      <DrawingTools drawing={drawing} language={language} isOpen={isOpen} />
    </>
  );
}

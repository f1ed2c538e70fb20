import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cleanVoice } from "~/features/files/clean-voice.server";
import { limits } from "~/features/files/file";
import { handIn } from "~/features/files/hand-in.server";
import filesCss from "~/features/files/ui/files.css?url";
import { KeptOne } from "~/features/files/ui/kept-one";
import { Recorder } from "~/features/files/ui/recorder";
import { Unmistaken } from "~/features/files/ui/unmistaken";
import { draftWithFiles, keepWithDraft } from "~/features/views/keep-with-draft.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { BigButton } from "~/ui/young/big-button";
import { ErrorSummary } from "~/ui/young/error-summary";
import { FileField } from "~/ui/young/file-field";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { files } = await draftWithFiles(authority.id, readCookie(args.request, "visit"));
  return { language, kept: files.find(({ kind }) => kind === "voice") ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const voice = await handIn(args.request, args.context.network, cleanVoice);
  if (!voice.ok) return data({ why: voice.why }, { status: voice.why === "tooBig" ? 413 : 422 });
  const token = await keepWithDraft(authority.id, readCookie(args.request, "visit"), "voice", voice, { language });
  return redirect(paths.young(language).sayVoice, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** A voice note: what a voice gives away first, then recording or choosing, then hearing it as it will be sent. */
export default function SayVoice() {
  const { language, kept } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const error = wrong ? t(`unfit.${wrong.why}`, limits) : undefined;
  return (
    <>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#file", text: error }]} /> : null}
      <Unmistaken kind="voice" language={language} />
      {kept ? <KeptOne kind="voice" language={language} seconds={kept.seconds} /> : null}
      <form method="post" encType="multipart/form-data" autoComplete="off">
        <Recorder />
        <FileField
          id="file"
          name="file"
          label={t(kept ? "voice.again" : "voice.label")}
          hint={t("voice.limits", limits)}
          error={error}
          accept="audio/*"
          capture="user"
        />
        <BigButton tone={kept ? "plain" : "press"} icon="hear">
          {t("voice.look")}
        </BigButton>
      </form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cleanPhoto } from "~/features/files/clean-photo.server";
import { limits } from "~/features/files/file";
import { handIn } from "~/features/files/hand-in.server";
import filesCss from "~/features/files/ui/files.css?url";
import { KeptOne } from "~/features/files/ui/kept-one";
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
  return { language, kept: files.find(({ kind }) => kind === "photo") ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const photo = await handIn(args.request, args.context.network, cleanPhoto);
  if (!photo.ok) return data({ why: photo.why }, { status: photo.why === "tooBig" ? 413 : 422 });
  const token = await keepWithDraft(authority.id, readCookie(args.request, "visit"), "photo", photo, { language });
  return redirect(paths.young(language).sayPhoto, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** A photo: what it may give away first, then choosing, then looking at it as it will be sent. */
export default function SayPhoto() {
  const { language, kept } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const error = wrong ? t(`unfit.${wrong.why}`, limits) : undefined;
  return (
    <>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#file", text: error }]} /> : null}
      <Unmistaken kind="photo" language={language} />
      {kept ? <KeptOne kind="photo" language={language} seconds={null} /> : null}
      <form method="post" encType="multipart/form-data" autoComplete="off">
        <FileField
          id="file"
          name="file"
          label={t(kept ? "photo.again" : "photo.label")}
          hint={t("photo.limits", limits)}
          error={error}
          accept="image/jpeg,image/png,image/webp"
        />
        <BigButton tone={kept ? "plain" : "press"} icon="eye">
          {t("photo.look")}
        </BigButton>
      </form>
    </>
  );
}

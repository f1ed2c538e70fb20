import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cleanPhoto } from "~/features/files/clean-photo.server";
import { handIn } from "~/features/files/hand-in.server";
import { FileForm } from "~/features/files/ui/file-form";
import filesCss from "~/features/files/ui/files.css?url";
import { leadsOn } from "~/features/views/begun.server";
import { draftWithFiles, keepWithDraft } from "~/features/views/keep-with-draft.server";
import { PrivateLine } from "~/features/views/ui/private-limits";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: filesCss }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { draft, files } = await draftWithFiles(authority.id, readCookie(args.request, "visit"));
  return { language, to: leadsOn(draft, language), kept: files.find(({ kind }) => kind === "photo") ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const photo = await handIn(args.request, args.context.network, cleanPhoto);
  if (!photo.ok) return data({ why: photo.why }, { status: photo.why === "busy" ? 429 : photo.why === "tooBig" ? 413 : 422 });
  const token = await keepWithDraft(authority.id, readCookie(args.request, "visit"), "photo", photo, { language });
  return redirect(paths.young(language).sayPhoto, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** A photo: what it may give away first, then choosing, then looking at it as it will be sent. */
export default function SayPhoto() {
  const { language, to, kept } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  return (
    <FileForm kind="photo" language={language} kept={kept} to={to} why={wrong?.why}>
      <PrivateLine />
    </FileForm>
  );
}

import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cleanVoice } from "~/features/files/clean-voice.server";
import { handIn } from "~/features/files/hand-in.server";
import { FileForm } from "~/features/files/ui/file-form";
import filesCss from "~/features/files/ui/files.css?url";
import { Recorder } from "~/features/files/ui/recorder";
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
  return { language, to: leadsOn(draft, language), kept: files.find(({ kind }) => kind === "voice") ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const voice = await handIn(args.request, args.context.network, cleanVoice);
  if (!voice.ok) return data({ why: voice.why }, { status: voice.why === "busy" ? 429 : voice.why === "tooBig" ? 413 : 422 });
  const token = await keepWithDraft(authority.id, readCookie(args.request, "visit"), "voice", voice, { language });
  return redirect(paths.young(language).sayVoice, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

/** A voice note: what a voice gives away first, then recording or choosing, then hearing it as it will be sent. */
export default function SayVoice() {
  const { language, to, kept } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  return (
    <FileForm kind="voice" language={language} kept={kept} to={to} why={wrong?.why}>
      <PrivateLine />
      <Recorder />
    </FileForm>
  );
}

import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isFileKind } from "~/features/files/file";
import { removeFile } from "~/features/files/visit-files.server";
import { heldIn } from "~/features/views/visit-cookie";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** Takes off what was made, at once, and leads back to where it can be made again. */
export async function action(args: ActionFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { kind } = args.params;
  if (!isFileKind(kind)) throw notFound();
  const held = readCookie(args.request, "visit");
  if (held) await removeFile(authority.id, heldIn(held).token, kind);
  const to = paths.young(language);
  return redirect({ voice: to.sayVoice, photo: to.sayPhoto, drawing: to.sayDrawing }[kind], 303);
}

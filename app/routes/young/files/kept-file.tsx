import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileKind } from "~/features/files/file";
import { fileAnswer } from "~/features/files/file-answer";
import { openFile } from "~/features/files/visit-files.server";
import { heldIn } from "~/features/views/visit-cookie";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** What this phone has made and not sent, for this phone alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority } = await anyone(args);
  const { kind } = args.params;
  const held = readCookie(args.request, "visit");
  return fileAnswer(args.request, held && isFileKind(kind) ? await openFile(authority.id, heldIn(held).token, kind) : null);
}

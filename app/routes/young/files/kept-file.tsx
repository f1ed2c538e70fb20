import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileKind } from "~/features/files/file";
import { fileAnswer } from "~/features/files/file-answer";
import { fileOrPage } from "~/features/files/file-or-page";
import { openFile } from "~/features/files/visit-files.server";
import { heldIn } from "~/features/views/visit-cookie";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** What this phone has made and not sent, for this phone alone; where there is nothing, the page of all the ways to say it. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const { kind } = args.params;
  const held = readCookie(args.request, "visit");
  const file = held && isFileKind(kind) ? await openFile(authority.id, heldIn(held).token, kind) : null;
  return fileOrPage(args.request, fileAnswer(args.request, file), paths.young(language).sayWays);
}

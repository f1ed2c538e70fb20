import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileKind } from "~/features/files/file";
import { fileAnswer } from "~/features/files/file-answer";
import { fileForAuthor } from "~/features/views/file-for-author.server";
import { provenView } from "~/features/views/proof.server";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";

/** What was sent with a view, for its author, who came back with the receipt or as a member. */
export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor } = await anyone(args);
  const { kind } = args.params;
  const id = await provenView(authority.id, readCookie(args.request, "visit"));
  return fileAnswer(args.request, id && isFileKind(kind) ? await fileForAuthor(actor, { id, proven: id }, kind) : null);
}

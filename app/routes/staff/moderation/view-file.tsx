import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAnswer } from "~/features/files/file-answer";
import { fileToRead } from "~/features/moderation/file-to-read.server";
import { staff } from "~/platform/door.server";

/** A voice note, a photo or a drawing of a view, for those who may read it. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await staff(args, "views.read");
  return fileAnswer(args.request, await fileToRead(actor, args.params.id ?? "", args.params.fileId ?? ""));
}

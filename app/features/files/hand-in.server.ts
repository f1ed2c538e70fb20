import { readUpload } from "~/platform/upload.server";
import { type Cleaned, unfit } from "./file";
import { mayHandIn } from "./tries.server";

/** Takes the one file of a form and makes it anew with `clean`. All in memory; the original is gone when this answers. */
export async function handIn(request: Request, network: string, clean: (bytes: Buffer) => Promise<Cleaned>): Promise<Cleaned> {
  const upload = await readUpload(request);
  if (!upload.ok) return unfit(upload.why === "tooBig" ? "tooBig" : "broken");
  if (!(await mayHandIn(network))) return unfit("tooOften");
  const file = upload.form.get("file");
  if (!file || typeof file === "string") return unfit("nothing");
  // Where nothing is chosen, a browser sends a file without a name.
  if (file.size === 0 && file.name) return unfit("broken");
  return clean(Buffer.from(await file.arrayBuffer()));
}

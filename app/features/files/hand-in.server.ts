import { dropUpload, withUpload } from "~/platform/upload.server";
import { type Cleaned, unfit } from "./file";
import { mayHandIn } from "./tries.server";

/**
 * Takes the one file of a form and makes it anew with `clean`. All in memory, and as much at once as there is room for; the original is
 * gone when this answers. Who handed in too many is not even read.
 */
export async function handIn(request: Request, network: string, clean: (bytes: Buffer) => Promise<Cleaned>): Promise<Cleaned> {
  if (!(await mayHandIn(network))) {
    await dropUpload(request);
    return unfit("tooOften");
  }
  return withUpload(request, async (upload) => {
    if (!upload.ok) return unfit(upload.why === "noForm" ? "broken" : upload.why);
    const file = upload.form.get("file");
    if (!file || typeof file === "string") return unfit("nothing");
    // Where nothing is chosen, a browser sends a file without a name.
    if (file.size === 0 && file.name) return unfit("broken");
    return clean(Buffer.from(await file.arrayBuffer()));
  });
}

import { tokenHash } from "~/platform/seal.server";

/** What a page carries of a line as it shows it: another as soon as the line says something else. */
export const markOfLine = (text: string): string => tokenHash(`line/${text}`);

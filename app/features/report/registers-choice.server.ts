import { latestSetting } from "./inside/settings-store.server";

export type RegistersChoice = { readonly printed: "asTheyAre" | "leftOut"; readonly because: string | null };
export const registersKey = "report.registers";

/**
 * Whether registers of the organisation stand in its reports as they are, and why: they count no young people. Until somebody
 * chooses they do.
 */
export async function registersChoice(authorityId: string): Promise<RegistersChoice> {
  const setting = await latestSetting(authorityId, registersKey);
  return { printed: setting?.value === "leftOut" ? "leftOut" : "asTheyAre", because: setting?.because ?? null };
}

/** The settings that a worker of the tests began with. It outlives the files that it runs one after the other. */
const worker = globalThis as { settingsAtFirst?: NodeJS.ProcessEnv };
worker.settingsAtFirst = worker.settingsAtFirst ?? { ...process.env };
const began = worker.settingsAtFirst;

/** Puts settings and the clock back, and forgets what the software remembers of them and of an earlier file's authorities. */
export async function asTheyWere() {
  for (const name of Object.keys(process.env)) if (!(name in began)) delete process.env[name];
  Object.assign(process.env, began);
  const [{ forgetEnv }, { forgetAuthorities }, { setClock }] = await Promise.all([
    import("~/platform/env.server"),
    import("~/platform/authority.server"),
    import("~/platform/clock"),
  ]);
  setClock(undefined);
  forgetEnv();
  forgetAuthorities();
}

// Serves the build whose submission path has no database, for `npm run bench`.
import * as build from "../../build/without-database/server/index.js";

const { port } = await build.entry.module.serve({ build });
process.send?.({ listening: port });

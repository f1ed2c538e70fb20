import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

// Anything that may open a database. Each runs on both.
const onBothDatabases = ["{app,bin,prisma}/**/*.server.test.{ts,tsx}", "test/{cast,house,routes}/**/*.server.test.{ts,tsx}"];
const bothAtOnce = "test/house/migrations*.test.ts";

export default defineConfig({
  root,
  resolve: { alias: { "~": path.join(root, "app") } },
  test: {
    maxWorkers: 2,
    // Loading the software anew for each file took half of the time. So no test replaces a module, and each leaves things as they were.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: "once",
          include: ["{app,bin,prisma,test}/**/*.test.{ts,tsx}"],
          exclude: [...onBothDatabases, bothAtOnce, "test/{journeys,engines}/**"],
          setupFiles: ["test/support/quiet.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "sqlite",
          include: onBothDatabases,
          globalSetup: ["test/support/start-sqlite.ts"],
          setupFiles: ["test/support/quiet.ts", "test/support/database.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: onBothDatabases,
          globalSetup: ["test/support/start-postgresql.ts"],
          setupFiles: ["test/support/quiet.ts", "test/support/database.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "migrations",
          include: [bothAtOnce],
          globalSetup: ["test/support/start-postgresql.ts"],
          setupFiles: ["test/support/quiet.ts"],
        },
      },
    ],
  },
});

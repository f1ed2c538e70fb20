import type { TestProject } from "vitest/node";
import { deployMigrations } from "../../prisma/commands/deploy.mjs";
import { startServer } from "./postgresql-server";

const template = "template_in_our_words";
let starting: ReturnType<typeof startMigrated> | undefined;
let inUse = 0;

/**
 * Starts one PostgreSQL for all projects that want it and migrates a database, which every worker copies once. Stopped and
 * removed when the last project is done.
 */
export default async function startPostgresql(project: TestProject) {
  inUse++;
  starting ??= startMigrated();
  const server = await starting;
  project.provide("database", { provider: "postgresql", url: server.urlOf("postgres"), template });
  return async () => {
    if (--inUse > 0) return;
    starting = undefined;
    await server.stop();
  };
}

async function startMigrated() {
  const server = await startServer();
  try {
    await server.query(`CREATE DATABASE ${template}`);
    await deployMigrations(server.urlOf(template), () => {});
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

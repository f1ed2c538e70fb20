import { Prisma, type PrismaClient } from "./generated/sqlite/client";
import { sealedTables } from "./sealed-columns";
import { openedRows, sealedFor } from "./sealed-words.server";

const writing: Readonly<Record<string, readonly string[]>> = {
  create: ["data"],
  createMany: ["data"],
  createManyAndReturn: ["data"],
  update: ["data"],
  updateMany: ["data"],
  updateManyAndReturn: ["data"],
  upsert: ["create", "update"],
};
const counting = new Set(["count", "aggregate", "groupBy", "createMany", "updateMany", "deleteMany"]);

type Data = Record<string, unknown>;
type Asked = { model: string; operation: string; args: Data; query: (args: Data) => Promise<unknown> };

/**
 * A Prisma client that seals what goes into a sealed column and opens what comes out, so that no store has to think of it.
 * A row of a sealed table is written by its own verb, never from inside another's (a house test holds that); raw SQL
 * seals by `sealedFor`, and reads no sealed column.
 */
export function withSealedWords<Client extends Pick<PrismaClient, "$extends">>(client: Client): Client {
  const sealing = Prisma.defineExtension({
    name: "sealed words",
    query: {
      $allModels: {
        async $allOperations(asked) {
          // One type for every verb of every table is more than the compiler can hold.
          const { model, operation, args, query } = asked as unknown as Asked;
          refuseComparing(model, args?.where);
          const parts = writing[operation];
          const rows = await query(parts ? sealedArgs(model, args, parts) : args);
          return counting.has(operation) ? rows : openedRows(rows);
        },
      },
    },
  });
  return client.$extends(sealing) as unknown as Client;
}

function sealedArgs(model: string, args: Data, parts: readonly string[]): Data {
  const sealed = parts.map((part) => [part, Array.isArray(args[part]) ? args[part].map((one) => sealedData(model, one)) : sealedData(model, args[part])]);
  return { ...args, ...Object.fromEntries(sealed) };
}

function sealedData(model: string, data: unknown): unknown {
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([column, value]) => [column, sealedFor(model, column, value)]));
}

/** A question that compares sealed words would find nothing and say nothing of it. Whether there is anything may be asked. */
function refuseComparing(model: string, where: unknown): void {
  if (Array.isArray(where)) for (const one of where) refuseComparing(model, one);
  if (where === null || typeof where !== "object") return;
  for (const [column, asked] of Object.entries(where)) {
    if (column === "AND" || column === "OR" || column === "NOT") refuseComparing(model, asked);
    else if (sealedTables[model]?.columns.includes(column) && !isEmptiness(asked)) throw new Error(`${model}.${column} is sealed: read it and compare there.`);
  }
}

const isEmptiness = (asked: unknown): boolean =>
  asked === null ||
  asked === undefined ||
  asked === "" ||
  (typeof asked === "object" && Object.entries(asked).every(([how, what]) => (how === "not" || how === "equals") && isEmptiness(what)));

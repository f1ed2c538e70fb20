import { expect, test } from "vitest";
import { textOf } from "./source";

const tables = [...textOf("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => ({ name, body }));

// The tenants themselves, and the host names by which a request finds its tenant.
const aboveTenants = ["Authority", "AuthorityHost"];

test("Every table's key begins with the authority, so that no row is found without saying whose it is", () => {
  expect(tables.length).toBeGreaterThan(30);
  const without = tables.filter(({ name = "", body = "" }) => !aboveTenants.includes(name) && !/@@id\(\[authorityId,/.test(body));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("A moment is named as one: it ends in At or Since, or is the time to decide by", () => {
  const wrong = tables.flatMap(({ name, body = "" }) =>
    [...body.matchAll(/^ {2}(\w+)\s+DateTime\b/gm)]
      .filter(([, column = ""]) => !/(^at|At|^since|Since|^decideBy)$/.test(column))
      .map(([, column]) => `${name}.${column}`),
  );
  expect(wrong).toEqual([]);
});

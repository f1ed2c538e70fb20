// Who may import whom (docs/decisions/0002-house.md). `npm run check -- map` fails on anything else; `npm run map` draws it.
const { "//": _, everyone, ...arrows } = require("./arrows.json");

const tests = "\\.test\\.tsx?$|/cast\\.ts$";
const room = (name) => `^app/features/${name}/`;

/** One rule a room: its files may use its own and those that its line of arrows.json names. */
const rooms = Object.entries(arrows).map(([name, may]) => ({
  name: `arrows-of-${name}`,
  comment: `${name} may use: ${[...new Set([...may, ...everyone])].join(", ")}. A new arrow is a line in arrows.json and a decision record.`,
  severity: "error",
  from: { path: room(name), pathNot: tests },
  to: { path: "^app/features/", pathNot: [name, ...everyone, ...may].map(room) },
}));

module.exports = {
  forbidden: [
    {
      name: "inside-is-private",
      comment: "What lies in a room's inside/ is for that room alone; use the files in its hallway.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/", pathNot: tests },
      to: { path: "^app/features/[^/]+/inside/", pathNot: "^app/features/$1/inside/" },
    },
    {
      name: "doors-stay-in-the-hallway",
      comment: "A route uses a room's hallway and its ui/, never its inside/.",
      severity: "error",
      from: { path: "^app/(routes/|root|entry)" },
      to: { path: "^app/features/[^/]+/inside/" },
    },
    {
      name: "nothing-imports-a-door",
      comment: "Routes are used by the router alone. What two of them share belongs to a room, to ui or to platform.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/routes/|\\.test\\.tsx?$" },
      to: { path: "^app/routes/" },
    },
    {
      name: "ground-floor-knows-no-room",
      comment: "ui and platform carry every room and know none.",
      severity: "error",
      from: { path: "^app/(ui|platform)/", pathNot: tests },
      to: { path: "^app/(features|routes)/" },
    },
    {
      name: "ui-knows-no-plumbing",
      comment: "The design system is given what it shows; it reads no database, setting or request.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: tests },
      to: { path: "^app/platform/.*\\.server\\.|^app/platform/db/" },
    },
    {
      name: "generated-code-through-db",
      comment: "Only platform/db touches the generated clients, so that either database can stand behind it; others may name their types.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/platform/db/|\\.test\\.tsx?$" },
      to: { path: "^app/platform/db/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-stores-open-the-database",
      comment: "db() is for inside/*-store.server.ts and platform; verbs take change() from platform/change.server.",
      severity: "error",
      from: { path: "^app/features/", pathNot: `-store\\.server\\.ts$|${tests}|/cli\\.ts$` },
      to: { path: "^app/platform/db/db\\.server\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "browser-takes-no-server-value",
      comment: "A file that may reach the browser takes types alone from a .server file; a route's loader and action may take values.",
      severity: "error",
      from: { path: "^app/(ui|features/[^/]+/ui)/|^app/entry\\.client", pathNot: tests },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "report-is-last",
      comment: "Nothing depends on the report.",
      severity: "error",
      from: { path: "^app/features/", pathNot: room("report") },
      to: { path: room("report") },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one, or need a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "declared-packages",
      comment: "A package that is imported is named in package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "resolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(url|raw)$|^virtual:|/build/" },
    },
    ...rooms,
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^app/platform/db/generated"] },
    exclude: { path: ["\\.css(\\?|$)", "^build/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};

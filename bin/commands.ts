import type { Command } from "../app/platform/command";

/** Everything the command line can do. A new command is one line here and one file in its room. */
export const commands: readonly (() => Promise<Command>)[] = [
  async () => (await import("../app/features/imports/open-command")).authorityOpen,
  async () => (await import("../app/features/people/cli")).peopleInvite,
  async () => (await import("../app/features/people/cli")).peopleRecover,
  async () => (await import("../app/features/forums/cli")).groupOpen,
  async () => (await import("../app/features/imports/cli")).importFacts,
  async () => (await import("../app/features/complaints/cli")).complaintsImport,
  async () => (await import("../app/features/report/cli")).reportBuild,
  async () => (await import("../app/features/jargon/cli")).wordsCheck,
  async () => (await import("./translations/missing")).translationsMissing,
  async () => (await import("./translations/missing")).translationsStats,
  async () => (await import("../app/features/safeguarding/cli")).worriesCheck,
  async () => (await import("../app/features/safeguarding/learn-command")).worriesLearn,
  async () => (await import("../app/features/safeguarding/runs-command")).worriesRuns,
  async () => (await import("../app/features/safeguarding/evaluate-command")).worriesEvaluate,
  async () => (await import("../app/features/safeguarding/help-lines-command")).helpLinesSet,
  async () => (await import("./translations/put")).translationsPut,
  async () => (await import("../app/features/translations/cli")).translationsExport,
  async () => (await import("../app/features/translations/cli")).translationsImport,
  async () => (await import("./reading/check")).readingCheck,
  async () => (await import("../app/features/moderation/cli")).redactionEvaluate,
  async () => (await import("../app/features/themes/cli")).themesEvaluate,
  async () => (await import("../prisma/demo/cli")).demoLoad,
  async () => (await import("../prisma/demo/cli")).demoWho,
];

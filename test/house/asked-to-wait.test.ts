import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readDoors } from "./doors-read";
import { filesUnder, parse, walk } from "./source";

/** Actions behind which no words reach anybody, by why. Each of the others asks whether the network may say more now. */
const needNot: Readonly<Record<string, readonly string[]>> = {
  "choices and buttons, no words": [
    ...["back-advocate.tsx", "back-difference.tsx", "back-keeping.tsx", "back-meaning.tsx", "back-quote.tsx", "back-readers.tsx", "back-take-back.tsx"],
    ...["back-verdict.tsx", "back-words-verdict.tsx", "complaints/advocate.tsx", "complaints/further.tsx", "looks.tsx", "people/sign-out.tsx", "say/topic.tsx"],
  ],
  "a name, of one view that was sent": ["back-sharing.tsx", "complaints/thanks.tsx"],
  "goes into a draft on this phone, and its sending asks": [
    ...["complaints/step.tsx", "files/drawing-more.tsx", "files/drawing-undo.tsx", "files/drawing.tsx", "kept/draft.tsx", "say/question.tsx"],
  ],
  "a secret, each wrong try of which is slowed down": ["back.tsx", "people/join.tsx", "people/sign-in.tsx"],
};

/** What asks `maySay` before it takes words; the last two do so inside. */
const asking = ["maySay", "otherWay", "writtenBack"];

function calls(source: ts.SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || statement.name?.text === "loader") continue;
    walk(statement, (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) found.add(node.expression.text);
    });
  }
  return found;
}

describe("Whatever anybody can say without signing in", () => {
  const open = readDoors().filter(({ file, way, keeper }) => file.startsWith("app/routes/young/") && way === "action" && keeper === "anyone");
  const unasked = open
    .map(({ file }) => file)
    .filter((file) => calls(parse(file)).has("readForm") && !asking.some((one) => calls(parse(file)).has(one)))
    .map((file) => file.replace("app/routes/young/", ""));
  const listed = Object.values(needNot).flat();

  test("is taken only so fast as one network may say it", () => {
    expect(filesUnder("app/routes/young").length).toBeGreaterThan(50);
    expect(
      unasked.filter((file) => !listed.includes(file)),
      "Ask maySay (features/views/flood.server.ts), and show HelpMeanwhile",
    ).toEqual([]);
  });

  test("and nothing stands in the list that need not", () => {
    expect(listed.filter((file) => !unasked.includes(file))).toEqual([]);
  });
});

import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesUnder, parse, walk } from "./source";

/**
 * After a form that has something to put right, Remix asks the page's loaders: one that leads elsewhere, or finds nothing, wins over what
 * the action said, and what somebody typed is gone without a word. So such a loader asks `saysAgain` first, or stands here with why it
 * never leads elsewhere where its action had something to say.
 */
const sameAsTheirActions: Readonly<Record<string, string>> = {
  "back-quote.tsx": "two buttons; nothing is typed",
  "back-readers.tsx": "the action asks own-door first, which keeps what was written; choices alone are lost with a view that is taken back",
  "back-sharing.tsx": "the same",
  "complaints/thanks.tsx": "the same",
  "campaigns/ballot.tsx": "a vote that is no longer there takes no paper",
  "complaints/check.tsx": "one button; the words are in the draft",
  "say/check.tsx": "one button; the words are in the draft",
  "say/topic.tsx": "buttons; nothing is typed",
  "say/question.tsx": "choices; a draft that is gone is said on the page for the words",
  "jargon/feel.tsx": "not found for both alike",
  "offers/suggest.tsx": "not found for both alike",
  "messages/way.tsx": "not found for both alike; what members send too late is kept (unsent.server.ts)",
  "reports/sentence.tsx": "the same",
  "reports/sentence-new.tsx": "the same",
  "people/sign-in.tsx": "leads on whoever is signed in, whose form is not answered",
};

const leadsElsewhere = /^(redirect|notFound|member|viewComeBackTo|wordsComeBackTo)$/;

/** What is wrong with a route: its action answers with data, and its loader may lead elsewhere without asking. */
function losesWhatWasTyped(source: ts.SourceFile): boolean {
  const called = { loader: new Set<string>(), action: new Set<string>() };
  let hasPage = false;
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement)) continue;
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) hasPage = true;
    const name = statement.name?.text;
    if (name !== "loader" && name !== "action") continue;
    walk(statement, (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) called[name].add(node.expression.text);
    });
  }
  return hasPage && called.action.has("data") && [...called.loader].some((one) => leadsElsewhere.test(one)) && !called.loader.has("saysAgain");
}

describe("A young person's form that has something to put right", () => {
  const losing = filesUnder("app/routes/young").filter((file) => losesWhatWasTyped(parse(file)));

  test("is shown again with what was typed, whatever its page's loader would do", () => {
    const unknown = losing.filter((file) => !sameAsTheirActions[file.replace("app/routes/young/", "")]);
    expect(unknown, "Ask saysAgain (platform/typed/typed-again.server.ts) before the loader leads elsewhere").toEqual([]);
  });

  test("and nothing stands in the list that need not", () => {
    expect(Object.keys(sameAsTheirActions).filter((file) => !losing.includes(`app/routes/young/${file}`))).toEqual([]);
  });

  test.each([
    ["a loader that leads on", "export async function loader() { return redirect('/'); }", true],
    ["a loader that asks first", "export async function loader() { if (await saysAgain()) return null; return redirect('/'); }", false],
    ["a loader that shows", "export async function loader() { return 1; }", false],
  ])("%s", (_what, loader, loses) => {
    const text = `${loader} export async function action() { return data({}); } export default function Page() { return null; }`;
    expect(losesWhatWasTyped(ts.createSourceFile("route.tsx", text, ts.ScriptTarget.Latest, true))).toBe(loses);
  });
});

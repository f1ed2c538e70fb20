import { expect, test } from "vitest";
import { appearanceCookie, readAppearance } from "./appearance.server";

const asked = (cookie: string) => readAppearance(new Request("http://site.localhost/en", { headers: { Cookie: cookie } }));

test("what somebody chose is read again, and a cookie that holds nonsense takes no page away", () => {
  const chosen = { appearance: "dark", text: "large", font: undefined, spelling: "on" } as const;
  expect(asked(`a=b; ${appearanceCookie(chosen).split(";")[0]}`)).toEqual(chosen);
  for (const cookie of ["looks=%", "looks=%E0%A4%A", "looks=%00", "looks="]) expect(asked(cookie)).toEqual({});
});

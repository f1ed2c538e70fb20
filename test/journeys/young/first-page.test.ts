import { expect, test } from "@playwright/test";

for (const language of ["en", "ar"] as const) {
  test(`The page where a young person starts to write comes in three requests and ten kilobytes, from us alone (${language})`, async ({ page }, {
    project,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const sent = new Map<string, { url: string; type: string; bytes: number }>();
    session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      sent.set(requestId, { url: request.url, type: type ?? "", bytes: 0 });
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const one = sent.get(requestId);
      if (one) one.bytes = encodedDataLength;
    });
    await page.goto(`/${language}/say`, { waitUntil: "networkidle" });
    const counted = [...sent.values()].filter(({ url, type }) => type !== "Image" && !url.endsWith(".svg"));
    const foreign = counted.filter(({ url }) => new URL(url).hostname !== "localhost");
    expect(foreign.map(({ url }) => url)).toEqual([]);
    expect(counted.map(({ url }) => new URL(url).pathname).length).toBeLessThanOrEqual(3);
    const bytes = counted.reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(10_000);
    console.log(`  first page, ${language}, ${project.name}: ${counted.length} requests, ${bytes} bytes with headers`);
  });
}

test("Reading pages sets no cookie and keeps nothing on the phone", async ({ page }) => {
  for (const path of ["/en", "/en/say", "/en/back", "/en/changed", "/en/words", "/en/promises", "/en/campaigns", "/en/groups", "/en/private", "/en/help"]) {
    await page.goto(path);
  }
  expect(await page.context().cookies()).toEqual([]);
  const { origins } = await page.context().storageState();
  expect(origins).toEqual([]);
});

test("Leaving forgets what was typed: Back shows none of it, with JavaScript or without", async ({ page }) => {
  const words = "a thing that I only say here";
  await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.goto("/en/say/words");
  await page.getByLabel("What do you want to say?").fill(words);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  for (let back = 0; back < 3; back++) {
    await page.goBack().catch(() => null);
    expect(await page.content()).not.toContain(words);
  }
});

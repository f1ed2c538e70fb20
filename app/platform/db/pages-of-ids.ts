const batch = 500;

/** Ids in their order, in pages: `read` gives those after one, so many at most. What is deleted between pages loses none of the others. */
export async function* pagesOfIds(read: (after: string, take: number) => Promise<{ id: string }[]>): AsyncGenerator<string[]> {
  for (let after = ""; ; ) {
    const ids = (await read(after, batch)).map(({ id }) => id);
    yield ids;
    if (ids.length < batch) return;
    after = ids.at(-1) ?? "";
  }
}

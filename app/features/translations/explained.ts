/**
 * What is explained with a picture to each idea. The texts are `explained:<key>.ideas.<place>`, one for each picture, in every
 * language. `page` marks those with a page of their own in all languages; the others are how an Easy Read page is laid out.
 */
export const explained = {
  home: { page: false, pictures: ["talk", "private", "worker", "letter", "change"] },
  private: { page: false, pictures: ["private", "worker", "watched", "question", "receipt", "phone", "bin"] },
  changed: { page: false, pictures: ["talk", "write", "star"] },
  happens: { page: true, pictures: ["talk", "receipt", "worker", "meeting", "letter", "question", "change"] },
  tell: { page: true, pictures: ["private", "warning", "worker", "talk", "together", "call"] },
  unhappy: { page: true, pictures: ["bad-word", "write", "together", "clock", "letter", "judge"] },
} as const satisfies Record<string, { page: boolean; pictures: readonly string[] }>;

export type Explained = keyof typeof explained;

export const isExplained = (key: string | undefined): key is Explained =>
  key !== undefined && Object.hasOwn(explained, key) && explained[key as Explained].page;

export const picturesOf = (key: Explained): readonly string[] => explained[key].pictures;

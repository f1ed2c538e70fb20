import { stories as marks } from "./marks/marks.story";
import { stories as act } from "./staff/act.story";
import { stories as desk } from "./staff/desk.story";
import { stories as staffForm } from "./staff/form.story";
import type { Story } from "./story";
import { stories as youngForm } from "./young/form.story";
import { stories as loop } from "./young/loop.story";
import { stories as page } from "./young/page.story";

/** Every component's stories, for the pattern book; `side` says which style sheet they wear. */
export const stories: { name: string; side: "young" | "staff"; stories: Story[] }[] = [
  { name: "marks", side: "young", stories: marks },
  { name: "young-page", side: "young", stories: page },
  { name: "young-form", side: "young", stories: youngForm },
  { name: "young-loop", side: "young", stories: loop },
  { name: "marks-at-the-desk", side: "staff", stories: marks },
  { name: "desk", side: "staff", stories: desk },
  { name: "desk-form", side: "staff", stories: staffForm },
  { name: "desk-act", side: "staff", stories: act },
];

import { type Alternative, isAcronym, type Term, type WordList } from "./word-list";

type Other = readonly [words: string, support: string, objection: string];
type Parts = { variants?: string[]; allowed?: string[]; others: readonly Other[] };

function entry(term: string, meaning: string, { variants = [], allowed = [], others }: Parts): Term {
  const alternatives = others.map(([words, support, objection]): Alternative => ({ words, support: [support], objections: [objection] }));
  const key = term.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return { key, term, variants, matchCase: isAcronym(term), allowedPhrases: allowed, meaning, alternatives };
}

/** A short list in our own words to begin from. It commits no authority to anything and settles nothing. */
export const starterList: WordList = {
  name: "Starter list",
  standing: "starter",
  note: "A starter list, ours. It is not the authority's commitment.",
  terms: [
    entry("LAC", "Short for looked after child: a child the council takes care of.", {
      variants: ["looked after child", "looked after young person", "CLA", "child looked after"],
      others: [
        ["child in care", "Says what it is.", "Some do not want to be known by care at all."],
        ["my name", "I am a person first.", "Does not work when writing about many children."],
      ],
    }),
    entry("case", "What some workers call a child and all the papers about them.", {
      variants: ["caseload"],
      allowed: [
        ...["in case", "just in case", "in any case", "in that case", "in this case", "in which case"],
        ...["in some cases", "in most cases", "in many cases", "in all cases", "in both cases", "in each case"],
        ...["in the majority of cases", "in a minority of cases", "in rare cases", "in such cases"],
        ...["is the case", "was the case", "be the case", "not the case", "as the case may be", "case in point"],
        ...["serious case review", "case law", "case study", "business case", "court case", "legal case"],
        ...["make the case", "made the case", "makes the case", "the case for", "the case against"],
        ...["best case", "worst case", "upper case", "lower case", "phone case", "pencil case"],
      ],
      others: [
        ["child, young person, family", "We are people, not papers.", "Does not say which papers are meant."],
        ["your story", "It is mine.", "A file is not my story."],
      ],
    }),
    entry("caseworker", "A worker whose job is to help you and your family.", {
      variants: ["case worker", "case manager", "case holder"],
      others: [["my worker", "Short and clear.", "I may have many workers."]],
    }),
    entry("placement", "The place where you live when you are in care.", {
      allowed: ["work placement", "student placement", "job placement", "placement year"],
      others: [
        ["home", "It is where I live.", "My home is somewhere else."],
        ["where you live", "Plain, and true for everyone.", "Long to say."],
      ],
    }),
    entry("foster placement", "A family you live with because you cannot live with your own.", {
      variants: ["fostering placement", "placement with foster carers"],
      others: [["foster family, foster home", "Sounds like people.", "They are not my family."]],
    }),
    entry("placement breakdown", "When you have to leave the place where you live.", {
      variants: ["placement disruption", "disrupted placement"],
      others: [["having to move", "Does not blame me.", "Does not say that it hurt."]],
    }),
    entry("contact", "Time with your family, or a call or a letter, when you do not live with them.", {
      allowed: [
        ...["contact us", "contact me", "contact you", "contact them", "contact details", "contact number"],
        ...["point of contact", "emergency contact", "contact lens", "eye contact", "please contact"],
        ...["to contact", "can contact", "contact your"],
      ],
      others: [
        ["family time", "That is what it is.", "It is not always with family, and not always good."],
        ["seeing my mum, seeing my brother", "Says who.", "Says too much when others can hear."],
      ],
    }),
    entry("respite", "A short stay with someone else.", {
      variants: ["respite care", "respite carer"],
      others: [["a short break, a sleepover", "Sounds nice.", "It is not a sleepover if I did not choose it."]],
    }),
    entry("sibling", "Your brother or your sister.", {
      variants: ["sibling group", "siblings group", "half sibling", "step sibling"],
      allowed: ["sibling rivalry"],
      others: [["brother, sister", "What I would say.", "Leaves out those who are neither."]],
    }),
    entry("care plan", "Pages that say how you will be looked after, and by whom.", {
      variants: ["care planning"],
      allowed: ["health care plan", "education, health and care plan", "health and care plan"],
      others: [["my plan", "It is about me.", "Which plan? I have three."]],
    }),
    entry("pathway plan", "Your plan for the years when you leave care and after that.", {
      variants: ["pathway planning"],
      others: [["my plan for the future", "Says what it is for.", "The law calls it a pathway plan."]],
    }),
    entry("IRO", "The person who checks that the plan for you is good and is being kept.", {
      variants: ["independent reviewing officer"],
      others: [["the person who runs my review", "Says what they do.", "Long. A name is better."]],
    }),
    entry("PEP", "A plan that says how school will go well for you.", {
      variants: ["personal education plan"],
      others: [["my school plan", "Easy to get.", "Some are at college, not school."]],
    }),
    entry("UASC", "A child who came to this country alone to be safe.", {
      variants: ["UAS child", "unaccompanied asylum seeking child", "unaccompanied minor"],
      others: [["young person who came here alone", "A person, not letters.", "Others can guess my past from it."]],
    }),
    entry("NEET", "Not at school or college, not training and not in a job.", {
      variants: ["not in education, employment or training"],
      others: [["looking for what comes next", "Hopeful.", "Not true when I am ill or have a baby."]],
    }),
    entry("transition", "A big change, like a new school or a new worker.", {
      variants: ["transitioning", "transitioned"],
      allowed: ["gender transition"],
      others: [["change, move, moving on", "Plain.", "Does not say how big it is."]],
    }),
    entry("key worker", "The person at your home who helps you most.", {
      variants: ["keyworker"],
      others: [["their name", "I know them by it.", "New staff may not know who that is."]],
    }),
    entry("statutory visit", "A visit that the law says your social worker must make.", {
      variants: ["stat visit", "LAC visit"],
      others: [["a visit from my social worker", "Clear.", "Does not say that they must come."]],
    }),
    entry("looked after review", "A meeting about how you are and what should happen next.", {
      variants: ["LAC review", "CLA review", "looked after child review"],
      others: [["my meeting, my review", "It is mine.", "It does not feel like mine."]],
    }),
    entry("challenging behaviour", "When someone is upset and it shows in what they do.", {
      variants: ["behavioural issues", "challenging needs"],
      others: [["upset, needing help", "Asks why.", "Sometimes I was just angry."]],
    }),
    entry("abscond", "To leave or stay away without saying where you are.", {
      variants: ["absconded", "absconding", "absconder"],
      others: [["went missing, went out", "I am not a prisoner.", "Going out and being in danger differ."]],
    }),
    entry("engage", "To take part, or to talk with a worker.", {
      variants: [
        ...["engaged", "engages", "engaging", "engagement", "disengage", "disengaged", "disengaging"],
        ...["disengagement", "non-engagement", "hard to engage", "hard to reach"],
      ],
      allowed: ["engagement with staff", "engaged to be married", "engagement ring", "engagement party", "staff engagement"],
      others: [["talk with, take part", "Both sides do it.", "Does not say who did not turn up."]],
    }),
    entry("peer", "Someone your own age, or someone like you.", {
      variants: ["peer group"],
      allowed: ["peer review", "peer challenge", "peer diagnostic", "House of Peers"],
      others: [["friends, people my age", "Plain.", "They are not all my friends."]],
    }),
    entry("kinship", "When you live with family or friends who look after you.", {
      variants: ["kinship care", "kinship carer", "kinship placement", "connected person", "connected carer"],
      others: [["living with my nan, with family", "Says who.", "Tells others too much."]],
    }),
    entry("leaving care", "Growing too old to be in care, and what happens after that.", {
      variants: ["leaving care team"],
      others: [
        ["care experienced", "Care is a part of me, always.", "I do not want it to follow me."],
        ["moving on", "Sounds hopeful.", "Sounds as if I asked to go."],
      ],
    }),
    entry("corporate parent", "The council, when it must look after you as a good parent would.", {
      variants: ["corporate parenting"],
      others: [["the council, who must care for me", "Says who.", "A council is not a parent at all."]],
    }),
  ],
};

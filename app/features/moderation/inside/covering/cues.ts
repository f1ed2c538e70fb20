type Word = { plain: string; capital: boolean; begins?: boolean };

const relations = new Set(
  "brother bro brothers sister sis sisters mate mates friend frend freind friends bestie cousin cuz cousins uncle aunt auntie aunty nan nanny gran grandma grandad stepdad stepmum stepbrother stepsister boyfriend girlfriend bf gf ex partner husband wife son daughter baby twin worker keyworker carer carers adviser advisor advocate teacher tutor coach manager therapist counsellor psychologist psychiatrist nurse doctor solicitor officer mentor iro pa landlord neighbour neighbor roommate housemate flatmate colleague boss lad girl boy guy man woman lady kid teammate dog cat pony visitor".split(
    " ",
  ),
);
const naming = new Set("called named names nicknamed known callled cald name nickname surname".split(" "));
const titles = new Set(
  "mr mrs ms miss mister dr doctor sir prof professor rev reverend imam father sister pc sgt lord lady madam mx master uncle auntie aunty aunt nurse coach".split(
    " ",
  ),
);
const strictTitles = new Set("mr mrs ms miss mister dr prof professor rev reverend pc sgt mx imam".split(" "));
const kin = new Set(
  "mum mam mom dad nan nana nanny nain taid gran grandma grandad auntie aunty aunt uncle cousin councillor cllr nurse pastor granny big little".split(" "),
);
const verbs = new Set(
  "said says sed told tells asked asks thinks thought wants wanted went goes came comes got gets gave gives took takes made makes helped helps keeps kept came lives lived hit hits hates hated likes liked loves loved knows knew left moved moves shouted shouts texted texts rang rings called calls was is has had does did doesnt didnt wont cant never always promised lied listens listened laughed cried phoned visited plays played and who sent sends bought buys drove drives cooks cooked works worked died wrote emailed explained spoke talks talked agreed wasnt isnt will would should could".split(
    " ",
  ),
);
const companions = new Set(
  "with and to from by for ask tell told asked thanks thank miss love saw seen see meet met hi hey hello dear bye contact visit ring phone text thanks called than about like between".split(
    " ",
  ),
);
const placeCues = new Set("in near around outside inside at of visit via across live lives through towards into".split(" "));
const placeNouns = new Set(
  "street road rd st avenue lane close park house centre center school college academy hospital hotel station airport beach road city town village county united rovers university church mosque hall league cup day eve island mountain river council surgery library".split(
    " ",
  ),
);

export const isKin = (plain: string) => kin.has(plain);
export const isRelation = (plain: string) => relations.has(plain);
export const isVerb = (plain: string) => verbs.has(plain);
export const isTitle = (plain: string) => strictTitles.has(plain);
export const isPlaceCue = (plain: string) => placeCues.has(plain);
export const namesPlace = (plain: string) => placeNouns.has(plain);

/** Strong: something says that a person is named here. Weak: a person may be. */
export function cueBefore(words: readonly Word[], at: number): "strong" | "weak" | null {
  const before = words[at - 1]?.plain ?? "";
  const second = words[at - 2]?.plain ?? "";
  if (strictTitles.has(before)) return "strong";
  if (naming.has(before) && before !== "name" && before !== "names" && before !== "surname" && before !== "nickname") return "strong";
  if ((before === "is" || before === "was" || before === "s" || before === "are") && (second === "name" || second === "surname" || second === "nickname"))
    return "strong";
  if ((before === "name's" || before === "names") && /^(?:my|his|her|the|their|whose|dogs|real)$/.test(second)) return "strong";
  if (
    relations.has(before) &&
    /^(?:my|his|her|our|their|your|the|a|foster|step|social|key|support|best|big|little|old|older|young|younger|new|head|class|birth|half|family|ex|and|baby|another|advisor|by|year|with|mums|dads|personal|youth|leaving|care)$/.test(
      second,
    )
  )
    return "strong";
  if (titles.has(before) && words[at]?.capital) return "strong";
  if ((before === "im" || before === "i'm" || before === "am") && words[at]?.capital) return "strong";
  if (companions.has(before) || relations.has(before)) return "weak";
  return null;
}

/** Whether what follows is what people do. */
export function speaksAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && verbs.has(next.plain);
}

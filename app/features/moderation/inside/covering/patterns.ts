import type { SuggestedCover } from "../../suggest-covers";

type Pattern = { readonly type: SuggestedCover["type"]; readonly shape: RegExp; readonly part?: (found: RegExpExecArray) => boolean };

const months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const date = `\\d{1,2}(?:st|nd|rd|th)?\\s?(?:of\\s)?(?:[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?|(?:${months})[ ,]{0,2})(?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}`;
const ways =
  "street|str|st|road|rd|avenue|ave|lane|ln|close|drive|drv|court|crt|gardens|gdns|way|place|crescent|cres|terrace|grove|hill|park|square|row|mews|walk|green|view|rise|boulevard|blvd|highway|estate|house|lodge|flats|buildings|tower|villas|parade|quay|wharf|common|fields|meadow|heights|bank|mount|vale|croft|yard|alley|wynd|streat|rode|avenu|cresent|crecent|gardns";
/** Those that stand in an address without a number. */
const streets = "street|streat|road|rd|avenue|ave|lane|close|drive|crescent|terrace|gardens|grove|row|way|hill|green";

/** Each stands still on any text: every repeat is bounded, and no two ways read the same letters. */
const patterns: readonly Pattern[] = [
  { type: "email", shape: /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  {
    type: "email",
    shape:
      /[\p{L}\p{N}_.+-]{2,40} ?[[(]? ?\bat\b ?[\])]? ?(?:gmail|hotmail|outlook|yahoo|icloud|live|proton(?:mail)?|aol)(?: ?(?:\.|\bdot\b) ?(?:com|co|uk|org|net)){0,2}/giu,
  },
  { type: "handle", shape: /(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_.]{2,30}/gu },
  {
    type: "handle",
    shape:
      /(?:snap(?:chat)?|insta(?:gram)?|tik ?tok|discord|xbox|psn|gamertag|user ?name|roblox|handle|kik)(?: (?:name|user|account|tag|id))?(?: is|:| -|=)? ?(?:@)?([\p{L}\p{N}.-]*[\d_][\p{L}\p{N}_.-]{0,30})/giu,
  },
  { type: "handle", shape: /(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/gu },
  {
    type: "handle",
    shape:
      /(?<![\p{L}\p{N}_.@])(?:youtube|twitch|instagram|tiktok|snapchat|facebook|fb|twitter|threads|kick|discord|t|linktr)\.(?:com|tv|gg|net|me|ee)\/(?:add\/|user\/|c\/)?@?[\p{L}\p{N}_.-]{2,40}/giu,
  },
  // A receipt in any digits it may be typed in, in groups of any length, with whatever coming back lets stand between them.
  { type: "receipt", shape: /(?<!\p{Nd})\p{Nd}(?:[^\p{L}\p{Nd}+()]{0,3}\p{Nd}){23}(?!\p{Nd})/gu },
  // Three groups of four letters and digits or more: some code, whoever gave it. One that opens nothing here may open something elsewhere.
  { type: "receipt", shape: /(?<![\p{L}\p{N}-])(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d]{4}(?:-[\p{L}\d]{4}){2,7}(?![\p{L}\p{N}-])/gu },
  { type: "niNumber", shape: /(?<![\p{L}\p{N}])[a-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[a-d](?![\p{L}\p{N}])/giu },
  { type: "nhsNumber", shape: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, part: ([number = ""]) => isNhs(number) },
  { type: "nhsNumber", shape: /\bnhs(?: ?(?:number|num|no))?\.?(?: is|:)? ?((?:\d[ -]?){9}\d)(?!\d)/giu },
  { type: "phone", shape: /(?<![\d\p{L}])(?:\+?44 ?\(?0?\)? ?|\(?0)\d(?:[ ()-]{0,2}\d){7,10}(?!\d)/gu },
  { type: "phone", shape: /(?<![\d\p{L}])\+\d{1,3}(?:[ ().-]{0,2}\d){7,12}(?!\d)/gu },
  { type: "phone", shape: /(?<![\d\p{L}/.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?: ?x ?\d{1,5})?(?!\d)/gu },
  { type: "phone", shape: /(?:number|phone|mobile|mob|ring|call|text|tel|whatsapp)(?: me| him| her| them)?(?: on| at| is|:)? ?((?:\d[ -]?){6,11}\d)(?!\d)/giu },
  { type: "postcode", shape: /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/giu },
  // No real one has a K there; a slip may.
  { type: "postcode", shape: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu },
  {
    type: "address",
    shape:
      /(?<!\p{L})(?:The )?(?:\p{Lu}[\p{L}'’]{1,20} ){1,2}?(?:House|Cottage|Vicarage|Rectory|Farm|Lodge|Hall|Court|Barn|Mill|Villa),? (?:\p{Lu}[\p{L}'’]{1,20} ){1,2}?(?:Street|Road|Lane|Avenue|Close|Drive|Way|Hill|Row|Terrace|Gardens|Green)(?!\p{L})/gu,
  },
  {
    type: "address",
    shape: new RegExp(
      `(?<!\\p{L})(?:live|lives|living|lived|moved|moving|house|flat|home|stay|stays|staying|address)(?: is)? (?:on|at|in|to|down|off|near) ((?!(?:the|my|our|their|this|that|main|same|next|other|whole|any|every|her|his) )(?:[\\p{L}'’]{3,20} ){1,2}(?:${streets}))(?!\\p{L})`,
      "giu",
    ),
  },
  {
    type: "address",
    shape: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:flat|apt|apartment|room|unit|no\\.?|number) ?)?\\d{1,5}[a-z]?,? (?:\\d{1,5}[a-z]?,? )?(?:[\\p{L}'’.-]{2,20} ){1,3}(?:${ways})\\.?(?![\\p{L}])`,
      "giu",
    ),
  },
  {
    type: "address",
    shape:
      /(?<![\p{L}\p{N}])(?:flat|apartment|apt) \d{1,4}[a-z]?(?:,? (?:[\p{L}'’-]{3,20} ){1,2}(?:house|court|tower|lodge|point|heights|road|street))?(?![\p{L}\p{N}])/giu,
  },
  {
    type: "dateOfBirth",
    shape: new RegExp(
      `(?:born|dob|d\\.o\\.b\\.?|birth ?day|bday|date of birth)(?: is| was| on|:| the)*(?: on| the)? ?(${date}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  { type: "dateOfBirth", shape: new RegExp(`(?<![\\p{L}\\d/.-])(?:${date})(?![\\p{L}\\d])`, "giu") },
];

export function coversByPattern(text: string): SuggestedCover[] {
  const covers: SuggestedCover[] = [];
  for (const { type, shape, part } of patterns) {
    shape.lastIndex = 0;
    for (let found = shape.exec(text); found; found = shape.exec(text)) {
      if (part && !part(found)) continue;
      const [whole, inner] = found;
      const start = inner === undefined ? found.index : found.index + whole.lastIndexOf(inner);
      covers.push({ start, end: start + (inner ?? whole).trimEnd().length, type });
    }
  }
  return covers;
}

/** Modulus 11, as the NHS Data Dictionary has it. */
function isNhs(written: string): boolean {
  const digits = written.replace(/\D/g, "");
  if (digits.length !== 10 || digits.startsWith("0")) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * Questions that put an answer into somebody's mouth or look into what happened. Whoever hears of harm listens, says what
 * happens next and tells; questions about it are for those who are trained to ask them (Achieving Best Evidence; NSPCC).
 * English and Arabic; what is not known here is not found. Pure.
 */
const asks: readonly RegExp[] = [
  /^(?:and |but |so |then )?why (?:did|do|would|were|are|was|have)(?:n['’]t| not)? (?:you|she|he|they)\b/iu,
  /^(?:and |but |so |then )?(?:did|does|has|have|had|was|were|is|are) (?:he|she|they|your (?:mum|dad|mother|father|carer|worker|foster \w+|brother|sister|uncle|aunt|boyfriend|girlfriend|teacher)|anyone|anybody|someone|somebody)\b[^?]*\?/iu,
  /\b(?:did|has|have) (?:he|she|they|anyone|someone) (?:\w+ ){0,3}(?:touch|hit|hurt|kiss|beat|threaten|force|make) ?(?:ed|en)?\b/iu,
  /\bare you (?:sure|certain|telling the truth|making (?:this|it) up)\b/iu,
  /,? (?:did|does|do|was|were|is|are|has|have)(?:n['’]t) (?:it|you|he|she|they)\s*\?/iu,
  /\b(?:what|where|when|how) exactly\b/iu,
  /\bcan you prove\b/iu,
  /^(?:و|ف)?لماذا (?:لم )?(?:فعلت|ذهبت|قلت|كنت|تفعل|تفعلي|تخبر|تخبري)/u,
  /^(?:و|ف)?هل (?:هو|هي|هم|قام|ضرب|ضربك|لمس|لمسك|آذاك|هددك|أجبرك)/u,
  /هل أنت متأكد/u,
];

/** Whether a sentence of staff's own is such a question. */
export function isLeading(sentence: string): boolean {
  return asks.some((form) => form.test(sentence.trim()));
}

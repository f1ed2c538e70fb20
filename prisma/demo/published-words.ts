/**
 * What the demonstration publishes, in other languages: made for it, and checked by nobody, which each page says. By language,
 * the words as they are published and what they were put into.
 */
export const publishedWords = {
  ar: {
    maker: "صُنع لهذا العرض، ولم يراجعه أحد",
    words: {
      "could we have proper cases when we move? not my stuff in bin bags": "هل يمكن أن تكون لنا حقائب حقيقية حين ننتقل؟ لا أغراضي في أكياس القمامة",
      "Every house and every carer gets two suitcases for each young person": "يحصل كل بيت وكل من يرعى على حقيبتين لكل شاب أو شابة",
      "Ask me, not the file.": "اسألني أنا، لا الملف.",
      "No move goes ahead until the worker writes down what the young person said about it": "لا يتم أي انتقال قبل أن يكتب العامل ما قاله الشاب أو الشابة عنه",
      "I can't call my brother when I want": "لا أستطيع أن أتصل بأخي متى أريد",
      "Look at the phone rule in every house": "نراجع قاعدة الهاتف في كل بيت",
      "We have asked each house for its rule and three have not answered yet.": "سألنا كل بيت عن قاعدته، وثلاثة بيوت لم تجب بعد.",
      "Can the forum do a Sunday dinner?": "هل يمكن للمنتدى أن يقيم عشاء يوم الأحد؟",
      "A Sunday dinner once a month, cooked with the Care Leavers Forum": "عشاء يوم الأحد مرة في الشهر، نطبخه مع منتدى من غادروا الرعاية",
      "There is a Sunday dinner every month, and we cook it ourselves.": "صار عندنا عشاء يوم الأحد كل شهر، ونطبخه بأنفسنا.",
      "First dinner held; the forum chose the dates to March.": "أُقيم العشاء الأول، واختار المنتدى المواعيد حتى شهر مارس.",
      "helping social workers to better support children through puberty and adolescence":
        "مساعدة الأخصائيين الاجتماعيين على أن يدعموا الأطفال دعمًا أفضل في سنوات البلوغ والمراهقة",
      "Talking about growing up": "الحديث عن أن نكبر",
      "Social workers said they did not know how to talk with us about growing up. So nobody did.":
        "قال الأخصائيون الاجتماعيون إنهم لا يعرفون كيف يتحدثون معنا عن أن نكبر. فلم يتحدث أحد.",
      "Sunday dinners": "عشاء يوم الأحد",
      "Sunday is the worst day to be on your own.": "الأحد أسوأ يوم تكون فيه وحدك.",
      "Offer to Care Leavers": "ما نعد به من غادروا الرعاية",
      "For you if you left care and are under 25.": "لك إن كنت قد غادرت الرعاية وعمرك أقل من 25 سنة.",
      "Somebody there": "أحد إلى جانبك",
      "You have a personal adviser until you are 25, if you want one.": "لك مرشد شخصي حتى تبلغ 25 سنة، إن أردت.",
      "Call the leaving care team. Say: I want an adviser.": "اتصل بفريق مغادرة الرعاية. قل: أريد مرشدًا.",
      "You can still call us between 21 and 25, even if you stopped before.": "يمكنك أن تتصل بنا بين 21 و25 سنة أيضًا، حتى لو كنت قد توقفت من قبل.",
      Money: "المال",
      "You get a setting up home allowance when you move into your first place.": "تحصل على مبلغ لتجهيز البيت حين تنتقل إلى أول بيت لك.",
      "Ask your adviser for the form before you move.": "اطلب الاستمارة من مرشدك قبل أن تنتقل.",
      "We agree, and we can't yet: the money comes from another team. We have asked them to pay a week before.":
        "نحن موافقون، ولا نستطيع بعد: المال يأتي من فريق آخر. طلبنا منهم أن يدفعوا قبل أسبوع.",
      "Short for looked after child: a child the council takes care of.": "اختصار لعبارة «طفل تحت الرعاية»: طفل يعتني به المجلس.",
      "What some workers call a child and all the papers about them.": "ما يسمّي به بعض العاملين طفلًا وكل الأوراق عنه.",
      "The place where you live when you are in care.": "المكان الذي تعيش فيه حين تكون في الرعاية.",
      "Time with your family, or a call or a letter, when you do not live with them.": "وقت مع أهلك، أو مكالمة أو رسالة، حين لا تعيش معهم.",
      "A short stay with someone else.": "إقامة قصيرة عند شخص آخر.",
    },
  },
  cy: {
    maker: "i'w arddangos yma, heb ei wirio gan neb",
    words: {
      "Can the forum do a Sunday dinner?": "All y fforwm wneud cinio dydd Sul?",
      "A Sunday dinner once a month, cooked with the Care Leavers Forum": "Cinio dydd Sul unwaith y mis, wedi'i goginio gyda Fforwm y Rhai sy'n Gadael Gofal",
      "There is a Sunday dinner every month, and we cook it ourselves.": "Mae cinio dydd Sul bob mis, ac rydyn ni'n ei goginio ein hunain.",
      "First dinner held; the forum chose the dates to March.": "Cafwyd y cinio cyntaf; dewisodd y fforwm y dyddiadau hyd at fis Mawrth.",
      "A short stay with someone else.": "Arhosiad byr gyda rhywun arall.",
    },
  },
  ti: {
    maker: "ነዚ መርኣያ ዝተሰርሐ፣ ገና ብሰብ ኣይተመርመረን",
    words: {
      "I can't call my brother when I want": "ኣብ ዝደለኽዎ እዋን ንሓወይ ክድውለሉ ኣይክእልን እየ",
      "Look at the phone rule in every house": "ኣብ ነፍሲ ወከፍ ገዛ ንዘሎ ሕጊ ስልኪ ምርኣይ",
      "We have asked each house for its rule and three have not answered yet.": "ንነፍሲ ወከፍ ገዛ ብዛዕባ ሕጉ ሓቲትና፣ ሰለስተ ግን ክሳብ ሕጂ ኣይመለሱን።",
      "The place where you live when you are in care.": "ኣብ ክንክን ክትህሉ ከለኻ እትነብረሉ ቦታ።",
    },
  },
} as const;

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Stems no English receipt word may begin with; stems of five letters or more may not be inside one either. */
export const englishStems = list(`
  foster custod adopt orphan guardian kinship sibling placement respite contact social worker carer caring caregiv
  advocat referr assess review report record visit panel statut tribunal famil mother father parent mummy
  dad daddy sister brother aunt uncle cousin nanny babys baby child kid birth wedding marri marry divorc
  widow husband wife bride groom home house bedroom suitcase
  explod explos harmf harmi painf scary stabb surge
  abus neglect assault attack bully beat batter hurt wound injur bruis scream strangl chok smother
  slap punch fight hitting whip flog smack slash kill murder slay dead death deadly dying grave coffin
  corpse funeral buri bury suicid noose drown starv victim trauma
  police sheriff court judge jury lawyer solicitor barrister prison jail convict crime crimin arrest handcuff
  guilt offend offence sentenc bail probation warrant thief theft steal robb burglar deport border asylum refug detain
  knife knive blade gun pistol rifle bullet bomb weapon sword dagger spear cannon missile grenade soldier army battl
  militar shoot shot sniper terror hostage
  money debt loan poor poverty beggar bankrupt homeless hunger hungry benefit
  god jesus christ allah church mosque temple synagog priest imam pope bible quran pray holy saint angel demon devil
  satan heaven religi bishop
  beer wine vodka whiskey lager booze drunk alcohol cider cocktail drug heroin cocaine cannabis
  meth opium needle inject syring addict smok tobacco cigar vape
  sex rape nude naked porn breast penis vagin virgin pregnan condom kiss groom escort stripp hooker slut whore
  body blood bleed skull skelet brain belly bottom toilet urine vomit fat ugly skinn
  stupid dumb idiot moron fool loser freak weird lazy coward liar lying crazy insan mental psych retard crippl
  spastic queer gay lesb fag dyke trann racis black white negr nigg coon monkey gorilla slav gyps paki
  tory labour politic elect vote brexit trump
  sick disease cancer virus fever germ hospital ambulance doctor nurse medic clinic
  fear scare afraid fright horror ghost monster zombie witch vampir nightmare danger dark lonel alone
  grief griev angry anger hate hatr shame blame punish cruel evil wicked nasty lost abandon reject
  runaway missing secret storm flood quake fire flame burn poison trap cage lock chain
`);

/** English words that are refused as they are, because other, harmless words begin with them. */
export const englishWhole = list(`
  bash butt harm pain scar stab twin twins war mad rage cut ape tear tears gin ale cop ill cry wee bum poo
  cell bone race crack kick kicking weed rum whisky
  thin hang sad nun lame tank mum mam hit hell sin arm leg ass tit case plan file grand grandma grandpa section evict
  surgeon surgery rat pig cow snake dog toad weasel bitch pants belt stick cane rope needle pill snow ice joint grass
  hash dope coke speed acid cupid snitch mole spade coconut paddy cracker spanner plank muppet tool knob nuts balls
`);

/** Words that sound the same: at most one of each line may be used. */
export const soundAlike: readonly (readonly string[])[] = `
  flour flower|see sea|son sun|hair hare|bear bare|pear pair pare|meet meat|week weak|tail tale|sail sale|male mail
  pale pail|hole whole|hour our|night knight|right write|new knew|nose knows|not knot|one won|two too|four for
  eight ate|blue blew|red read|road rode|rows rose|reed read|beach beech|bee be|berry bury|board bored|bough bow
  brake break|bread bred|buoy boy|buy by|cereal serial|cell sell|cent scent|cheap cheep|chord cord|clause claws
  coarse course|creak creek|current currant|cymbal symbol|dear deer|desert dessert|dew due|die dye|doe dough|ewe yew
  fair fare|feat feet|fir fur|flea flee|flu flew|foul fowl|gait gate|gilt guilt|grate great|groan grown|guest guessed
  hail hale|hall haul|heal heel|hear here|heard herd|higher hire|him hymn|hoarse horse|holy wholly|idle idol|key quay
  knead need|knit nit|lane lain|leak leek|lesson lessen|links lynx|loan lone|made maid|main mane|maze maize|medal meddle
  metal mettle|metre meter|miner minor|missed mist|moose mousse|morning mourning|muscle mussel|mustard mustered
  naval navel|oar ore|pain pane|palette pallet|patience patients|pause paws|paw pour|peace piece|peak peek|pedal peddle
  peel peal|pi pie|plain plane|plum plumb|pole poll|poor pour|pray prey|principal principle|profit prophet|rain reign
  rap wrap|raise rays|rest wrest|ring wring|role roll|root route|rye wry|sauce source|scene seen|seam seem|sew sow
  shear sheer|shoe shoo|side sighed|slay sleigh|sloe slow|soar sore|sole soul|some sum|stair stare|stake steak
  stationary stationery|steal steel|stile style|storey story|straight strait|suite sweet|sundae sunday|swat swot
  tea tee|team teem|tear tier|thrown throne|thyme time|tide tied|timber timbre|toad towed|toe tow|tea tee|vain vein
  vale veil|vase vas|wade weighed|waist waste|wait weight|warn worn|way weigh|weather whether|whale wail|which witch
  whine wine|wood would|yoke yolk|yore your|bridal bridle|bolder boulder|canvas canvass|carat carrot|cellar seller
  chilly chilli|choir quire|cocoa coco|colonel kernel|council counsel|cruise crews|dual duel|fisher fissure
  gorilla guerrilla|gymnast gymnasts|hanger hangar|humorous humerus|jewel joule|lightning lightening|manner manor
  marshal martial|mask masque|mucus mucous|pilot pilate|raisin raising|racket racquet|rough ruff|savoury savory
  tire tyre|weave weve|whirled world|yacht yot|berth birth|bold bowled|caught court|dye die|fort fought|lute loot
  balm barm|panda pander|pizza piece|quarts quartz|rhyme rime|ruler roller|sauna sawn|sweater sweeter|tuba tuber
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/\s+/));

/** Stems (without marks) no Arabic receipt word may begin with; stems of five letters or more may not be inside one. */
export const arabicStems = list(`
  والد عائل يتيم أيتام كافل كفالة حضانة حاضن وصي وصاية طلاق أرمل زوجة عروس طفل رضيع
  محكم قاضي محامي قضية شرطة سجن سجين جريمة مجرم اعتقال معتقل توقيف متهم ترحيل لاجئ لجوء حدود جواز مهرب تهريب
  عنف إساءة اعتداء تحرش اغتصاب ضرب إيذاء جرح نزيف تعذيب خنق قتل قتيل قاتل ذبح مذبح موت ميت جنازة مقبر تابوت
  انتحار شنق غرق جثة سكين خنجر سيف مسدس بندقية رصاص قنبل سلاح أسلح حرب حربي معركة جندي جيش دباب صاروخ
  قصف انفجار إرهاب شهيد عسكر مدفع لغم غارة
  خمر نبيذ سكران مخدر حشيش كوكايين هيروين أفيون تدخين سيجار سجائر تبغ شيشة إدمان مدمن مقامر قمار
  الله مسجد جامع كنيس معبد صليب قرآن إنجيل صلاة صوم رمضان مئذن كاهن قسيس شيطان جهنم ملاك مذهب طائف
  جنس عار عري قبلة حمل جنين حامل ثدي صدر بطن دماء عظم مستشفى مرض مريض سرطان فيروس حمى جراح إبرة
  غبي أحمق حمار كلب خنزير قرد حقير قذر كسول جبان كاذب لعين ملعون قبيح سمين أسود زنجي عبيد
  خوف خائف رعب مرعب شبح وحش كابوس ظلام وحيد وحدة حزن حزين بكاء دموع غضب كراهية عقاب ظلم زلزال
  بركان حريق نيران فقر فقير ديون جوع جائع تشرد مشرد إخلاء سياس انتخاب حزب ثورة رئيس
`);

/** Arabic words that are refused as they are. */
export const arabicWhole = list(`
  نار أم أب أخ أخت عم عمة خال خالة جد جدة ابن بنت أسرة أهل بيت دار دم يد رأس جسم جسد سكر بار كحل جوز خروف فأر أسد بقرة
  ثور بغل جرذ حية عقرب ضبع تيس سد بئر خيمة قارب زورق شاحنة بحر موج سوط عصا حبل حزام قفل قفص باب مفتاح حقيبة زيارة
  تقرير مراجعة ملف جلسة تقييم هلال فجر عيد علم راية
`);

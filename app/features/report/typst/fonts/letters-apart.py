"""Makes the Arabic font of printed reports out of Vazirmatn, so that each letter and each vowel mark in a PDF is a drawing of its own
that stands on the line. Needs python3-fonttools. Use: python3 letters-apart.py Vazirmatn_400Regular.ttf OUT.ttf

Two things of Vazirmatn make a PDF's text wrong, though it looks right:
- Lam and alef are one drawing for two letters, and readers of a PDF turn the letters of one drawing round. Here the alef is the whole
  drawing and the lam an empty one beside it; they share its width.
- A mark is moved to its letter by so much up and so much across. The typesetter then sets it apart from its line. Here there is a drawing
  of each mark for each place where it is wanted, already moved (the feature mset: marks placed by substitution).
"""
import sys
from fontTools.otlLib import builder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

NAME = "Vazirmatn Apart"
STEP = 24  # places are told apart by so many of 2048 to an em: an eighth of a point in print
COMMON = "064B 064C 064D 064E 064F 0650 0651 0652 0653 0654 0655 0656 0657 0670".split()

source, out = sys.argv[1:]
font = TTFont(source, recalcTimestamp=False)
glyf, hmtx, classes = font["glyf"], font["hmtx"], font["GDEF"].table.GlyphClassDef.classDefs
gsub, gpos = font["GSUB"].table, font["GPOS"].table


def add(name, advance, parts, kind):
    glyph = Glyph()
    glyph.numberOfContours = -1 if parts else 0
    if parts:
        glyph.components = []
        for part, x, y in parts:
            one = GlyphComponent()
            one.glyphName, one.x, one.y, one.flags = part, x, y, 0x4
            glyph.components.append(one)
    glyf[name] = glyph
    glyph.recalcBounds(glyf)
    hmtx[name] = (advance, getattr(glyph, "xMin", 0))
    classes[name] = kind
    return name


def single(mapping):
    lookup = builder.buildLookup([builder.buildSingleSubstSubtable(mapping)])
    gsub.LookupList.Lookup.append(lookup)
    return len(gsub.LookupList.Lookup) - 1


def context(before, given, lookups):
    """In `given`, after `before`, lookup n is applied to glyph n."""
    order = {name: at for at, name in enumerate(glyf.glyphOrder)}
    table = ot.ChainContextSubst()
    table.Format = 3
    table.BacktrackCoverage = [builder.buildCoverage(set(one), order) for one in before]
    table.InputCoverage = [builder.buildCoverage(set(one), order) for one in given]
    table.LookAheadCoverage = []
    table.SubstLookupRecord = []
    for at, lookup in enumerate(lookups):
        record = ot.SubstLookupRecord()
        record.SequenceIndex, record.LookupListIndex = at, lookup
        table.SubstLookupRecord.append(record)
    return table


def lookup_of(subtables, flag):
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 6, flag, subtables, len(subtables)
    return lookup


def subtables(table, kind):
    for lookup in table.LookupList.Lookup:
        for one in lookup.SubTable:
            one = getattr(one, "ExtSubTable", one)
            if type(one).__name__ == kind:
                yield lookup, one


def is_arabic(lookup):
    return lookup.LookupFlag & 1


# Ligatures of letters: the last letter is drawn as all of them, the others as nothing.
parts_of = {}
for lookup, table in list(subtables(gsub, "LigatureSubst")):
    if not is_arabic(lookup):
        continue
    made = []
    for first, ligatures in list(table.ligatures.items()):
        for ligature in list(ligatures):
            letters = [first, *ligature.Component]
            if any(classes.get(letter) == 3 or letter == "space" for letter in letters):
                continue
            whole = ligature.LigGlyph
            # The last letter stands furthest to the left, where the drawing begins; they share its width.
            width = hmtx[whole][0] // len(letters)
            own = [add(f"{letter}.{whole}", width, [], 1) for letter in letters[:-1]]
            own.append(add(f"{letters[-1]}.{whole}", hmtx[whole][0] - width * len(own), [(whole, 0, 0)], 1))
            parts_of[whole] = [(letter, sum(hmtx[later][0] for later in own[at + 1 :])) for at, letter in enumerate(own)]
            made.append(context([], [[letter] for letter in letters], [single({letter: to}) for letter, to in zip(letters, own)]))
            ligatures.remove(ligature)
        if not ligatures:
            del table.ligatures[first]
    if not made:
        continue
    if table.ligatures:
        gsub.LookupList.Lookup.append(lookup_of(made, lookup.LookupFlag))
        at = gsub.LookupList.Lookup.index(lookup)
        for record in gsub.FeatureList.FeatureRecord:
            if at in record.Feature.LookupListIndex:
                record.Feature.LookupListIndex.append(len(gsub.LookupList.Lookup) - 1)
    else:
        lookup.LookupType, lookup.SubTable, lookup.SubTableCount = 6, made, len(made)

# Where each mark goes on each letter.
places, shape_of = {}, {}


def near(value):
    return round(value / STEP) * STEP


def place(marks, base, anchor, begins=0):
    for mark, to in marks.items():
        places.setdefault((mark, near(anchor.XCoordinate - to.XCoordinate - begins), near(anchor.YCoordinate - to.YCoordinate)), set()).add(base)


for kind in ("MarkBasePos", "MarkLigPos"):
    for lookup, table in subtables(gpos, kind):
        if not is_arabic(lookup):
            continue
        marks = dict(zip(table.MarkCoverage.glyphs, (record.MarkAnchor for record in table.MarkArray.MarkRecord)))
        marks = {mark: anchor for mark, anchor in marks.items() if mark[3:7] in COMMON}
        if kind == "MarkBasePos":
            for base, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord):
                if record.BaseAnchor[0]:
                    place(marks, base, record.BaseAnchor[0])
        else:
            for whole, record in zip(table.LigatureCoverage.glyphs, table.LigatureArray.LigatureAttach):
                for (part, begins), component in zip(parts_of.get(whole, []), record.ComponentRecord):
                    if component.LigatureAnchor[0]:
                        place(marks, part, component.LigatureAnchor[0], begins)

by_bases = {}
for (mark, x, y), bases in places.items():
    moved = add(f"{mark}.{x}.{y}", 0, [(mark, x, y)], 3)
    shape_of[moved] = (mark, x, y)
    by_bases.setdefault(frozenset(bases), {})[mark] = moved
rules = [context([bases], [moved.keys()], [single(moved)]) for bases, moved in by_bases.items()]
gsub.LookupList.Lookup.append(lookup_of(rules, 1))
mset = ot.FeatureRecord()
mset.FeatureTag, mset.Feature = "mset", ot.Feature()
mset.Feature.FeatureParams, mset.Feature.LookupListIndex = None, [len(gsub.LookupList.Lookup) - 1]
gsub.FeatureList.FeatureRecord.append(mset)
last = len(gsub.FeatureList.FeatureRecord) - 1
for script in gsub.ScriptList.ScriptRecord:
    if script.ScriptTag in ("arab", "DFLT"):
        for language in [script.Script.DefaultLangSys, *(one.LangSys for one in script.Script.LangSysRecord)]:
            language.FeatureIndex.append(last)
for lookup in gsub.LookupList.Lookup:
    lookup.LookupCount = len(lookup.SubTable)

font.setGlyphOrder(glyf.glyphOrder)

# A mark over a moved mark stands where it stood over the mark in its own place.
for lookup, table in subtables(gpos, "MarkMarkPos"):
    if not is_arabic(lookup):
        continue
    at = {mark: record for mark, record in zip(table.Mark2Coverage.glyphs, table.Mark2Array.Mark2Record)}
    for moved, (mark, x, y) in shape_of.items():
        if mark in at:
            record, anchor = ot.Mark2Record(), at[mark].Mark2Anchor[0]
            record.Mark2Anchor = [builder.buildAnchor(anchor.XCoordinate + x, anchor.YCoordinate + y)]
            at[moved] = record
    glyphs = sorted(at, key=font.getGlyphID)
    table.Mark2Coverage.glyphs, table.Mark2Array.Mark2Record = glyphs, [at[glyph] for glyph in glyphs]
    table.Mark2Array.Mark2Count = len(glyphs)

for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16):
        record.string = record.toUnicode().replace("Vazirmatn", NAME.replace(" ", "") if record.nameID == 6 else NAME)
font["post"].formatType = 3.0
font.save(out)
print(len(shape_of), "moved marks;", len(rules), "rules;", len(parts_of), "ligatures")

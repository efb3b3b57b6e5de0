#!/usr/bin/env python3
"""Second verifier of IP Ledger exports 账本导出文件的第二核验程序.

Written from ops/docs/ledger-format.md alone, in Python's standard library alone. Usage:

    verify.py FILE --key KEYS [--json]

KEYS holds verifier keys (name+id+key), one a line; what follows a key on its line is passed over. Exits 0 valid, 1 not
valid, 2 used wrongly. Checks Ed25519 here, ML-DSA-44 by mldsa44.py and SM2 by sm2.py beside it.
"""
import argparse
import base64
import hashlib
import json
import re
import sys
import unicodedata

import mldsa44
import sm2

FORMAT = b"ipledger/export/v1"
MAX_LINE = 1 << 21
MOST_STREAMS = 1_000_000
TILE = 256


class Flaw(Exception):
    def __init__(self, reason, position, detail):
        super().__init__(detail)
        self.reason, self.position, self.detail = reason, position, detail


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


# --- Ed25519, RFC 8032 section 5.1.7 -----------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def point(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * ROOT % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
NEUTRAL = (0, 1, 1, 0)


def ed25519(key, message, signature):
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L or same(times(8, a), NEUTRAL):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(k, a)))


# --- signed notes and keys ---------------------------------------------------------------------------------------------


def canonical(text):
    octets = base64.b64decode(text.encode("ascii"), validate=True)
    if base64.b64encode(octets).decode() != text:
        raise ValueError("not the canonical form of Base64")
    return octets


def is_name(text):
    return 0 < len(text) <= 255 and not any(
        c == "+" or c.isspace() or unicodedata.category(c) in ("Cc", "Cs", "Zs", "Zl", "Zp") for c in text
    )


class Key:
    """A verifier key: name, id, and what its signatures are made over."""

    LENGTHS = {1: (33, 64), 4: (33, 72), 6: (1313, 2428), 255: (1 + 19 + 65, 64)}

    def __init__(self, line):
        name, key_id, material = line.split("+", 2)
        self.material = canonical(material)
        self.name, self.kind = name, self.material[0]
        if not is_name(name) or self.kind not in self.LENGTHS or len(self.material) != self.LENGTHS[self.kind][0]:
            raise ValueError("a key of an unknown algorithm or of the wrong length")
        if self.kind == 255 and self.material[1:20] != b"ipledger/sm2-sm3/v1":
            raise ValueError("a key of an unknown algorithm")
        self.id = sha256(name.encode(), b"\n", self.material)[:4]
        if self.id.hex() != key_id:
            raise ValueError("the id of a key does not belong to it")

    def label(self):
        return self.name + "+" + self.id.hex()

    def holds(self, text, signature):
        if len(signature) != self.LENGTHS[self.kind][1]:
            return False
        if self.kind == 1:
            return ed25519(self.material[1:], text, signature)
        if self.kind == 255:
            return sm2.verify(self.material[20:], text, signature)
        time, raw = signature[:8], signature[8:]
        seconds = int.from_bytes(time, "big")
        if not 0 < seconds < 2**63:
            return False
        if self.kind == 4:
            return ed25519(self.material[1:], b"cosignature/v1\ntime %d\n" % seconds + text, raw)
        message = tree_message(self.name, text.decode(), time)
        return message is not None and mldsa44.verify(self.material[1:], message, raw)


def tree_message(signer, text, time):
    """What an ML-DSA-44 cosignature is made over; None for names that do not fit in it."""
    (origin, size, root), name = parse_checkpoint(text), signer.encode()
    origin = origin.encode()
    if not 0 < len(name) < 256 or not 0 < len(origin) < 256:
        return None
    lengths = bytes((len(name),)), bytes((len(origin),))
    return b"subtree/v1\n\0" + lengths[0] + name + time + lengths[1] + origin + bytes(8) + size.to_bytes(8, "big") + root


def note(octets, keys):
    """The checkpoint in a signed note, and the labels of the given keys that signed it."""
    if len(octets) > 1 << 20:
        raise Flaw("checkpoint", 0, "a note of more than 1 MiB")
    try:
        whole = octets.decode("utf-8")
        if any(c < " " and c != "\n" for c in whole):
            raise ValueError("a control character")
        blank = whole.rindex("\n\n")
        lines = whole[blank + 2 :].split("\n")
        if lines.pop() != "" or not 0 < len(lines) <= 100:
            raise ValueError("1 to 100 signature lines are wanted")
        signatures = []
        for line in lines:
            if not line.startswith("\u2014 "):
                raise ValueError("a signature line begins with an em dash")
            name, signature = line[2:].split(" ", 1)
            signature = canonical(signature)
            if not is_name(name) or not 4 < len(signature) <= 4 + 8192:
                raise ValueError("not a signature line")
            signatures.append((name, signature[:4], signature[4:]))
    except (ValueError, UnicodeError) as none:
        raise Flaw("checkpoint", 0, str(none))
    text = whole[: blank + 1]
    checkpoint = parse_checkpoint(text)
    valid, forged = [], []
    for name, key_id, signature in signatures:
        for key in keys:
            if key.name == name and key.id == key_id:
                (valid if key.holds(text.encode(), signature) else forged).append(key.label())
    if forged:
        raise Flaw("forged", 0, "a signature is not by the key that it names: " + forged[0])
    if not valid:
        raise Flaw("unsigned", 0, "no given key signed the checkpoint")
    return checkpoint, list(dict.fromkeys(valid))


def parse_checkpoint(text):
    lines = text[:-1].split("\n")
    try:
        if len(lines) < 3 or len(lines) > 19 or not all(lines) or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]):
            raise ValueError("not the lines of a checkpoint")
        size, root = int(lines[1]), canonical(lines[2])
        if size >= 2**63 or len(root) != 32 or (size == 0 and root != sha256()):
            raise ValueError("not a size and its root")
    except (ValueError, UnicodeError) as none:
        raise Flaw("checkpoint", 0, str(none))
    return lines[0], size, root


# --- the tree ----------------------------------------------------------------------------------------------------------


def over(left, right):
    return sha256(b"\x01", left, right)


def root_of(hashes):
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return over(root_of(hashes[:split]), root_of(hashes[split:]))


def climb(index, size, leaf, path):
    """The root that an inclusion proof leads to, RFC 9162 section 2.1.3.2; None if no proof can have this form."""
    if not 0 <= index < size:
        return None
    node, last, hashed = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return None
        if node & 1 or node == last:
            hashed = over(sibling, hashed)
            while node & 1 == 0 and node != 0:
                node, last = node >> 1, last >> 1
        else:
            hashed = over(hashed, sibling)
        node, last = node >> 1, last >> 1
    return hashed if last == 0 else None


# --- lines -------------------------------------------------------------------------------------------------------------


class Lines:
    def __init__(self, file):
        self.file, self.digest, self.last = file, hashlib.sha256(), b""

    def next(self, position):
        line = self.file.readline(MAX_LINE + 1)
        bad = re.search(rb"[^\x20-\x7e\n]", line)
        if bad:
            raise Flaw("malformed", position, "a byte that stands in no line")
        if not line.endswith(b"\n"):
            if len(line) > MAX_LINE:
                raise Flaw("too-long", position, "a line of more than %d bytes" % MAX_LINE)
            raise Flaw("ends-early", position, "the file ends within or before a line")
        self.last = line
        return line[:-1].decode("ascii")

    def count(self):
        self.digest.update(self.last)


def fields(line, name, count, position):
    words = line.split(" ")
    if words[0] != name or len(words) != count + 1:
        raise Flaw("malformed", position, "a line '%s' of %d fields was expected" % (name, count))
    return words


def number(word, position):
    if not re.fullmatch("[1-9][0-9]{0,18}", word) or int(word) >= 2**63:
        raise Flaw("malformed", position, "not a number from 1 on")
    return int(word)


def shown(word, position):
    if word == "-":
        return None
    if word == ".":
        return b""
    try:
        octets = canonical(word)
        if octets:
            return octets
    except ValueError:
        pass
    raise Flaw("malformed", position, "not Base64 in its canonical form")


def octets(word, position):
    content = shown(word, position)
    if content is None:
        raise Flaw("malformed", position, "bytes that are not shown")
    return content


def hashes(word, most, position):
    content = octets(word, position)
    if len(content) % 32 or len(content) // 32 > most:
        raise Flaw("malformed", position, "not hashes, or more than %d" % most)
    return [content[at : at + 32] for at in range(0, len(content), 32)]


# --- entries -----------------------------------------------------------------------------------------------------------


def is_text(text):
    return not any(unicodedata.category(c) in ("Cc", "Cs") for c in text)


class Entry:
    """One entry of the file: its leaf's fields, and whatever of its bytes is shown."""

    def __init__(self, words, position):
        self.position = position
        leaf = octets(words[2], position)
        try:
            self.parse(leaf)
        except (ValueError, UnicodeError, IndexError) as none:
            raise Flaw("leaf", position, str(none))
        self.hash = sha256(b"\x00", leaf)
        self.facts = self.opened(words, 3, b"\x10", "facts")
        self.personal = self.opened(words, 5, b"\x11", "personal")
        self.metadata = self.opened(words, 7, b"\x12", "metadata")

    def parse(self, leaf):
        at = 0

        def take(length):
            nonlocal at
            if at + length > len(leaf):
                raise ValueError("the leaf ends early")
            at += length
            return leaf[at - length : at]

        def text(least, most):
            length = int.from_bytes(take(2), "big")
            if not least <= length <= most:
                raise ValueError("a text of %d bytes" % length)
            read = take(length).decode("utf-8")
            if not is_text(read):
                raise ValueError("a control character in a text")
            return read

        if take(16) != b"ipledger/leaf/v1":
            raise ValueError("not a leaf")
        self.ledger = take(16)
        self.stream = (text(0, 64), text(1, 1024))
        self.sequence = int.from_bytes(take(8), "big", signed=True)
        length = take(1)[0]
        if self.sequence < 0 or length != (32 if self.sequence else 0):
            raise ValueError("a sequence and the hash before it that do not go together")
        self.previous = take(length)
        self.event = take(16)
        self.type = text(1, 128)
        if not re.fullmatch("[a-z0-9]+([.-][a-z0-9]+)*", self.type):
            raise ValueError("not the name of an event type")
        self.version = int.from_bytes(take(4), "big", signed=True)
        self.recorded = int.from_bytes(take(8), "big", signed=True)
        if self.version < 1 or self.recorded < 0:
            raise ValueError("a version or a time that cannot be")
        self.commitments = {"facts": take(32), "personal": take(32), "metadata": take(32)}
        if at != len(leaf):
            raise ValueError("bytes after the leaf")

    def opened(self, words, at, tag, what):
        content, salt = shown(words[at], self.position), shown(words[at + 1], self.position)
        if (content is None) != (salt is None):
            raise Flaw("malformed", self.position, "bytes and their salt are shown together")
        if content is None:
            return None
        if len(salt) != 32:
            raise Flaw("malformed", self.position, "a salt has 32 bytes")
        if sha256(tag, salt, content) != self.commitments[what]:
            raise Flaw(what, self.position, "they are not what the entry commits to")
        return content

    def uuid(self):
        digits = self.event.hex()
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class Verification:
    def __init__(self, file, keys):
        self.lines, self.keys = Lines(file), keys
        self.file = file
        self.ledger = self.origin = ""
        self.size, self.root, self.stream = 0, sha256(), None
        self.signed_by = []
        self.position = self.entries = self.recorded = 0
        self.opened = {"facts": 0, "personal": 0, "metadata": 0}
        self.newest, self.chains, self.complete_up_to = {}, True, None

    def verdict(self):
        flaw = None
        try:
            self.head()
            self.one_stream() if self.stream else self.whole()
        except Flaw as found:
            flaw = {"reason": found.reason, "position": found.position, "detail": found.detail}
        return {
            "valid": flaw is None,
            "flaw": flaw,
            "ledger": self.ledger,
            "origin": self.origin,
            "content": "/".join(self.stream) if self.stream else "whole",
            "size": self.size,
            "root": base64.b64encode(self.root).decode(),
            "signedBy": self.signed_by,
            "entries": self.entries,
            "opened": self.opened,
            "completeUpTo": self.complete_up_to,
            "chains": self.chains,
        }

    def faulty(self):
        return self.position if self.stream or not self.origin else self.position + 1

    def counted(self):
        line = self.lines.next(self.faulty())
        self.lines.count()
        return line

    def head(self):
        try:
            first = self.lines.next(0)
        except Flaw:
            first = ""
        if first.encode() != FORMAT:
            raise Flaw("not-an-export", 0, "the file does not begin with " + FORMAT.decode())
        self.lines.count()
        ledger = fields(self.counted(), "ledger", 1, 0)[1]
        if not re.fullmatch("[0-9a-f]{32}", ledger):
            raise Flaw("malformed", 0, "not the id of a ledger")
        self.ledger = ledger
        content = self.counted()
        if content != "content whole":
            words = fields(content, "content", 3, 0)
            try:
                kind, name = octets(words[2], 0).decode("utf-8"), octets(words[3], 0).decode("utf-8")
            except UnicodeError:
                raise Flaw("malformed", 0, "not the name of a stream")
            if words[1] != "stream" or len(kind.encode()) > 64 or not 0 < len(name.encode()) <= 1024 or not is_text(kind + name):
                raise Flaw("malformed", 0, "not the name of a stream")
            self.stream = (kind, name)
        octets_of_note = octets(fields(self.counted(), "note", 1, 0)[1], 0)
        (origin, size, root), signed_by = note(octets_of_note, self.keys)
        if self.ledger not in origin.split("/"):
            raise Flaw("ledger", 0, "the checkpoint is of " + origin)
        self.origin, self.size, self.root = origin, size, root
        self.signed_by = signed_by

    def whole(self):
        while self.position < self.size:
            count = min(TILE, self.size - self.position)
            line = self.counted()
            if line.startswith("end "):
                raise Flaw("ends-early", self.position + 1, "the entry is missing")
            for in_tree in self.tile(line, count):
                expected = self.position + 1
                words = fields(self.counted(), "entry", 8, expected)
                if number(words[1], expected) != expected:
                    raise Flaw("order", expected, "position %s stands where %d comes" % (words[1], expected))
                entry = self.of_this_ledger(Entry(words, expected))
                self.follow(entry)
                if entry.hash != in_tree:
                    raise Flaw("tree", expected, "the signed tree holds another entry here")
                self.count(entry)
        self.end(self.lines.next(self.position + 1))

    def tile(self, line, count):
        first = self.position + 1
        words = fields(line, "tile", 3, first)
        if number(words[1], first) != first:
            raise Flaw("order", first, "a tile of other positions")
        leaves = hashes(words[2], TILE, first)
        if len(leaves) != count:
            raise Flaw("malformed", first, "a tile of %d hashes, not %d" % (len(leaves), count))
        path = hashes(words[3], 63, first)
        if climb(self.position // TILE, (self.size + TILE - 1) // TILE, root_of(leaves), path) != self.root:
            raise Flaw("tile", first, "the hashes from here on are not in the signed tree")
        return leaves

    def of_this_ledger(self, entry):
        if entry.ledger.hex() != self.ledger:
            raise Flaw("ledger", entry.position, "an entry of ledger " + entry.ledger.hex())
        return entry

    def follow(self, entry):
        if entry.recorded < self.recorded:
            raise Flaw("time", entry.position, "it was recorded before the entry ahead of it")
        self.recorded = entry.recorded
        kind, name = entry.stream
        if kind == "":
            if entry.sequence != 0 or name != entry.uuid():
                raise Flaw("chain", entry.position, "an entry outside any stream is alone")
            return
        before = self.newest.get(name)
        if before is None:
            if entry.sequence != 0 and self.chains:
                raise Flaw("chain", entry.position, "the entries before it in its stream are missing")
            if len(self.newest) == MOST_STREAMS:
                self.chains = False
                return
        elif before[0] != kind or entry.sequence != before[1] + 1 or entry.previous != before[2]:
            raise Flaw("chain", entry.position, "it does not continue its stream")
        self.newest[name] = (kind, entry.sequence, entry.hash)

    def count(self, entry):
        self.position = entry.position
        self.entries += 1
        for what in self.opened:
            self.opened[what] += getattr(entry, what) is not None

    def one_stream(self):
        line, mapped, newest = self.lines.next(self.position), None, None
        if line.startswith("root "):
            self.lines.count()
            mapped = self.mapped(self.proven(line, "root"))
            line = self.lines.next(self.position)
        while line.startswith("entry "):
            self.lines.count()
            entry = self.proven(line, "entry")
            if entry.position <= self.position:
                raise Flaw("order", entry.position, "entries stand in the order of their positions")
            if entry.stream != self.stream:
                raise Flaw("chain", entry.position, "an entry of another stream")
            self.follow(entry)
            self.count(entry)
            if mapped and entry.position <= mapped[1]:
                newest = entry
            line = self.lines.next(self.position)
        if mapped:
            self.complete(mapped, newest)
        self.end(line)

    def proven(self, line, name):
        words = fields(line, name, 8, self.position)
        at = number(words[1], self.position)
        entry = self.of_this_ledger(Entry(words, at))
        proof = self.lines.next(at)
        self.lines.count()
        words = fields(proof, "proof", 2, at)
        if number(words[1], at) != at or climb(at - 1, self.size, entry.hash, hashes(words[2], 63, at)) != self.root:
            raise Flaw("tree", at, "the entry is not in the signed tree")
        return entry

    def mapped(self, rooted):
        """The map's root, how far it goes, and the proof of what it says of the stream."""
        at = rooted.position
        found = re.match(
            rb'\{"ledger":"([0-9a-f]{32})","root":"([0-9a-f]{64})","upTo":(0|[1-9][0-9]{0,17}),', rooted.facts or b""
        )
        if (
            (rooted.type, rooted.version, rooted.stream) != ("ledger.map-rooted", 1, ("ledger", self.ledger))
            or not found
            or found.group(1).decode() != self.ledger
        ):
            raise Flaw("map-root", at, "the entry is not a root of the asset map")
        root, up_to = bytes.fromhex(found.group(2).decode()), int(found.group(3))
        if up_to >= at:
            raise Flaw("map-root", at, "the map would hold entries after itself")
        line = self.lines.next(at)
        self.lines.count()
        words = fields(line, "map", 2, at)
        siblings, end = hashes(words[2], 256, at), octets(words[1], at)
        if end and len(end) != 80:
            raise Flaw("malformed", at, "an entry of the map has 80 bytes")
        if end:
            sequence, position = (int.from_bytes(end[i : i + 8], "big", signed=True) for i in (32, 40))
            if sequence < 0 or position <= sequence:
                raise Flaw("malformed", at, "an entry of the map that cannot be")
        return root, up_to, siblings, end

    def complete(self, mapped, newest):
        root, up_to, siblings, end = mapped
        kind, name = (part.encode() for part in self.stream)
        key = sha256(b"\x22", len(kind).to_bytes(2, "big"), kind, name)
        if newest:
            holds = end == key + newest.sequence.to_bytes(8, "big") + newest.position.to_bytes(8, "big") + newest.hash
        else:
            other = int.from_bytes(end[:32], "big") ^ int.from_bytes(key, "big") if end else 1
            holds = other != 0 and (not end or 256 - other.bit_length() >= len(siblings))
        if siblings and siblings[-1] == bytes(32):
            holds = False
        node = sha256(b"\x20", end) if end else bytes(32)
        for depth in range(len(siblings) - 1, -1, -1):
            right = key[depth // 8] >> 7 - depth % 8 & 1
            pair = (siblings[depth], node) if right else (node, siblings[depth])
            node = sha256(b"\x21", *pair)
        if not holds or node != root:
            raise Flaw("map", self.position, "the map does not say that these are all entries of the stream")
        self.complete_up_to = up_to

    def end(self, line):
        words = fields(line, "end", 2, self.faulty())
        if words[1] != str(self.entries):
            raise Flaw("count", 0, "the file says that it has another number of entries")
        if words[2] != self.lines.digest.hexdigest():
            raise Flaw("digest", 0, "the file is not as it was written")
        if self.file.read(1):
            raise Flaw("trailing", 0, "something follows the last line")


def keys_of(path):
    with open(path, encoding="utf-8") as file:
        lines = [(line.split() or [""])[0] for line in file]
    keys = [Key(line) for line in lines if line and not line.startswith("#")]
    if not keys:
        raise ValueError("no key in " + path)
    return keys


def main():
    parser = argparse.ArgumentParser(description="Verifies an export of IP Ledger without the ledger.")
    parser.add_argument("file")
    parser.add_argument("--key", required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--list", action="store_true", help="FILE lists exports, one a line; a verdict a line")
    asked = parser.parse_args()
    try:
        keys = keys_of(asked.key)
        files = [asked.file]
        if asked.list:
            with open(asked.file, encoding="utf-8") as listed:
                files = [line.rstrip("\n") for line in listed]
        valid = True
        for path in files:
            with open(path, "rb") as file:
                verdict = Verification(file, keys).verdict()
            valid = valid and verdict["valid"]
            if asked.json:
                print(json.dumps(verdict, ensure_ascii=False), flush=True)
            elif verdict["valid"]:
                print("valid 有效: %(content)s, %(entries)d entries of %(size)d, signed by %(signedBy)s" % verdict)
            else:
                print("NOT VALID 无效: %(reason)s at position %(position)d: %(detail)s" % verdict["flaw"])
        return 0 if valid else 1
    except (OSError, ValueError) as wrong:
        print("verify: %s" % wrong, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())

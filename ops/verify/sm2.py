"""SM2 signatures with SM3 verified 商用密码验签: GB/T 32918.2 and GB/T 32905, in Python's standard library alone."""

P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
USER = b"1234567812345678"

START = (
    0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E,
)  # fmt: skip
WORD = 0xFFFFFFFF


def turned(word, by):
    by %= 32
    return (word << by | word >> (32 - by)) & WORD


def sm3(message):
    state = START
    padded = message + b"\x80" + bytes((55 - len(message)) % 64) + (8 * len(message)).to_bytes(8, "big")
    for at in range(0, len(padded), 64):
        state = tuple(old ^ new for old, new in zip(state, compressed(state, padded[at : at + 64])))
    return b"".join(word.to_bytes(4, "big") for word in state)


def compressed(state, block):
    w = [int.from_bytes(block[i : i + 4], "big") for i in range(0, 64, 4)]
    for j in range(16, 68):
        x = w[j - 16] ^ w[j - 9] ^ turned(w[j - 3], 15)
        w.append(x ^ turned(x, 15) ^ turned(x, 23) ^ turned(w[j - 13], 7) ^ w[j - 6])
    a, b, c, d, e, f, g, h = state
    for j in range(64):
        constant = 0x79CC4519 if j < 16 else 0x7A879D8A
        ss1 = turned((turned(a, 12) + e + turned(constant, j)) & WORD, 7)
        ss2 = ss1 ^ turned(a, 12)
        if j < 16:
            one, two = a ^ b ^ c, e ^ f ^ g
        else:
            one, two = a & b | a & c | b & c, e & f | ~e & g & WORD
        tt1 = (one + d + ss2 + (w[j] ^ w[j + 4])) & WORD
        tt2 = (two + h + ss1 + w[j]) & WORD
        a, b, c, d = tt1, a, turned(b, 9), c
        e, f, g, h = tt2 ^ turned(tt2, 9) ^ turned(tt2, 17), e, turned(f, 19), g
    return a, b, c, d, e, f, g, h


def add(p, q):
    """On the curve; None is the point at infinity."""
    if p is None or q is None:
        return q if p is None else p
    if p[0] == q[0]:
        if (p[1] + q[1]) % P == 0:
            return None
        slope = (3 * p[0] * p[0] + A) * pow(2 * p[1], P - 2, P) % P
    else:
        slope = (q[1] - p[1]) * pow(q[0] - p[0], P - 2, P) % P
    x = (slope * slope - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P


def times(n, p):
    q = None
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


def point(key):
    """The uncompressed point; None for what is not one of the curve."""
    x, y = int.from_bytes(key[1:33], "big"), int.from_bytes(key[33:], "big")
    if len(key) != 65 or key[0] != 4 or x >= P or y >= P or (y * y - x * x * x - A * x - B) % P:
        return None
    return x, y


def verify(key, message, signature):
    """Whether r and s, 32 bytes each, are the key's over the message, under the usual user id."""
    public = point(key)
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if public is None or len(signature) != 64 or not 0 < r < N or not 0 < s < N or (r + s) % N == 0:
        return False
    curve = b"".join(number.to_bytes(32, "big") for number in (A, B, *G, *public))
    user = sm3((8 * len(USER)).to_bytes(2, "big") + USER + curve)
    reached = add(times(s, G), times((r + s) % N, public))
    return reached is not None and (int.from_bytes(sm3(user + message), "big") + reached[0]) % N == r

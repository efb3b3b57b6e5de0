"""ML-DSA-44 signatures verified 抗量子签名验签: FIPS 204, algorithms 3 and 8, in Python's standard library alone."""
import hashlib

Q, DROPPED = 8380417, 13
ROWS = COLUMNS = 4
ONES, LARGEST_HINT = 39, 80
GAMMA_1, GAMMA_2 = 1 << 17, (Q - 1) // 88
BETA = 78
KEY_BYTES, SIGNATURE_BYTES = 32 + 320 * ROWS, 32 + 576 * COLUMNS + LARGEST_HINT + ROWS

ZETAS = [pow(1753, int(format(i, "08b")[::-1], 2), Q) for i in range(256)]


def shake256(length, *parts):
    return hashlib.shake_256(b"".join(parts)).digest(length)


def ntt(poly):
    w, m, half = list(poly), 0, 128
    while half:
        for start in range(0, 256, 2 * half):
            m += 1
            zeta = ZETAS[m]
            for j in range(start, start + half):
                t = zeta * w[j + half] % Q
                w[j], w[j + half] = (w[j] + t) % Q, (w[j] - t) % Q
        half >>= 1
    return w


def inverse_ntt(transformed):
    w, m, half = list(transformed), 256, 1
    while half < 256:
        for start in range(0, 256, 2 * half):
            m -= 1
            zeta = Q - ZETAS[m]
            for j in range(start, start + half):
                t = w[j]
                w[j], w[j + half] = (t + w[j + half]) % Q, zeta * (t - w[j + half]) % Q
        half <<= 1
    return [8347681 * x % Q for x in w]


def unpacked(octets, bits):
    """Numbers of so many bits each, the first in the lowest bits."""
    whole, mask = int.from_bytes(octets, "little"), (1 << bits) - 1
    return [whole >> at & mask for at in range(0, 8 * len(octets), bits)]


def packed(numbers, bits):
    whole = 0
    for at, number in enumerate(numbers):
        whole |= number << bits * at
    return whole.to_bytes(len(numbers) * bits // 8, "little")


def uniform(seed):
    """RejNTTPoly, algorithm 30."""
    poly, length, at = [], 1008, 0
    stream = hashlib.shake_128(seed)
    drawn = stream.digest(length)
    while len(poly) < 256:
        if at + 3 > length:
            length *= 2
            drawn = stream.digest(length)
        number = int.from_bytes(drawn[at : at + 3], "little") & 0x7FFFFF
        at += 3
        if number < Q:
            poly.append(number)
    return poly


def challenge(seed):
    """SampleInBall, algorithm 29."""
    length, at = 8 + 512, 8
    stream = hashlib.shake_256(seed)
    drawn = stream.digest(length)
    signs = int.from_bytes(drawn[:8], "little")
    poly = [0] * 256
    for i in range(256 - ONES, 256):
        while True:
            if at == length:
                length *= 2
                drawn = stream.digest(length)
            j = drawn[at]
            at += 1
            if j <= i:
                break
        poly[i] = poly[j]
        poly[j] = Q - 1 if signs >> (i + ONES - 256) & 1 else 1
    return poly


def hints(octets):
    """HintBitUnpack, algorithm 21; None for what is not the one form of a hint."""
    polys, index = [], 0
    for row in range(ROWS):
        end = octets[LARGEST_HINT + row]
        if not index <= end <= LARGEST_HINT:
            return None
        places = octets[index:end]
        if any(one >= next_one for one, next_one in zip(places, places[1:])):
            return None
        polys.append(set(places))
        index = end
    return None if any(octets[index:LARGEST_HINT]) else polys


def high_bits(number, hinted):
    """UseHint, algorithm 40, over Decompose, algorithm 36."""
    low = number % (2 * GAMMA_2)
    if low > GAMMA_2:
        low -= 2 * GAMMA_2
    if number - low == Q - 1:
        high, low = 0, low - 1
    else:
        high = (number - low) // (2 * GAMMA_2)
    if hinted:
        high = (high + (1 if low > 0 else -1)) % 44
    return high


def verify(key, message, signature):
    """Whether the signature, without a context, is the key's over the message."""
    if len(key) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    rho, seed = key[:32], signature[:32]
    z = [
        [GAMMA_1 - c for c in unpacked(signature[32 + 576 * i : 32 + 576 * (i + 1)], 18)]
        for i in range(COLUMNS)
    ]
    hinted = hints(signature[32 + 576 * COLUMNS :])
    if hinted is None or any(abs(c) >= GAMMA_1 - BETA for poly in z for c in poly):
        return False
    digest = shake256(64, shake256(64, key), b"\0\0", message)
    z, c, encoded = [ntt(poly) for poly in z], ntt(challenge(seed)), b""
    for row in range(ROWS):
        t1 = ntt([t << DROPPED for t in unpacked(key[32 + 320 * row : 32 + 320 * (row + 1)], 10)])
        sums = [-c[i] * t1[i] for i in range(256)]
        for column in range(COLUMNS):
            a = uniform(rho + bytes((column, row)))
            sums = [sums[i] + a[i] * z[column][i] for i in range(256)]
        w = inverse_ntt([s % Q for s in sums])
        encoded += packed([high_bits(w[i], i in hinted[row]) for i in range(256)], 6)
    return shake256(32, digest, encoded) == seed

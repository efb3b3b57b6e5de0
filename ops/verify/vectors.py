#!/usr/bin/env python3
"""The second verifier's algorithms on published examples 算法对公开样例: run by the tests, exits 0 when all hold.

With a FILE: lines of an ML-DSA-44 public key and its signature of nothing, hexadecimal, each of which must hold.
"""
import sys
import unittest

import mldsa44
import sm2
import verify


class PublishedExamples(unittest.TestCase):
    def test_sm3_of_gb_t_32905_annex_a(self):
        self.assertEqual(sm2.sm3(b"abc").hex(), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
        self.assertEqual(
            sm2.sm3(b"abcd" * 16).hex(), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
        )

    def test_sm2_of_gb_t_32918_5_annex_a(self):
        key = bytes.fromhex(
            "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
        )
        signature = bytes.fromhex(
            "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
            "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
        )
        self.assertTrue(sm2.verify(key, b"message digest", signature))
        self.assertFalse(sm2.verify(key, b"message digesT", signature))
        self.assertFalse(sm2.verify(key, b"message digest", signature[32:] + signature[:32]))
        self.assertFalse(sm2.verify(b"\x06" + key[1:], b"message digest", signature))

    def test_ed25519_of_rfc_8032_section_7_1_test_2(self):
        key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        signature = bytes.fromhex(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        )
        self.assertTrue(verify.ed25519(key, b"\x72", signature))
        self.assertFalse(verify.ed25519(key, b"\x73", signature))

    def test_ml_dsa_44_has_the_sizes_of_fips_204_table_2(self):
        self.assertEqual((mldsa44.KEY_BYTES, mldsa44.SIGNATURE_BYTES), (1312, 2420))
        self.assertFalse(mldsa44.verify(bytes(1312), b"", bytes(2420)))


def all_hold(path):
    with open(path, encoding="ascii") as file:
        pairs = [[bytes.fromhex(word) for word in line.split()] for line in file]
    return len(pairs) > 0 and all(mldsa44.verify(key, b"", signature) for key, signature in pairs)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(0 if all_hold(sys.argv[1]) else 1)
    unittest.main()

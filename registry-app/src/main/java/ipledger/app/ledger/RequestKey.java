package ipledger.app.ledger;

import ipledger.ledger.Octets;

/**
 * 幂等键. What a caller calls a request so that sending it again records nothing twice, with the hash of what was asked:
 * the same key for another request is refused.
 *
 * @param requestHash SHA-256 over the request
 */
public record RequestKey(String caller, String key, Octets requestHash) {
    public static final int MAX_CHARACTERS = 255;
    public static final int HASH_BYTES = 32;

    public RequestKey {
        check(caller, "caller");
        check(key, "key");
        if (requestHash.length() != HASH_BYTES) {
            throw new IllegalArgumentException("a request hash of " + requestHash.length() + " bytes");
        }
    }

    private static void check(String text, String what) {
        if (text.isEmpty() || text.length() > MAX_CHARACTERS || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the " + what + " of a request has 1 to " + MAX_CHARACTERS
                    + " characters, none of them a control character");
        }
    }
}

package ipledger.app.security;

/**
 * 调用者. Somebody who showed a valid key.
 *
 * @param keyId the key's public part, never the key
 * @param who the name under which the key was given, as it stands beside every event
 */
public record Caller(String keyId, String who, Role role) {}

package ipledger.app.security;

import ipledger.app.database.DataFolder;

/**
 * 管理员密钥. The first key: an administrator's, left in the data folder for the commands of this machine, readable by this
 * user alone. One that is there and in force stays as it is.
 */
final class OperatorKey {
    static final String FILE = "key";
    private static final String WHO = "operator 运维";

    private OperatorKey() {}

    static void leave(ApiKeys keys, DataFolder folder) {
        boolean isThere = folder.secret(FILE)
                .map(String::strip)
                .flatMap(keys::callerOf)
                .filter(caller -> caller.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (!isThere)
            folder.keepSecret(
                    FILE, keys.create(WHO, Role.ADMINISTRATOR, "serve").secret() + "\n");
    }
}

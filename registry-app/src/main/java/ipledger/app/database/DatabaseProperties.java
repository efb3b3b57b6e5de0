package ipledger.app.database;

import ipledger.app.database.DatabaseAddress.Login;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 数据库配置. Where the database is: in {@code ipledger.data} unless {@code ipledger.database.url} names another one.
 *
 * @param requireDurable whether to refuse a server that acknowledges what is not on disk; off in tests only
 * @param readConnections connections for pages, queries and read models, of which each share that is fed takes one
 * @param ledgerConnections connections for the ledger alone, so that reading never keeps a write waiting
 */
@ConfigurationProperties("ipledger.database")
public record DatabaseProperties(
        Optional<String> url,
        @Nullable Login owner,
        @Nullable Login app,
        @DefaultValue("true") boolean requireDurable,
        @DefaultValue("36") int readConnections,
        @DefaultValue("10") int ledgerConnections) {
    /** The address that is configured, if one is; throws if it is configured in part. */
    Optional<DatabaseAddress> address() {
        return url.map(given -> new DatabaseAddress(given, stated(owner, "owner"), stated(app, "app")));
    }

    private static Login stated(@Nullable Login login, String name) {
        if (login == null) {
            throw new IllegalStateException(
                    "ipledger.database.url is set; ipledger.database." + name + ".user and .password must be too");
        }
        return login;
    }
}

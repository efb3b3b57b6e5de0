package ipledger.app.database;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * 模式迁移. Brings the database to the tables that this program needs: schema {@code ledger} as the owner, so that the
 * application's role cannot change it, and schema {@code projection} as the application's role, which owns what it reads
 * from. Each has a history of its own; an applied migration is never edited.
 */
public final class Schemas {
    public static final String LEDGER = "ledger";
    public static final String PROJECTION = "projection";

    public static final String ACCESS = "access";
    public static final String VAULT = "vault";

    private Schemas() {}

    /** Applies what is missing. Safe to call at every start and by several nodes at once. */
    public static void migrate(DatabaseAddress address) {
        migrate(address.ownerConnections(), LEDGER, List.of("ledger"), "schema_history", address.app());
        migrate(address.ownerConnections(), ACCESS, List.of("access"), "schema_history", address.app());
        migrate(address.ownerConnections(), VAULT, List.of("vault"), "schema_history", address.app());
        // Tokens and the generations of read models: versions of one sequence, in the folders of two modules.
        migrate(
                address.appConnections(),
                PROJECTION,
                List.of("tokens", "projections"),
                "token_schema_history",
                address.app());
    }

    private static void migrate(
            DataSource source, String schema, List<String> folders, String history, DatabaseAddress.Login app) {
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .createSchemas(true)
                .table(history)
                .locations(folders.stream()
                        .map(folder -> "classpath:db/migration/" + folder)
                        .toArray(String[]::new))
                .placeholders(Map.of("app_role", app.user()))
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}

package ipledger.app.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** 落盘检查. Whether a database server puts on disk what it acknowledges. */
final class DurabilityCheck {
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "synchronous_commit", List.of("on", "remote_apply"));

    private DurabilityCheck() {}

    /** Throws unless an acknowledged commit survives a failure of power. */
    static void ensure(DataSource connections) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            for (var required : REQUIRED.entrySet()) {
                try (var row = statement.executeQuery("show " + required.getKey())) {
                    row.next();
                    if (!required.getValue().contains(row.getString(1))) {
                        throw new IllegalStateException("The database server has " + required.getKey() + " = "
                                + row.getString(1) + ": it would acknowledge what is not on disk. Set it to "
                                + required.getValue().getFirst() + ".");
                    }
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be asked how it keeps data", unreachable);
        }
    }
}

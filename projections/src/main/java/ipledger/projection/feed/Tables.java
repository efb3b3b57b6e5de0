package ipledger.projection.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** 一代表. The tables of one generation of a read model, under the connection of the running transaction. */
public record Tables(JdbcTemplate jdbc, String schema) {
    private static final String HERE = "$.";

    /** The statement with its tables in this generation: {@code $.asset} becomes {@code projection_register_3.asset}. */
    public String at(String sql) {
        return sql.replace(HERE, schema + ".");
    }

    /** 停更资产数. How many assets these tables do not follow. */
    public long parked() {
        return Objects.requireNonNull(jdbc.queryForObject(at("select count(*) from $.parked"), Long.class));
    }

    /** Sets a parameter to an array of texts. */
    public static void setTexts(PreparedStatement statement, int parameter, Collection<String> texts)
            throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", texts.toArray()));
    }
}

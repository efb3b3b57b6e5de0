package ipledger.projection.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * 一问. A statement with its parameters, and who takes each row of its answer. Asked with others it costs one round trip for
 * all of them.
 *
 * @param parameters whose types the driver knows; an array of texts is a long one
 */
public record Question(String sql, List<?> parameters, RowCallbackHandler taker) {
    public Question {
        parameters = List.copyOf(parameters);
    }

    /** Asks them in one moment's transaction: the short ones together, then each long one. */
    public static void ask(JdbcTemplate jdbc, List<Question> questions) {
        // Where server and driver both have much to say, neither would listen.
        var together = questions.stream().filter(question -> !question.isLong()).toList();
        if (!together.isEmpty()) send(jdbc, together);
        questions.stream().filter(Question::isLong).forEach(question -> send(jdbc, List.of(question)));
    }

    private boolean isLong() {
        return parameters.stream().anyMatch(String[].class::isInstance);
    }

    private static void send(JdbcTemplate jdbc, List<Question> questions) {
        var sql = questions.stream().map(Question::sql).collect(Collectors.joining("; "));
        jdbc.execute(sql, (PreparedStatementCallback<Boolean>) statement -> {
            int parameter = 1;
            for (var question : questions)
                for (var value : question.parameters) statement.setObject(parameter++, value);
            statement.execute();
            for (var question : questions) question.take(statement);
            return true;
        });
    }

    private void take(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            while (rows.next()) taker.processRow(rows);
        }
        statement.getMoreResults();
    }
}

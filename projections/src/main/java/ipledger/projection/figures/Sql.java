package ipledger.projection.figures;

import ipledger.projection.feed.Tables;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;

/** 语句. A statement put together with its parameters in their order. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Sql add(String more, Object... values) {
        text.append(more);
        parameters.addAll(List.of(values));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Runs it over the tables, row by row. */
    void read(Tables tables, RowCallbackHandler reading) {
        tables.jdbc().query(tables.at(text()), reading, parameters());
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}

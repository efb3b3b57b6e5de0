package ipledger.app.imports.eplegal;

import ipledger.word.Codes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** 欧洲事件代码. What the European Patent Office's codes say, as data: {@code ep-codes.tsv} beside this class. */
final class EpCodes {
    private static final Map<String, Matter> CODES = read();

    private EpCodes() {}

    /** 事项. */
    enum Matter {
        APPLICATION_END,
        RESTORATION,
        REVOCATION,
        ANNUITY,
        /** The European right stands in the other states. */
        STATE_LAPSE,
        LICENCE,
        RIGHT_IN_REM,
        NOTE
    }

    /** The matter of a code; one that the table does not know is kept as a note. */
    static Matter of(String code) {
        return CODES.getOrDefault(code, Matter.NOTE);
    }

    private static Map<String, Matter> read() {
        try (var in = Objects.requireNonNull(EpCodes.class.getResourceAsStream("ep-codes.tsv"))) {
            var codes = new HashMap<String, Matter>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> codes.put(row[0], Matter.valueOf(Codes.name(row[1]))));
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

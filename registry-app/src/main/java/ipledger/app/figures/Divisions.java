package ipledger.app.figures;

import ipledger.identifier.DivisionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** 行政区划名称. What the divisions are called (GB/T 2260, as of April 2019); a code that is not in it is told as it is. */
public final class Divisions {
    private static final String FILE = "gb2260-2019-04.tsv";
    private static final String CITY = "430400";
    private static final Map<String, String> NAMES = read();

    private Divisions() {}

    /** True for the city, which stands for whoever states no county, and for each county-level division of it. */
    public static boolean isOfTheCity(String code) {
        return NAMES.containsKey(code) && new DivisionCode(code).within(new DivisionCode(CITY));
    }

    /** Its own name in the city; elsewhere with the city that it lies in, since many cities have a 城关区. */
    public static String name(String code) {
        var own = NAMES.get(code);
        if (own == null) return code;
        if (isOfTheCity(code)) return own;
        return above(new DivisionCode(code)).map(above -> above + own).orElse(own);
    }

    /** The city of a county; the province where the city is none of its own. */
    private static Optional<String> above(DivisionCode code) {
        return code.county()
                .flatMap(DivisionCode::city)
                .map(city -> NAMES.getOrDefault(
                        city.value(), NAMES.getOrDefault(code.province().value(), "")));
    }

    private static Map<String, String> read() {
        try (var text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Divisions.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[2], columns -> columns[3]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}

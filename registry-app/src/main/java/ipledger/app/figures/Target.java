package ipledger.app.figures;

import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 目标. What a policy asks for: a figure, of which part, how much and by when; without a number, that it rises.
 *
 * @param filter one dimension and the value of it that is meant; nothing for the whole
 * @param goal what is to be reached; absent where only the direction is named
 * @param reference 参考值, by year: what others state, beside the city's own figure and never mixed with it
 * @param source where in the policy it stands
 */
public record Target(
        String policy,
        String what,
        String english,
        Figure figure,
        Optional<Map.Entry<Dimension, String>> filter,
        LocalDate from,
        LocalDate by,
        Optional<Fraction> goal,
        Direction direction,
        Map<String, String> reference,
        String source) {
    public Target {
        reference = Collections.unmodifiableMap(new LinkedHashMap<>(reference));
    }

    /** 方向. Whether more is better, or less. */
    public enum Direction {
        RISING,
        FALLING
    }
}

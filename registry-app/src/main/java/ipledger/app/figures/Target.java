package ipledger.app.figures;

import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Fraction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * 目标. What a policy asks for: a figure, of which part, how much and by when; without a number, that it rises.
 *
 * @param filter one dimension and the value of it that is meant; nothing for the whole
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
        Optional<Fraction> atLeast,
        String source) {}

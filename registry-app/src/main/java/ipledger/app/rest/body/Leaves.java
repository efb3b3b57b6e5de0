package ipledger.app.rest.body;

import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.money.Money;
import ipledger.party.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 基本值. The values of a body that are written as one text, and how each is read and described. */
public final class Leaves {
    private static final Map<Class<?>, Leaf> ALL = Map.of(
            String.class, new Leaf(text -> text, "string", "text", "衡阳示范阀门有限公司"),
            AssetNumber.class,
                    new Leaf(AssetNumber::of, "string", "asset-number", "CN:patent-application:202111286633.X"),
            DealingNumber.class, new Leaf(DealingNumber::of, "string", "dealing-number", "Y2026430000123"),
            Money.class, new Leaf(Money::of, "string", "money", "1000000.00 CNY"),
            Share.class, new Leaf(Share::of, "string", "share", "1/2"),
            CreditCode.class, new Leaf(CreditCode::of, "string", "credit-code", "91430400MA4L16JQ9G"),
            IndustryCode.class, new Leaf(IndustryCode::of, "string", "industry-code", "C3443"),
            DivisionCode.class, new Leaf(DivisionCode::of, "string", "division-code", "430400"),
            LocalDate.class, new Leaf(Leaves::date, "string", "date", "2026-11-23"),
            Instant.class, new Leaf(Leaves::instant, "string", "date-time", "2026-11-23T08:00:00Z"));

    private Leaves() {}

    /**
     * 基本值.
     *
     * @param read throws {@code Malformed}, or {@link NotOfForm} where the domain has no type of its own
     * @param format how the description of the API calls it
     */
    public record Leaf(Function<String, Object> read, String type, String format, String example) {}

    /** 形式不符. A text that is no date or time. */
    static final class NotOfForm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        NotOfForm(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** How {@code type} is read, where it is written as one text. */
    public static Optional<Leaf> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new NotOfForm("body.date");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw new NotOfForm("body.instant");
        }
    }
}

package ipledger.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 定价. How a university or state institute found the price of what it deals in (促进科技成果转化法 18).
 *
 * @param from the first day of the public notice or listing; the day of the auction
 * @param until the last day of the public notice or listing
 */
public record Pricing(Method method, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** True where the price was found in the open before {@code day}: the notice or listing ran out, the auction was held. */
    public boolean isOpenBefore(LocalDate day) {
        return switch (method) {
            case NOT_STATE_FOUNDED -> true;
            case AGREEMENT, LISTING ->
                from.isPresent() && until.filter(last -> !last.isAfter(day)).isPresent();
            case AUCTION -> from.filter(held -> !held.isAfter(day)).isPresent();
        };
    }

    /** 定价方式. */
    public enum Method {
        /** 协议定价: name and price are made public in the unit. */
        AGREEMENT,
        /** 技术交易市场挂牌. */
        LISTING,
        /** 拍卖. */
        AUCTION,
        /** 非国家设立: the unit is not founded by the state, so it is free in its price. */
        NOT_STATE_FOUNDED
    }
}

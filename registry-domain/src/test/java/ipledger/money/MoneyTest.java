package ipledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("金额 An amount is exact, not negative, and in the minor units of its currency")
class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000,000.50 CNY | 1000000.50 CNY",
                "¥100万 | 1000000.00 CNY",
                "￥１００ | 100.00 CNY",
                "3.2亿元 | 320000000.00 CNY",
                "人民币50万元整 | 500000.00 CNY",
                "2千万元 | 20000000.00 CNY",
                "USD 5000 | 5000.00 USD",
                "500 JPY | 500 JPY",
                "1.234 KWD | 1.234 KWD",
                "100.500 CNY | 100.50 CNY"
            })
    void reads_what_people_type(String typed, String text) {
        assertThat(Money.of(typed)).hasToString(text);
        assertThat(Money.of(text)).isEqualTo(Money.of(typed));
    }

    @Test
    void is_compared_and_added_by_amount() {
        assertThat(Money.of("1 CNY")).isEqualTo(Money.of("1.00 CNY"));
        assertThat(Money.of("0.10 CNY").plus(Money.of("0.20 CNY"))).isEqualTo(Money.of("0.30 CNY"));
        assertThat(Money.of("2 CNY").isMoreThan(Money.of("1 CNY"))).isTrue();
        assertThat(Money.zero("CNY").isZero()).isTrue();
    }

    @Property
    boolean is_read_as_it_is_printed(@ForAll @LongRange(min = 0) long amountMinor) {
        var money = Money.ofMinor(BigInteger.valueOf(amountMinor), "CNY");
        return Money.of(money.toString()).equals(money) && money.amountMinor().equals(BigInteger.valueOf(amountMinor));
    }
}

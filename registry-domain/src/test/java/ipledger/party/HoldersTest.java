package ipledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("权利人 Holders have exact shares that add up to one")
class HoldersTest {
    @ParameterizedTest
    @CsvSource({"1/3, 1/3", "2/6, 1/3", "33.5%, 67/200", "0.25, 1/4", "1, 1/1", "100%, 1/1", "3分之1, 1/3"})
    void reads_shares(String typed, String text) {
        assertThat(Share.of(typed)).hasToString(text).isEqualTo(Share.of(text));
    }

    @Test
    void marks_shares_that_were_not_stated() {
        var parties = List.of(Party.named("A"), Party.named("B"), Party.named("C"));
        assertThat(Holders.unstated(parties).sharesEstablished()).isFalse();
        assertThat(Holders.unstated(parties).shareOf(Party.named("B"))).contains(Share.of("1/3"));
        assertThat(Holders.equally(parties).sharesEstablished()).isTrue();
        assertThat(Holders.unstated(parties.subList(0, 1))).isEqualTo(Holders.sole(Party.named("A")));
    }

    @Test
    void finds_a_holder_by_another_spelling_of_the_name() {
        var holders = Holders.sole(Party.named("Caterpillar Inc."));
        assertThat(holders.namedLike(Party.named("CATERPILLAR INCORPORATED"))).isPresent();
        assertThat(holders.shareOf(Party.named("CATERPILLAR INCORPORATED"))).isEmpty();
    }

    @Property
    boolean any_number_of_equal_holders_adds_up(@ForAll @IntRange(min = 1, max = 300) int count) {
        var parties =
                IntStream.range(0, count).mapToObj(i -> Party.named("P" + i)).toList();
        return Holders.equally(parties).holdings().size() == count;
    }

    @Property
    boolean what_is_taken_and_what_is_left_make_the_share_again(
            @ForAll @IntRange(min = 2, max = 10_000) int whole, @ForAll @IntRange(min = 1, max = 9_999) int part) {
        var taken = Share.of(Math.min(part, whole - 1), whole);
        return Share.WHOLE.minus(taken).plus(taken).isWhole();
    }
}

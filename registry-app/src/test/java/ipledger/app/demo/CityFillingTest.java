package ipledger.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.rest.RunningRegister;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DisplayName("城市装载 A city that was cut off goes on where it stopped, and nothing is recorded twice")
// A register of its own: a city would be found among what other tests count.
@TestPropertySource(properties = "ipledger.ledger.remembered=2000")
class CityFillingTest extends RunningRegister {
    private static final int ASSETS = 700;
    private static final int MOST = 100_000;

    @Autowired
    private CommandDesk desk;

    @Test
    void goes_on_where_it_was_cut_off() {
        assertThatThrownBy(() -> fill("first", 1_000)).isInstanceOf(CutOff.class);
        int cut = ofAssets().size();
        assertThat(cut).as("what was taken is on disk").isBetween(900, 1_500);

        long taken = fill("first", Long.MAX_VALUE);
        var whole = ofAssets();
        assertThat(whole)
                .hasSizeGreaterThan(cut)
                .hasSizeLessThanOrEqualTo((int) taken)
                .doesNotHaveDuplicates();

        assertThat(fill("first", Long.MAX_VALUE)).isEqualTo(taken);
        assertThat(fill("the same city under another name", Long.MAX_VALUE)).isEqualTo(taken);
        assertThat(ofAssets()).as("all of it was there, and each record once").isEqualTo(whole);
    }

    /** What the ledger says of itself comes beside it. */
    private List<String> ofAssets() {
        return ledger.after(0, MOST).stream()
                .filter(entry -> entry.stream().type().equals("asset"))
                .map(entry -> entry.stream().id() + " " + entry.sequence())
                .toList();
    }

    private long fill(String name, long until) {
        return CityFilling.fill(new City(4_304, ASSETS), name, desk, taken -> {
            if (taken >= until) throw new CutOff();
        });
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

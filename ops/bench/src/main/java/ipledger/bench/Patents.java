package ipledger.bench;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.right.GrantRight;
import ipledger.title.ChangePartyData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 试验专利. The assets that are worked on: patents whose holder changes its name to and fro, a command of one event that every
 * rule on it is asked about. Each caller has patents of its own, so that none waits for another's.
 */
final class Patents {
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Party BEFORE = Party.named("衡阳湘南阀门制造有限公司", PartyKind.ENTERPRISE);
    private static final Party AFTER = Party.named("湖南湘南流体控制股份有限公司", PartyKind.ENTERPRISE);

    private final List<AssetNumber> numbers;
    private final int[] changes;
    private final int[] next = new int[1_024];

    Patents(int count) {
        numbers = IntStream.range(0, count).mapToObj(Patents::number).toList();
        changes = new int[count];
    }

    int count() {
        return numbers.size();
    }

    AssetNumber number(long place) {
        return numbers.get((int) place);
    }

    /** The place of the patent whose turn it is with this caller. */
    int turn(int caller, int callers) {
        int own = numbers.size() / callers;
        return caller + callers * (next[caller]++ % own);
    }

    /** The patent has been changed so often, by an earlier run. */
    void changed(int place, int times) {
        changes[place] = times;
    }

    ChangePartyData change(int place) {
        boolean back = changes[place]++ % 2 == 1;
        return new ChangePartyData(
                List.of(numbers.get(place)), back ? AFTER : BEFORE, back ? BEFORE : AFTER, DAY, Provenance.act());
    }

    /** The change as the HTTP door takes it. */
    String changeBody(int place) {
        var change = change(place);
        return """
                {"before":{"name":"%s","kind":"ENTERPRISE"},"after":{"name":"%s","kind":"ENTERPRISE"},\
                "effectiveOn":"%s","provenance":{"documents":[]}}""".formatted(change.before().name(), change.after().name(), DAY);
    }

    GrantRight grant(int place) {
        return new GrantRight(
                numbers.get(place),
                AssetKind.INVENTION,
                "一种高温高压调节阀 " + place,
                List.of(),
                Optional.of(LocalDate.of(2020, 3, 2)),
                Optional.of(Holders.sole(BEFORE)),
                Optional.empty(),
                LocalDate.of(2022, 6, 7),
                Provenance.act());
    }

    private static AssetNumber number(int serial) {
        var digits = "20201%07d".formatted(1_000_000 + serial);
        return "0123456789X"
                .chars()
                .mapToObj(check -> digits + "." + (char) check)
                .filter(Patents::isWellFormed)
                .map(text -> AssetNumber.of("CN" + PatentApplicationNumber.of(text)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWellFormed(String text) {
        try {
            PatentApplicationNumber.of(text);
            return true;
        } catch (Malformed wrongDigit) {
            return false;
        }
    }
}

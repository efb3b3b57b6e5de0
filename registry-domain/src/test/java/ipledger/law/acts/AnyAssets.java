package ipledger.law.acts;

import static ipledger.law.AssetWords.both;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.law.AssetWords;
import ipledger.law.Register;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assets of every kind, and how each begins: unknown, applied for, granted to one or to two. */
public final class AnyAssets {
    /** Many runs need a mark, an invention beside its utility model, or two marks of one holder. */
    static final int IN_A_RUN = 3;

    private static final LocalDate FILED_ON = LocalDate.parse("2015-08-07");
    private static final LocalDate GRANTED_ON = LocalDate.parse("2018-05-04");

    /** An asset and its kind, with the day of its grant: some terms run out in the days of the acts. */
    public record Kept(AssetNumber number, AssetKind kind, LocalDate grantedOn) {}

    static final List<Kept> ALL = List.of(
            new Kept(Register.INVENTION, AssetKind.INVENTION, GRANTED_ON),
            new Kept(AssetWords.UTILITY_MODEL, AssetKind.UTILITY_MODEL, GRANTED_ON),
            new Kept(AssetNumber.of("201530123456.2"), AssetKind.DESIGN, GRANTED_ON),
            new Kept(AssetWords.MARK, AssetKind.TRADEMARK, LocalDate.parse("2016-06-15")),
            new Kept(cn(NumberType.TRADEMARK_REGISTRATION, "12345679"), AssetKind.TRADEMARK, GRANTED_ON),
            new Kept(cn(NumberType.WORK_REGISTRATION, "国作登字-2020-F-01012345"), AssetKind.WORK, GRANTED_ON),
            new Kept(AssetWords.SOFTWARE, AssetKind.SOFTWARE, GRANTED_ON),
            new Kept(
                    cn(NumberType.GEOGRAPHICAL_INDICATION, "AGI2015-01-1234"),
                    AssetKind.GEOGRAPHICAL_INDICATION,
                    GRANTED_ON),
            new Kept(AssetWords.VARIETY, AssetKind.PLANT_VARIETY, GRANTED_ON),
            new Kept(AssetWords.LAYOUT, AssetKind.LAYOUT_DESIGN, GRANTED_ON),
            new Kept(AssetWords.DOMAIN, AssetKind.DOMAIN_NAME, GRANTED_ON),
            new Kept(AssetWords.HERITAGE, AssetKind.HERITAGE_ENTRY, GRANTED_ON));

    private AnyAssets() {}

    private static AssetNumber cn(NumberType type, String typed) {
        return AssetNumber.of(Office.CN, type, typed);
    }

    /** Assets that stand side by side in the list, or apart. */
    static Arbitrary<List<Kept>> some() {
        return Combinators.combine(Arbitraries.integers().between(0, ALL.size() - 1), Arbitraries.of(1, 1, 2, 5))
                .as((first, step) -> List.of(kept(first), kept(first + step), kept(first + 2 * step)));
    }

    private static Kept kept(int place) {
        return ALL.get(place % ALL.size());
    }

    /** What is on record of an asset before the first act, if anything. */
    static Optional<Object> beginning(Kept kept, int how) {
        return switch (how) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(filing(kept, XIANGNAN_VALVE, LocalDate.parse("2024-03-04")));
            case 2, 3 -> Optional.of(grant(kept, both(XIANGNAN_VALVE, YANFENG_PUMP)));
            case 4 -> Optional.of(grant(kept, Holders.sole(YANFENG_PUMP)));
            default -> Optional.of(grant(kept, Holders.sole(XIANGNAN_VALVE)));
        };
    }

    static FileApplication filing(Kept kept, Party applicant, LocalDate day) {
        return new FileApplication(
                kept.number(),
                kept.kind(),
                "一种阀门",
                List.of(),
                Holders.sole(applicant),
                List.of(),
                day,
                Provenance.act());
    }

    private static GrantRight grant(Kept kept, Holders holders) {
        return new GrantRight(
                kept.number(),
                kept.kind(),
                "一种阀门",
                List.of(),
                kept.kind().isPatent() || kept.kind() == AssetKind.LAYOUT_DESIGN
                        ? Optional.of(FILED_ON)
                        : Optional.empty(),
                Optional.of(holders),
                Optional.empty(),
                kept.grantedOn(),
                Provenance.act());
    }
}

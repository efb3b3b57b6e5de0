package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.asset.Transfer;
import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Parameters;
import ipledger.figure.Trait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** 特征位. The traits of an asset on a day as bits of one number; those that ask for a period stand as days beside it. */
final class TraitBits {
    /** Their places are their bits: a new one comes last. */
    private static final List<Trait> KEPT = List.of(
            Trait.LICENSED,
            Trait.EVER_LICENSED,
            Trait.EVER_TRANSFERRED,
            Trait.EVER_CONTRIBUTED,
            Trait.CONVERTED,
            Trait.PLEDGED,
            Trait.OPEN,
            Trait.AGRICULTURAL,
            Trait.IMPLEMENTED,
            Trait.INDUSTRIALISED,
            Trait.HIGH_VALUE);

    private static final Set<String> FARM_CLASSES = Set.of("29", "30", "31");

    private TraitBits() {}

    static int of(Asset asset, LocalDate day) {
        boolean licensed = !asset.licences().all().isEmpty();
        boolean transferred = transferredOn(asset).isPresent();
        boolean contributed = contributedOn(asset).isPresent();
        int bits = 0;
        bits |= bit(Trait.LICENSED, !asset.licences().inForceOn(day).isEmpty());
        bits |= bit(Trait.EVER_LICENSED, licensed);
        bits |= bit(Trait.EVER_TRANSFERRED, transferred);
        bits |= bit(Trait.EVER_CONTRIBUTED, contributed);
        bits |= bit(
                Trait.CONVERTED,
                licensed
                        || transferred
                        || contributed
                        || asset.implementations().isIndustrialisedBy(day));
        bits |= bit(Trait.IMPLEMENTED, licensed || asset.implementations().isImplementedBy(day));
        bits |= bit(Trait.INDUSTRIALISED, asset.implementations().isIndustrialisedBy(day));
        // Its age is asked of the day of the question.
        bits |= bit(Trait.HIGH_VALUE, !asset.merits().all().isEmpty() || isPledgedHigh(asset, day));
        bits |= bit(Trait.PLEDGED, !asset.pledges().inForceOn(day).isEmpty());
        bits |= bit(Trait.OPEN, asset.licences().openSince().isPresent());
        bits |= bit(
                Trait.AGRICULTURAL,
                asset.kind().filter(AssetKind.TRADEMARK::equals).isPresent()
                        && asset.classes().stream().anyMatch(FARM_CLASSES::contains));
        return bits;
    }

    private static boolean isPledgedHigh(Asset asset, LocalDate day) {
        return asset.pledges().inForceOn(day).stream()
                .flatMap(pledge -> pledge.claim().amount().stream())
                .anyMatch(Parameters::isHighPledge);
    }

    static Optional<LocalDate> transferredOn(Asset asset) {
        Predicate<Transfer> isDoneByAgreement =
                link -> link.conveyance().ground() == TransferGround.AGREEMENT && link.stage() == Transfer.Stage.DONE;
        return asset.title().chain().stream()
                .filter(isDoneByAgreement)
                .flatMap(link -> link.movedOn().stream())
                .max(Comparator.naturalOrder());
    }

    static Optional<LocalDate> contributedOn(Asset asset) {
        return asset.contributions().all().stream()
                .filter(contribution -> contribution.stage() == Contribution.Stage.COMPLETED)
                .map(Contribution::changedOn)
                .max(Comparator.naturalOrder());
    }

    /** The condition over a row of holdings; {@code :day} and {@code :from} are the question's. */
    static String condition(Trait trait) {
        return switch (trait) {
            case TRANSFERRED_IN_PERIOD -> "transferred_on >= :from";
            case CONTRIBUTED_IN_PERIOD -> "contributed_on >= :from";
            case HIGH_VALUE ->
                "(traits & " + bit(trait, true) + " <> 0 or coalesce(filed_on + interval '10 years' < :day, false))";
            case LICENSED,
                    EVER_LICENSED,
                    EVER_TRANSFERRED,
                    EVER_CONTRIBUTED,
                    CONVERTED,
                    IMPLEMENTED,
                    INDUSTRIALISED,
                    PLEDGED,
                    OPEN,
                    AGRICULTURAL -> "traits & " + bit(trait, true) + " <> 0";
        };
    }

    /** 有特征的各期. From which period on and until before which the condition holds over a row. */
    record Within(String from, String until) {}

    /** As {@link #condition}, over several periods: their first days and their last days as arrays, each in order. */
    static Within within(Trait trait, String firsts, String ends) {
        var all = "cardinality(" + ends + ")";
        return switch (trait) {
            case TRANSFERRED_IN_PERIOD -> new Within("0", "coalesce(width_bucket(transferred_on, " + firsts + "), 0)");
            case CONTRIBUTED_IN_PERIOD -> new Within("0", "coalesce(width_bucket(contributed_on, " + firsts + "), 0)");
            case HIGH_VALUE ->
                new Within(
                        "case when traits & " + bit(trait, true) + " <> 0 then 0 else coalesce(width_bucket((filed_on"
                                + " + interval '10 years')::date, " + ends + "), " + all + ") end",
                        all);
            case LICENSED,
                    EVER_LICENSED,
                    EVER_TRANSFERRED,
                    EVER_CONTRIBUTED,
                    CONVERTED,
                    IMPLEMENTED,
                    INDUSTRIALISED,
                    PLEDGED,
                    OPEN,
                    AGRICULTURAL -> new Within("0", "case when " + condition(trait) + " then " + all + " else 0 end");
        };
    }

    private static int bit(Trait trait, boolean has) {
        return has ? 1 << KEPT.indexOf(trait) : 0;
    }
}

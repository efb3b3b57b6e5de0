package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.asset.Transfer;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Deed;
import ipledger.projection.figures.Fact.Conversion;
import ipledger.projection.figures.Fact.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 转化的事实. By which licences, transfers and contributions an asset in force stands as converted, and between whom. */
final class ConversionFacts {
    private final List<Conversion> all = new ArrayList<>();

    List<Conversion> all() {
        return all;
    }

    /** The asset does not change between the two days. */
    void standing(Asset asset, LocalDate from, LocalDate until) {
        var running = asset.licences().inForceOn(from);
        for (var licence : asset.licences().all())
            joined(new Conversion(
                    from,
                    until,
                    Deed.LICENSED,
                    licence.dealing(),
                    Parts.kept(licence.grantedOn()),
                    running.contains(licence),
                    Sides.of(licence.terms().licensors(), licence.terms().licensees())));
        for (var link : asset.title().chain())
            if (link.stage() == Transfer.Stage.DONE && link.conveyance().ground() == TransferGround.AGREEMENT)
                joined(new Conversion(
                        from,
                        until,
                        Deed.TRANSFERRED,
                        link.dealing(),
                        Parts.kept(link.movedOn().orElseThrow()),
                        false,
                        Sides.of(
                                link.conveyance().from(), link.conveyance().to().parties())));
        for (var one : asset.contributions().all())
            if (one.stage() == Contribution.Stage.COMPLETED)
                joined(new Conversion(
                        from,
                        until,
                        Deed.CONTRIBUTED,
                        one.dealing(),
                        Parts.kept(one.changedOn()),
                        false,
                        Sides.of(one.terms().contributors(), List.of(one.terms().company()))));
    }

    /** Goes on where an equal one ends. */
    private void joined(Conversion row) {
        for (int i = all.size() - 1; i >= 0; i--) {
            var before = all.get(i);
            if (before.until().equals(row.from())
                    && before.between(row.from(), row.until()).equals(row)) {
                all.set(i, before.between(before.from(), row.until()));
                return;
            }
        }
        all.add(row);
    }
}

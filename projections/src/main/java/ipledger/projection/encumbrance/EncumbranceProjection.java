package ipledger.projection.encumbrance;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Contribution;
import ipledger.asset.Contributions;
import ipledger.asset.Implementations;
import ipledger.asset.Licences;
import ipledger.asset.Merits;
import ipledger.asset.Pledges;
import ipledger.asset.Title;
import ipledger.asset.Valuations;
import ipledger.projection.directory.Directory;
import ipledger.projection.feed.AssetRows;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.Optional;

/**
 * 质押状态的读模型. Keeps of every asset what a bank asks about; what has ended is not kept, what ends by time is judged on
 * the day of the question.
 */
public final class EncumbranceProjection implements AssetRows<EncumbranceProjection.Row> {
    public static final ReadModel MODEL = new ReadModel(
            "encumbrance",
            2,
            List.of("asset", "number"),
            Optional.of(new EncumbranceProjection()),
            EventRows.none(),
            EventRows.none());

    private EncumbranceProjection() {}

    /** 行. */
    public record Row(Directory.Names names, Mark mark, String state) implements Directory.Row {}

    @Override
    public Row row(AssetHistory history, Mark mark) {
        return new Row(
                new Directory.Names(history.asset(), history.latest().otherNumbers()),
                mark,
                RowState.of(history).only(EncumbranceProjection::standing).toJsonReadBack());
    }

    /** Without past links of the chain but those whose price is owed to a pledge, ended licences and ended pledges; every freeze, since a later one waits for it. */
    private static Asset standing(Asset asset) {
        return new Asset(
                asset.number(),
                asset.kind(),
                asset.invention(),
                asset.otherNumbers(),
                List.of(),
                asset.right(),
                new Title(
                        asset.title().holders(),
                        asset.title().chain().stream()
                                .filter(transfer -> transfer.isRunning() || Answering.leftAPledge(asset, transfer))
                                .toList(),
                        asset.title().preEmptions()),
                new Licences(
                        asset.licences().all().stream()
                                .filter(licence -> licence.endedOn().isEmpty())
                                .toList(),
                        asset.licences().openSince(),
                        asset.licences().openTerms()),
                new Contributions(
                        asset.contributions().all().stream()
                                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                                .toList(),
                        List.of()),
                new Pledges(asset.pledges().all().stream()
                        .filter(pledge -> pledge.isInForce() || pledge.isRunning())
                        .toList()),
                new Valuations(asset.valuations().latest().stream().toList()),
                new Implementations(List.of()),
                Merits.NONE,
                asset.preservation(),
                asset.defects());
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        Directory.write(tables, rows, "state", (to, row) -> to.text(row.state()));
    }
}

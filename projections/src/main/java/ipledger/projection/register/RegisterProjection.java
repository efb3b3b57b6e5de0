package ipledger.projection.register;

import ipledger.asset.AssetHistory;
import ipledger.party.Party;
import ipledger.projection.directory.Directory;
import ipledger.projection.feed.AssetRows;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 登记簿的读模型. Keeps the whole state of every asset, its numbers, the words that find it, and the dealings. */
public final class RegisterProjection implements AssetRows<RegisterProjection.Row> {
    public static final ReadModel MODEL = new ReadModel(
            "register",
            2,
            List.of("asset", "number", "dealing", "dealing_asset", "dealing_payment"),
            Optional.of(new RegisterProjection()),
            DealingRows::write,
            EventRows.none());

    private RegisterProjection() {}

    /** 行. */
    public record Row(Directory.Names names, Mark mark, String state, String search, List<String> grams)
            implements Directory.Row {
        public Row {
            grams = List.copyOf(grams);
        }
    }

    @Override
    public Row row(AssetHistory history, Mark mark) {
        var state = RowState.of(history);
        var names = new Directory.Names(history.asset(), history.latest().otherNumbers());
        var search = SearchText.of(words(names, state));
        return new Row(names, mark, state.toJson(), search.text(), List.copyOf(search.grams()));
    }

    private static List<String> words(Directory.Names names, RowState state) {
        var words = new ArrayList<String>();
        names.all().forEach(number -> words.add(number.value()));
        for (var phase : state.phases()) {
            words.add(phase.asset().invention());
            phase.asset().holders().stream().map(Party::name).forEach(words::add);
        }
        return words;
    }

    @Override
    public void write(Tables tables, List<Row> rows) {
        Directory.write(
                tables,
                rows,
                "state, search, grams",
                (to, row) -> to.text(row.state()).text(row.search()).texts(row.grams()));
    }
}

package ipledger.projection.register;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.deadline.Deadlines;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.projection.directory.Asked;
import ipledger.projection.directory.Found;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.OpenFinding;
import ipledger.projection.feed.RowState;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Streams;
import ipledger.projection.feed.Tables;
import ipledger.projection.register.DealingView.DealingAsset;
import ipledger.projection.register.ExtractAnswer.Ambiguous;
import ipledger.projection.register.ExtractAnswer.NotKnownThen;
import ipledger.projection.register.ExtractAnswer.UnknownHere;
import ipledger.projection.register.ExtractAnswer.UnknownSince;
import ipledger.projection.register.SearchPage.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** 登记簿查询. The extract of one asset, now or as of any two dates; search; dealings. */
public final class RegisterQuery {
    private final Snapshot snapshot;
    private final Streams streams;

    public RegisterQuery(Snapshot snapshot, Streams streams) {
        this.snapshot = snapshot;
        this.streams = streams;
    }

    /**
     * The asset that the text names, as it stands on the day by all that is recorded.
     *
     * @throws Malformed where the text can be no number
     */
    public ExtractAnswer extract(String asked, LocalDate on) {
        return answer(asked, found -> {
            var state = found.row().readState();
            var mark = found.row().mark().orElseThrow();
            return state.on(on)
                    .map(asset -> new Extract(
                            asset,
                            on,
                            Optional.empty(),
                            asset.right().statusOn(on),
                            asset.closureOn(on),
                            Deadlines.of(asset, on),
                            state.findings(),
                            mark,
                            found.position()))
                    .orElseGet(() -> {
                        var history = streams.first(found.row().asset(), mark.entries());
                        return fold(history, on, Instant.MAX, Optional.empty(), found);
                    });
        });
    }

    /**
     * The asset as the law had it on the day, by what the register knew at the moment: folded from its history.
     *
     * @throws Malformed where the text can be no number
     */
    public ExtractAnswer extract(String asked, LocalDate effectiveOn, Instant knownAt) {
        return answer(asked, found -> {
            var history = streams.first(
                    found.row().asset(), found.row().mark().orElseThrow().entries());
            var since = history.entries().getFirst().recordedAt();
            if (since.isAfter(knownAt)) return new NotKnownThen(asked, knownAt, since, found.position());
            return fold(history, effectiveOn, knownAt, Optional.of(knownAt), found);
        });
    }

    private static Extract fold(
            AssetHistory history, LocalDate on, Instant knownAt, Optional<Instant> stated, Looked found) {
        var known = history.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
        var asset = history.asOf(on, knownAt);
        var row = found.row().mark().orElseThrow();
        return new Extract(
                RowState.withoutPersonalData(asset),
                on,
                stated,
                asset.right().statusOn(on),
                asset.closureOn(on),
                Deadlines.of(asset, on),
                OpenFinding.in(history, knownAt),
                new Mark(known.size(), row.position(), lastRecordedAt(known)),
                found.position());
    }

    private static Instant lastRecordedAt(List<Entry> known) {
        return known.getLast().recordedAt();
    }

    private record Looked(Found row, long position) {}

    private ExtractAnswer answer(String asked, Function<Looked, ExtractAnswer> known) {
        var text = Asked.of(asked);
        if (text.malformed().isPresent()) throw text.malformed().get();
        record Seen(List<Found> found, long position) {}
        var seen = snapshot.atOnce(moment -> {
            var lookUp = new Found.LookUp(moment.rowsOf(RegisterProjection.MODEL), List.of(text));
            long position =
                    moment.of(RegisterProjection.MODEL, lookUp.questions()).position();
            return new Seen(Objects.requireNonNull(lookUp.found().get(text)), position);
        });
        if (seen.found().isEmpty()) return new UnknownHere(asked, seen.position());
        if (seen.found().size() > 1)
            return new Ambiguous(asked, seen.found().stream().map(Found::asset).toList(), seen.position());
        var row = seen.found().getFirst();
        if (row.parkedSince().isPresent())
            return new UnknownSince(asked, row.asset(), row.parkedSince().get(), seen.position());
        return known.apply(new Looked(row, seen.position()));
    }

    /** One page of the assets that every word of the text is found in, and of those that the text is a number of. */
    public SearchPage search(SearchRequest request, LocalDate on) {
        var words = SearchText.of(List.of(request.text()));
        var numbers = Asked.of(request.text()).readings().stream()
                .map(AssetNumber::toString)
                .toList();
        return snapshot.of(RegisterProjection.MODEL, view -> {
            var tables = view.tables();
            var total = Objects.requireNonNull(tables.jdbc()
                    .query(
                            tables.at("select count(*) from $.asset a where " + FOUND),
                            statement -> {
                                Tables.setTexts(statement, 1, words.grams());
                                Tables.setTexts(statement, 2, words.patterns());
                                Tables.setTexts(statement, 3, numbers);
                            },
                            row -> row.next() ? row.getLong(1) : 0L));
            var lines = tables.jdbc()
                    .query(
                            tables.at("select a.asset, a.state, p.position from $.asset a left join $.parked p on"
                                    + " p.asset = a.asset where (" + FOUND
                                    + ") and a.asset > ? order by a.asset limit ?"),
                            statement -> {
                                Tables.setTexts(statement, 1, words.grams());
                                Tables.setTexts(statement, 2, words.patterns());
                                Tables.setTexts(statement, 3, numbers);
                                statement.setString(
                                        4,
                                        request.after()
                                                .map(AssetNumber::toString)
                                                .orElse(""));
                                statement.setInt(5, request.limit() + 1);
                            },
                            (row, index) -> {
                                long parked = row.getLong(3);
                                return line(
                                        RowState.ofJson(row.getString(2)),
                                        on,
                                        row.wasNull() ? Optional.empty() : Optional.of(parked));
                            });
            var page = lines.subList(0, Math.min(request.limit(), lines.size()));
            return new SearchPage(
                    page,
                    total,
                    lines.size() > request.limit() ? Optional.of(page.getLast().number()) : Optional.empty(),
                    view.position());
        });
    }

    private static final String FOUND = "(a.grams @> ? and a.search like all (?))"
            + " or a.asset in (select n.asset from $.number n where n.number = any (?))";

    private static Line line(RowState state, LocalDate on, Optional<Long> unknownSince) {
        var asset = state.on(on).orElseGet(() -> state.phases().getFirst().asset());
        return new Line(
                asset.number(),
                asset.kind(),
                asset.invention(),
                asset.holders().stream().map(Party::name).toList(),
                asset.right().statusOn(on),
                unknownSince);
    }

    /** The dealing with its assets; absent where the register does not know it. */
    public Optional<DealingView> dealing(DealingNumber number) {
        return snapshot.of(RegisterProjection.MODEL, view -> {
            var tables = view.tables();
            var assets = tables.jdbc()
                    .query(
                            tables.at("select asset, stage, since from $.dealing_asset where dealing = ? order by"
                                    + " asset"),
                            (row, index) -> new DealingAsset(
                                    AssetNumber.of(row.getString(1)),
                                    DealingStage.valueOf(row.getString(2)),
                                    Objects.requireNonNull(row.getObject(3, LocalDate.class))),
                            number.toString());
            var payments = tables.jdbc()
                    .query(
                            tables.at("select paid_on, amount, use, occasion from $.dealing_payment where dealing = ?"
                                    + " order by sequence"),
                            (row, index) -> new DealingView.Payment(
                                    Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                                    Money.of(row.getString(2)),
                                    PaymentUse.valueOf(row.getString(3)),
                                    Optional.ofNullable(row.getString(4))),
                            number.toString());
            return tables
                    .jdbc()
                    .query(
                            tables.at("select kind, contract_number, opened_on, entries, position, recorded_at from"
                                    + " $.dealing where dealing = ?"),
                            (row, index) -> new DealingView(
                                    number,
                                    DealingKind.valueOf(row.getString(1)),
                                    stageOf(assets),
                                    Optional.ofNullable(row.getString(2)),
                                    Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                                    assets,
                                    payments,
                                    new Mark(
                                            row.getLong(4),
                                            row.getLong(5),
                                            Objects.requireNonNull(row.getObject(6, OffsetDateTime.class))
                                                    .toInstant()),
                                    view.position()),
                            number.toString())
                    .stream()
                    .findFirst();
        });
    }

    private static DealingStage stageOf(List<DealingAsset> assets) {
        return assets.stream()
                .map(DealingAsset::stage)
                .filter(stage -> stage != DealingStage.ENDED)
                .max(DealingStage::compareTo)
                .orElse(DealingStage.ENDED);
    }
}

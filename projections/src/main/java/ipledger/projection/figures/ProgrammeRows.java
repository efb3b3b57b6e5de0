package ipledger.projection.figures;

import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.FigurePublished;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.figure.PartyTraits;
import ipledger.party.NameKey;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.Tables;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** 规划行. What officials put on record, one row for each entry, keyed by its position: redelivery changes nothing. */
final class ProgrammeRows {
    private ProgrammeRows() {}

    static void write(Tables tables, List<Arrived<ProgrammeEvent>> events) {
        for (var each : events)
            switch (each.event()) {
                case DesignationGranted e -> designated(tables, each, e);
                case DesignationEnded e ->
                    insert(tables, "designation_end (programme, until_day", each, e.programme(), e.effectiveOn());
                case AffiliationRecorded e -> affiliated(tables, each, e);
                case AffiliationEnded e ->
                    insert(tables, "affiliation_end (programme, until_day", each, e.programme(), e.effectiveOn());
                case ParityRecorded e ->
                    insert(tables, "parity (currency, day, yuan", each, e.currency(), e.effectiveOn(), e.yuanOfOne());
                case ValueEntered e ->
                    insert(
                            tables,
                            "entered (series, day, value",
                            each,
                            e.series(),
                            e.effectiveOn(),
                            new BigDecimal(e.value()));
                case FigurePublished e ->
                    insert(
                            tables,
                            "publication (programme, figure, from_day, to_day, pinned_to",
                            each,
                            e.programme(),
                            e.figure(),
                            e.from(),
                            e.effectiveOn(),
                            e.position());
            }
    }

    private static void designated(Tables tables, Arrived<ProgrammeEvent> each, DesignationGranted e) {
        var holder = PartyTraits.of(e.holder());
        insert(
                tables,
                "designation (programme, holder, kind, level, from_day, holder_code, holder_name, " + PartyRows.COLUMNS,
                each,
                e.programme(),
                e.holder().name(),
                e.kind().text(),
                e.level().name(),
                e.effectiveOn(),
                holder.code(),
                holder.name(),
                holder.county(),
                holder.inside(),
                holder.industry(),
                holder.industryDivision(),
                holder.leadingIndustry(),
                holder.type(),
                holder.size());
    }

    private static void affiliated(Tables tables, Arrived<ProgrammeEvent> each, AffiliationRecorded e) {
        var member = PartyTraits.of(e.member()).body();
        insert(
                tables,
                "affiliation (programme, kind, group_name, group_key, member, member_code, member_name, from_day",
                each,
                e.programme(),
                e.kind().text(),
                e.group(),
                NameKey.of(e.group()).value(),
                e.member().name(),
                member.code(),
                member.name(),
                e.effectiveOn());
    }

    private static void insert(Tables tables, String tableAndColumns, Arrived<ProgrammeEvent> each, Object... values) {
        var all = new ArrayList<Object>(List.of(values));
        all.add(each.position());
        all.add(each.recordedAt().atOffset(ZoneOffset.UTC));
        tables.jdbc()
                .update(
                        tables.at("insert into $." + tableAndColumns + ", position, known_from) values ("
                                + "?, ".repeat(values.length) + "?, ?) on conflict do nothing"),
                        all.toArray());
    }
}

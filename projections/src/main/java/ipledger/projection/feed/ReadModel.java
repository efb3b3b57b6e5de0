package ipledger.projection.feed;

import ipledger.event.ApprovalEvent;
import ipledger.event.DealingEvent;
import ipledger.event.ProgrammeEvent;
import ipledger.event.SourceEvent;
import java.util.List;
import java.util.Optional;

/**
 * 读模型. What one read model keeps and of which events.
 *
 * @param name also the name of its event processor and of its schemas
 * @param version of its tables and rows; a live generation of another version is rebuilt at start
 * @param digested its tables, or views over them, that are compared between two generations
 * @param assets absent where it keeps nothing by asset
 */
public record ReadModel(
        String name,
        int version,
        List<String> digested,
        Optional<AssetRows<?>> assets,
        EventRows<DealingEvent> dealings,
        EventRows<SourceEvent> sources,
        EventRows<ApprovalEvent> approvals,
        EventRows<ProgrammeEvent> programmes) {
    public ReadModel {
        digested = List.copyOf(digested);
        if (!name.matches("[a-z]+")) throw new IllegalArgumentException("a read model's name is a plain word: " + name);
    }

    /** A read model to which what officials put on record says nothing. */
    public ReadModel(
            String name,
            int version,
            List<String> digested,
            Optional<AssetRows<?>> assets,
            EventRows<DealingEvent> dealings,
            EventRows<SourceEvent> sources,
            EventRows<ApprovalEvent> approvals) {
        this(name, version, digested, assets, dealings, sources, approvals, EventRows.none());
    }

    /** A read model to which proposals say nothing. */
    public ReadModel(
            String name,
            int version,
            List<String> digested,
            Optional<AssetRows<?>> assets,
            EventRows<DealingEvent> dealings,
            EventRows<SourceEvent> sources) {
        this(name, version, digested, assets, dealings, sources, EventRows.none());
    }

    /** The resource with the tables' definition. */
    String definition() {
        return "/ipledger/projection/" + name + "/tables.sql";
    }

    String schema(int generation) {
        return schema(name, generation);
    }

    static String schema(String name, int generation) {
        return "projection_" + name + "_" + generation;
    }
}

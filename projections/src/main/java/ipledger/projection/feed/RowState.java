package ipledger.projection.feed;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.projection.json.DomainJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** 行内状态. What a row keeps of an asset: its phases and its open findings. The answer for a day is computed on reading. */
public record RowState(List<Phase> phases, List<OpenFinding> findings) {
    private static final JsonMapper JSON = DomainJson.mapper();

    /** As long as somebody remembers the history, which is unlike any other. */
    private static final Map<AssetHistory, RowState> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    public RowState {
        phases = List.copyOf(phases);
        findings = List.copyOf(findings);
    }

    /** The whole state of a history. Read models that are handed the same one find what the first of them made of it. */
    public static RowState of(AssetHistory history) {
        var made = MADE.get(history);
        if (made == null) {
            made = new RowState(Phase.of(history), OpenFinding.in(history, Instant.MAX));
            MADE.put(history, made);
        }
        return made;
    }

    /** Of each phase as much as {@code part} keeps. */
    public RowState only(UnaryOperator<Asset> part) {
        return new RowState(
                phases.stream()
                        .map(phase -> new Phase(phase.from(), part.apply(phase.asset())))
                        .toList(),
                findings);
    }

    /** The asset on {@code day}; absent where the day lies before the last recording. */
    public Optional<Asset> on(LocalDate day) {
        return Phase.on(day, phases);
    }

    /** The stored text. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The stored text, read back at once: one that would not be read as it was is never stored. */
    public String toJsonReadBack() {
        var text = toJson();
        var read = ofJson(text);
        // Personal data are left out of the text, so that a state which has some is not equal to what is read.
        if (!read.equals(this) && !read.toJson().equals(text))
            throw new IllegalStateException(
                    "the state of " + phases.getFirst().asset().number() + " would not be read back as it was");
        return text;
    }

    /** The asset as a row would keep it: without personal data. */
    public static Asset withoutPersonalData(Asset asset) {
        return JSON.readValue(JSON.writeValueAsString(asset), Asset.class);
    }

    public static RowState ofJson(String text) {
        return JSON.readValue(text, RowState.class);
    }
}

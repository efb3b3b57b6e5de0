package ipledger.app.imports.eplegal;

import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.Announced;
import ipledger.app.imports.cngazette.Announcing;
import ipledger.app.imports.cngazette.GazetteRecord;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.identifier.Office;
import ipledger.identifier.PatentApplicationNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 法律事件. One {@code ops:legal}. INPADOC gives an event no number, so it is known by its content: the same event in two
 * answers is one record.
 */
final class LegalEvent {
    /** When INPADOC passed the event on: no part of what it says. */
    private static final Set<String> OF_THE_EXCHANGE = Set.of("L018EP", "L019EP");

    private static final int ID_BYTES = 6;

    private final FamilyMember member;
    private final XmlElement event;
    private final String code;
    private final String country;

    LegalEvent(FamilyMember member, XmlElement event) {
        this.member = member;
        this.event = event;
        this.code = event.attribute("code").or(() -> event.text("L008EP")).orElse("");
        this.country = event.text("L001EP").orElse("");
    }

    String code() {
        return code;
    }

    ReadRecord record(String place) {
        var id = country + event.text("L003EP").orElse("") + " "
                + event.text("L007EP").orElse("") + " " + code + " " + content();
        return new ReadRecord(place + " (" + country + " " + code + ")", id, reading(id));
    }

    private Reading reading(String id) {
        var faults = new ArrayList<Reason>();
        var published = day("L007EP", faults);
        if (code.isEmpty()) faults.add(new Reason("code", "", "缺少事件代码", "no code"));
        if (published.isEmpty() && faults.isEmpty()) faults.add(new Reason("L007EP", "", "缺少公告日期", "no gazette date"));
        var asset = asset(faults);
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        var source = new SourceRecord(FamilyMember.SOURCE, id, 0, published);
        try {
            if (isAmericanRecording(asset.orElseThrow())) {
                var recording = new AmericanRecording(asset.get(), this, published.orElseThrow(), member.filedOn());
                var reading = recording.reading();
                if (reading.isPresent()) return reading.get();
            }
            var announced = announced(asset.orElseThrow(), source, published.orElseThrow(), faults);
            if (!faults.isEmpty()) return new Reading.Refused(faults);
            if (announced.facts().isEmpty()) return new Reading.NotOfConcern(code + " " + description());
            return new Reading.Facts(List.of(new RecordFacts(
                    new SourceKey(FamilyMember.SOURCE, id),
                    member.describe(Provenance.fact(source)),
                    announced.facts(),
                    announced.dealing())));
        } catch (Malformed malformed) {
            return new Reading.Refused(List.of(Reason.of(code, malformed)));
        }
    }

    private boolean isAmericanRecording(AssetNumber asset) {
        return asset.office().equals(Office.US) && code.equals("AS");
    }

    /** 事实与交易. */
    record Facts(List<AssetEvent> facts, Optional<DealingFact> dealing) {
        static Facts of(AssetEvent fact) {
            return new Facts(List.of(fact), Optional.empty());
        }

        static Facts of(Announced announced) {
            return new Facts(announced.facts(), announced.dealing());
        }
    }

    private Facts announced(AssetNumber asset, SourceRecord source, LocalDate published, List<Reason> faults) {
        if (asset.office().equals(Office.CN))
            return Facts.of(Announcing.read(
                    new GazetteRecord(
                            new PatentApplicationNumber(asset.value()),
                            code,
                            description(),
                            freeText(),
                            source,
                            published,
                            member.filedOn()),
                    faults));
        var effectiveOn = day("L525EP", faults).orElse(published);
        return new EuropeanEvent(asset, this, source, effectiveOn, member.filedOn()).facts();
    }

    /** The member's own application; an event of another one names it itself. */
    private Optional<AssetNumber> asset(List<Reason> faults) {
        try {
            var number = event.text("L003EP");
            return number.isPresent() && !country.isEmpty()
                    ? Optional.of(FamilyNumbers.application(country, number.get()))
                    : member.asset();
        } catch (Malformed malformed) {
            faults.add(Reason.of("L003EP", malformed));
            return Optional.empty();
        }
    }

    /** A field of the event, under its number: {@code L501EP}. */
    Optional<String> field(String name) {
        return event.text("L500EP", name);
    }

    private Optional<LocalDate> day(String name, List<Reason> faults) {
        var written = event.text(name).or(() -> field(name));
        return written.flatMap(text -> OfficeDay.read(name, text, faults));
    }

    Optional<LocalDate> day(String name) {
        return day(name, new ArrayList<>());
    }

    String description() {
        return event.attribute("desc").orElse("");
    }

    /** All free text of the event. */
    String freeText() {
        return event.first("L500EP").stream()
                .flatMap(fields -> fields.all("L510EP").stream())
                .map(XmlElement::text)
                .collect(Collectors.joining("; "));
    }

    /** The event word for word: its description and every field under its own name. */
    String words() {
        var fields = event.first("L500EP").stream()
                .flatMap(all -> all.children().stream())
                .map(field -> field.attribute("desc").orElse(field.name()) + ": " + field.text())
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? description() : description() + "; " + fields;
    }

    private String content() {
        var said = event.children().stream()
                .filter(child -> !OF_THE_EXCHANGE.contains(child.name()))
                .map(XmlElement::toString)
                .collect(Collectors.joining("\n"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

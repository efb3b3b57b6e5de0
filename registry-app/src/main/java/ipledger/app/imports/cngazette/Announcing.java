package ipledger.app.imports.cngazette;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.event.AssetEvent;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 公报判读. Turns an entry of the Chinese patent gazette into what it establishes. It knows nothing of the register; what it
 * cannot read as an event it keeps as the office's note, so that nothing is lost.
 */
public final class Announcing {
    private Announcing() {}

    /**
     * What {@code record} establishes.
     *
     * @param faults gets a reason for every number and date that cannot be; then what is returned counts for nothing
     */
    public static Announced read(GazetteRecord record, List<Reason> faults) {
        var announcement = GazetteTables.of(record.code());
        var text = LabelledText.of(record.text());
        var day = announcement.dates().stream()
                .flatMap(label -> text.first(label).stream()
                        .flatMap(written -> OfficeDay.read("PRSInformation " + label, written, faults).stream()))
                .findFirst()
                .orElse(record.publishedOn());
        try {
            return read(announcement.matter(), new Reading(record, text, day, faults));
        } catch (Malformed malformed) {
            faults.add(Reason.of("PRSInformation", malformed));
            return Announced.NOTHING;
        }
    }

    /** What the record says of its asset in passing: the application, where its filing date is stated. */
    public static List<AssetEvent> describe(GazetteRecord record) {
        var title = LabelledText.of(record.text()).first(Label.TITLE).orElse("");
        return record
                .filedOn()
                .<AssetEvent>map(filedOn -> new RightFiled(
                        record.asset(),
                        record.kind(),
                        title,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        filedOn,
                        record.provenance()))
                .stream()
                .toList();
    }

    /** One record under reading. */
    record Reading(GazetteRecord record, LabelledText text, LocalDate day, List<Reason> faults) {
        AssetNumber asset() {
            return record.asset();
        }

        List<Party> parties(Label label) {
            return text.all(label).stream()
                    .flatMap(value -> NamedParty.all(value).stream())
                    .toList();
        }

        /** With the office's number, where the text has one under {@code label}. */
        Provenance numbered(Label label) {
            return text.first(label).map(record.provenance()::withOfficeNumber).orElse(record.provenance());
        }

        Announced note() {
            return Announced.of(noted());
        }

        OfficeNoteRecorded noted() {
            var said = Noting.withoutPersonalData(record.name(), record.text(), text);
            return new OfficeNoteRecorded(asset(), record.code(), said, day, record.provenance());
        }
    }

    private static Announced read(Announcement.Matter matter, Reading r) {
        var record = r.record();
        var asset = r.asset();
        var day = r.day();
        var provenance = record.provenance();
        return switch (matter) {
            case PUBLICATION -> Announced.of(new RightPublished(asset, publication(r), day, provenance));
            case GRANT ->
                Announced.of(new RightGranted(
                        asset,
                        record.kind(),
                        r.text().first(Label.TITLE).orElse(""),
                        List.of(),
                        record.filedOn(),
                        Optional.empty(),
                        Optional.empty(),
                        day,
                        provenance));
            case APPLICATION_END -> Announced.of(new ApplicationEnded(asset, named(record), day, provenance));
            case TRANSFER -> TitleAnnounced.transfer(r);
            case PARTY_DATA -> TitleAnnounced.partyData(r);
            case LICENCE -> LicenceAnnounced.recorded(r);
            case LICENCE_CHANGE -> LicenceAnnounced.changed(r);
            case LICENCE_END -> LicenceAnnounced.ended(r);
            case LICENCE_OR_END -> LicenceAnnounced.byText(r);
            case OPEN_LICENCE -> Announced.of(new OpenLicenceDeclared(asset, day, provenance));
            case OPEN_LICENCE_END -> Announced.of(new OpenLicenceWithdrawn(asset, day, provenance));
            case PLEDGE -> PledgeAnnounced.registered(r);
            case PLEDGE_CHANGE -> PledgeAnnounced.changed(r);
            case PLEDGE_RELEASE -> PledgeAnnounced.released(r);
            case PLEDGE_OR_END -> PledgeAnnounced.byText(r);
            case FREEZE -> frozen(r);
            case FREEZE_END -> Announced.of(new FreezeLifted(asset, Optional.empty(), day, provenance));
            case FREEZE_OR_END -> frozenOrLifted(r);
            case LAPSE -> Announced.of(new RightLapsed(asset, Optional.empty(), day, provenance));
            case EXPIRY -> Announced.of(new RightExpired(asset, day, provenance));
            case ABANDONMENT ->
                Announced.of(new RightAbandoned(asset, Extent.WHOLE, Optional.empty(), day, provenance));
            case PARTIAL_ABANDONMENT ->
                Announced.of(new RightAbandoned(asset, Extent.PART, remaining(r), day, provenance));
            case INVALIDATION -> invalidated(r, Extent.WHOLE);
            case PARTIAL_INVALIDATION -> invalidated(r, Extent.PART);
            case REVOCATION -> revoked(r, Extent.WHOLE, Optional.empty());
            case PARTIAL_REVOCATION -> revoked(r, Extent.PART, remaining(r));
            case RESTORATION -> Announced.of(new RightRestored(asset, day, provenance));
            case TERM_COMPENSATION -> compensated(r);
            case NOTE -> r.note();
            case NOT_OF_CONCERN -> Announced.NOTHING;
        };
    }

    private static String named(GazetteRecord record) {
        return record.name().isBlank() ? record.code() : record.name();
    }

    /** The gazette of the law until 2001 gives no ground that ours knows. */
    private static Announced revoked(Reading r, Extent extent, Optional<String> remaining) {
        return Announced.of(new RightRevoked(
                r.asset(),
                RevocationGround.OTHER,
                extent,
                remaining,
                r.day(),
                r.record().provenance().withNote(named(r.record()))));
    }

    private static Optional<AssetNumber> publication(Reading r) {
        return r.text()
                .first(Label.PUBLICATION_NUMBER)
                .map(number -> AssetNumber.of(Office.CN, NumberType.PATENT_PUBLICATION, number));
    }

    private static Optional<String> remaining(Reading r) {
        return r.text().first(Label.REMAINING);
    }

    /** The gazette names neither order nor court. */
    private static Announced frozen(Reading r) {
        var source = r.record().source();
        return Announced.of(new FreezeOrdered(
                r.asset(),
                source.source() + ":" + source.recordId(),
                "公报未载明 not stated in the gazette",
                FreezeGround.PRESERVATION,
                Optional.empty(),
                r.day(),
                r.record().provenance()));
    }

    private static Announced frozenOrLifted(Reading r) {
        if (r.text().first(Label.ENDED_ON).isPresent())
            return Announced.of(new FreezeLifted(
                    r.asset(), Optional.empty(), r.day(), r.record().provenance()));
        return r.text().first(Label.EFFECTIVE_ON).isPresent() ? frozen(r) : r.note();
    }

    private static Announced invalidated(Reading r, Extent extent) {
        return Announced.of(new RightInvalidated(
                r.asset(),
                extent,
                extent == Extent.PART ? remaining(r) : Optional.empty(),
                r.day(),
                r.numbered(Label.DECISION_NUMBER)));
    }

    /** Without the new last day the text is kept: days to be added mean nothing without the term. */
    private static Announced compensated(Reading r) {
        return r.text()
                .first(Label.TERM_ENDS_ON)
                .flatMap(written -> OfficeDay.read("PRSInformation " + Label.TERM_ENDS_ON, written, r.faults()))
                .map(lastDay -> Announced.of(new TermCompensated(
                        r.asset(), lastDay, r.day(), r.record().provenance())))
                .orElseGet(r::note);
    }
}

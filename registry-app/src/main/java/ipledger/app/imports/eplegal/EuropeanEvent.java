package ipledger.app.imports.eplegal;

import ipledger.app.imports.cngazette.NamedParty;
import ipledger.app.imports.eplegal.LegalEvent.Facts;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.SecuredClaim;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 欧洲事件. What a European event establishes. What holds in one state only is a note that names the state: the European
 * right stands in the others. Events of offices without a table here are notes.
 */
final class EuropeanEvent {
    private static final Pattern LIEN = Pattern.compile(
            "\\b(PLEDGE|LIEN|SECURITY|MORTGAGE|PFAND\\w*|NANTISSEMENT|GAGE|RIGHTS? IN REM)\\b",
            Pattern.CASE_INSENSITIVE);

    /** State concerned, owner or party, day of payment, year of the fee: fields of INPADOC. */
    private static final String STATE = "L501EP";

    private static final String PARTY = "L509EP";
    private static final String PAID_ON = "L518EP";
    private static final String YEAR_OF_FEE = "L520EP";

    private final AssetNumber asset;
    private final LegalEvent event;
    private final Provenance provenance;
    private final LocalDate day;
    private final Optional<LocalDate> filedOn;

    EuropeanEvent(
            AssetNumber asset, LegalEvent event, SourceRecord source, LocalDate day, Optional<LocalDate> filedOn) {
        this.asset = asset;
        this.event = event;
        this.provenance = Provenance.fact(source);
        this.day = day;
        this.filedOn = filedOn;
    }

    Facts facts() {
        if (!asset.office().equals(Office.EP)) return Facts.of(note());
        return switch (EpCodes.of(event.code())) {
            case APPLICATION_END -> Facts.of(new ApplicationEnded(asset, event.description(), day, provenance));
            case RESTORATION -> Facts.of(new RightRestored(asset, day, provenance));
            case REVOCATION ->
                Facts.of(new RightRevoked(
                        asset,
                        RevocationGround.OTHER,
                        Extent.WHOLE,
                        Optional.empty(),
                        day,
                        provenance.withNote(event.description())));
            case ANNUITY -> Facts.of(annuity());
            case LICENCE -> licence();
            case RIGHT_IN_REM -> rightInRem();
            case STATE_LAPSE, NOTE -> Facts.of(note());
        };
    }

    private OfficeNoteRecorded note() {
        return new OfficeNoteRecorded(asset, event.code(), event.words(), day, provenance);
    }

    /** The fee for a year keeps the right to the end of that year from filing, in the state to which it was paid. */
    private AssetEvent annuity() {
        var year = event.field(YEAR_OF_FEE).filter(text -> text.matches("\\d{1,2}"));
        if (year.isEmpty() || filedOn.isEmpty()) return note();
        var paidThrough = filedOn.get().plusYears(Integer.parseInt(year.get())).minusDays(1);
        var state = event.field(STATE).map(code -> provenance.withNote("缴纳国 state: " + code));
        return new AnnuityPaid(asset, paidThrough, event.day(PAID_ON).orElse(day), state.orElse(provenance));
    }

    private Facts licence() {
        var licensees = NamedParty.all(event.field(PARTY).orElse(""));
        if (licensees.isEmpty()) return Facts.of(note());
        var text = event.words().toLowerCase(Locale.ROOT);
        boolean isExclusive =
                text.contains("exclusive") && !text.contains("non-exclusive") && !text.contains("not exclusive");
        var terms = new LicenceTerms(
                isExclusive ? LicenceKind.EXCLUSIVE : LicenceKind.ORDINARY,
                List.of(),
                licensees,
                new LicenceScope(event.field(STATE).stream().toList(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var dealing = dealing();
        var told = provenance.withNote(event.words());
        return new Facts(
                List.of(
                        new LicenceGranted(asset, dealing, terms, day, told),
                        new LicenceRecorded(asset, dealing, day, provenance)),
                Optional.of(new DealingFact(dealing, DealingKind.LICENCE, DealingStage.REGISTERED)));
    }

    /** A pledge where the text says that it is one and who holds it; means of execution and the like are notes. */
    private Facts rightInRem() {
        var holders = NamedParty.all(event.field(PARTY).orElse(""));
        boolean isLien = LIEN.matcher(event.freeText()).find()
                || (event.freeText().isEmpty()
                        && LIEN.matcher(event.description()).find());
        if (holders.isEmpty() || !isLien) return Facts.of(note());
        var dealing = dealing();
        var terms = new PledgeTerms(List.of(), holders, SecuredClaim.UNSTATED, Optional.empty(), List.of(), List.of());
        return new Facts(
                List.of(new PledgeRegistered(asset, dealing, terms, day, provenance.withNote(event.words()))),
                Optional.of(new DealingFact(dealing, DealingKind.PLEDGE, DealingStage.REGISTERED)));
    }

    private DealingNumber dealing() {
        var record = provenance.record().orElseThrow();
        return DealingNumber.of(record.source() + ":" + record.recordId().replace(' ', '_'));
    }
}

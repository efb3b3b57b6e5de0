package ipledger.programme;

import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** 规划受理. Axon's door to what officials put on record. */
public final class ProgrammeHandler {
    /** A number of a designation or a series, as an address writes it. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}〔〕.-]{0,79}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Repository<ProgrammeAggregate> programmes;

    public ProgrammeHandler(Repository<ProgrammeAggregate> programmes) {
        this.programmes = programmes;
    }

    @CommandHandler
    public void handle(PublishFigure act) throws Exception {
        at(act.publication().programme(), seat -> seat.publish(act));
    }

    @CommandHandler
    public void handle(GrantDesignation act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(NAME.matcher(act.designation()).matches(), "designation", "name", act.designation())
                .orInvalid();
        at(GrantDesignation.stream(act.designation()), seat -> {
            require(seat.isNew(), "designation", "on-record", act.designation());
            seat.record(new DesignationGranted(
                    GrantDesignation.stream(act.designation()),
                    act.kind(),
                    act.level(),
                    act.holder(),
                    act.effectiveOn(),
                    act.provenance()));
        });
    }

    @CommandHandler
    public void handle(EndDesignation act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        at(GrantDesignation.stream(act.designation()), seat -> {
            require(seat.stands(), "designation", "not-standing", act.designation());
            seat.record(new DesignationEnded(
                    GrantDesignation.stream(act.designation()), act.reason(), act.effectiveOn(), act.provenance()));
        });
    }

    @CommandHandler
    public void handle(RecordAffiliation act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(NAME.matcher(act.affiliation()).matches(), "affiliation", "name", act.affiliation())
                .text("group", act.group())
                .orInvalid();
        at(RecordAffiliation.stream(act.affiliation()), seat -> {
            require(seat.isNew(), "affiliation", "on-record", act.affiliation());
            seat.record(new AffiliationRecorded(
                    RecordAffiliation.stream(act.affiliation()),
                    act.kind(),
                    act.group(),
                    act.member(),
                    act.effectiveOn(),
                    act.provenance()));
        });
    }

    @CommandHandler
    public void handle(EndAffiliation act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        at(RecordAffiliation.stream(act.affiliation()), seat -> {
            require(seat.stands(), "affiliation", "not-standing", act.affiliation());
            seat.record(new AffiliationEnded(
                    RecordAffiliation.stream(act.affiliation()), act.reason(), act.effectiveOn(), act.provenance()));
        });
    }

    @CommandHandler
    public void handle(RecordParity act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(CURRENCY.matcher(act.currency()).matches(), "currency", "currency", act.currency())
                .that(act.units() == 1 || act.units() == 100, "units", "units", act.units())
                .that(DECIMAL.matcher(act.yuan()).matches(), "yuan", "decimal", act.yuan())
                .orInvalid();
        at(
                act.stream(),
                seat -> seat.record(new ParityRecorded(
                        act.stream(), act.currency(), act.units(), act.yuan(), act.effectiveOn(), act.provenance())));
    }

    @CommandHandler
    public void handle(EnterValue act) throws Exception {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(NAME.matcher(act.series()).matches(), "series", "name", act.series())
                .that(DECIMAL.matcher(act.value()).matches(), "value", "decimal", act.value())
                .text("statedBy", act.statedBy())
                .orInvalid();
        at(
                act.stream(),
                seat -> seat.record(new ValueEntered(
                        act.stream(), act.series(), act.value(), act.statedBy(), act.effectiveOn(), act.provenance())));
    }

    private void at(String programme, Consumer<ProgrammeAggregate> act) throws Exception {
        programmes.loadOrCreate(programme, ProgrammeAggregate::new).execute(act);
    }

    private static void require(boolean isRight, String field, String reason, Object particular) {
        if (!isRight) throw new Invalid(List.of(new Invalid.Field(field, reason, List.of(particular))));
    }
}

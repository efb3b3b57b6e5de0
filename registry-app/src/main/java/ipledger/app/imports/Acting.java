package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordOutcome.Outcome;
import ipledger.app.ledger.KeyReused;
import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.dealing.DealingConflict;
import ipledger.dealing.UnknownAsset;
import ipledger.identifier.Malformed;
import ipledger.rule.Citation;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 行为受理. Sends the acts of a file to the law, one by one in the file's order, and says what became of each. An act that
 * needs a second officer is proposed.
 */
final class Acting {
    private static final Reason FORM_ONLY =
            new Reason("", "", "试运行只核对格式, 未经规则审查", "a dry run judges the form; the rules were not asked");

    private final CommandDesk desk;
    private final SecondOfficer secondOfficer;
    private final CommandOrigin origin;
    private final boolean isDryRun;
    private long events;

    Acting(CommandDesk desk, SecondOfficer secondOfficer, CommandOrigin origin, boolean isDryRun) {
        this.desk = desk;
        this.secondOfficer = secondOfficer;
        this.origin = origin;
        this.isDryRun = isDryRun;
    }

    /** How many events the acts have led to. */
    long events() {
        return events;
    }

    /** Does one act; when it returns, it is on disk. */
    RecordOutcome act(String file, ReadRecord record, Reading.Act act) {
        boolean isProposed = secondOfficer.isAskedFor(act.command(), origin);
        var keyed = isProposed ? keyedByContent(act) : keyed(act);
        try {
            if (desk.isRecorded(keyed)) return outcome(file, record, Outcome.ALREADY_THERE, List.of());
            if (isDryRun) return outcome(file, record, Outcome.ACCEPTED, List.of(FORM_ONLY));
            if (isProposed) return proposed(file, record, secondOfficer.propose(act.command(), keyed));
            count(desk.send(act.command(), keyed).receipt());
            return outcome(file, record, Outcome.ACCEPTED, List.of());
        } catch (Refused refused) {
            return refused(
                    file,
                    record,
                    refused.violations().stream().map(Acting::reason).toList());
        } catch (Invalid invalid) {
            return refused(
                    file, record, invalid.fields().stream().map(Acting::reason).toList());
        } catch (Malformed malformed) {
            return refused(file, record, List.of(Reason.of(malformed.reason(), malformed)));
        } catch (UnknownAsset unknown) {
            return refused(
                    file,
                    record,
                    List.of(new Reason("asset", unknown.asset().display(), "本登记簿没有该资产", "not in this register")));
        } catch (DealingConflict conflict) {
            return refused(file, record, List.of(reason(conflict)));
        } catch (KeyReused otherContent) {
            return refused(
                    file,
                    record,
                    List.of(new Reason(
                            "dealing",
                            record.id(),
                            "同一编号、资产和行为已按其他内容登记; 请用更正",
                            "recorded before with other content: rectify the entry instead")));
        }
    }

    private CommandOrigin keyed(Reading.Act act) {
        return origin.withKey(act.idempotency().key(), act.idempotency().requestHash());
    }

    /** A proposal that was rejected may be mended and sent again, which other content under the same key could not. */
    private CommandOrigin keyedByContent(Reading.Act act) {
        var hash = act.idempotency().requestHash();
        return origin.withKey(act.idempotency().key() + ":" + hash, hash);
    }

    private RecordOutcome proposed(String file, ReadRecord record, SecondOfficer.Proposed proposed) {
        count(proposed.receipt());
        return outcome(
                file,
                record,
                Outcome.ACCEPTED,
                List.of(new Reason(
                        "proposal",
                        proposed.number(),
                        "已提请复核, 经另一人批准后登记",
                        "proposed: registered when another officer approves")));
    }

    private void count(Optional<Receipt> receipt) {
        events += receipt.map(written -> written.lines().size()).orElse(0);
    }

    private static RecordOutcome refused(String file, ReadRecord record, List<Reason> reasons) {
        return outcome(file, record, Outcome.REFUSED, reasons);
    }

    private static RecordOutcome outcome(String file, ReadRecord record, Outcome outcome, List<Reason> reasons) {
        return new RecordOutcome(file, record.place(), record.id(), outcome, reasons, List.of());
    }

    private static Reason reason(Violation violation) {
        var basis = cited(violation.basis());
        return new Reason(
                violation.rule(),
                violation.asset().display(),
                violation.message(Locale.SIMPLIFIED_CHINESE) + basis,
                violation.message(Locale.ENGLISH) + basis);
    }

    private static String cited(Citation basis) {
        return " [" + basis + "]";
    }

    private static Reason reason(Invalid.Field field) {
        return new Reason(field.path(), "", field.message(Locale.SIMPLIFIED_CHINESE), field.message(Locale.ENGLISH));
    }

    private static Reason reason(DealingConflict conflict) {
        var number = conflict.dealing().toString();
        return switch (conflict.reason()) {
            case TAKEN -> new Reason("dealing", number, "交易编号已被占用", "the dealing's number is taken");
            case UNKNOWN -> new Reason("dealing", number, "没有该编号的交易", "no dealing has this number");
            case OTHER_KIND ->
                new Reason("dealing", number, "该编号属于另一种交易", "the number belongs to a dealing of another kind");
        };
    }
}

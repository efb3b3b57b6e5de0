package ipledger.app.imports.usapplication;

import static ipledger.app.imports.json.JsonRecords.text;

import ipledger.app.imports.us.Complaints;
import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * 档案事项. The transactions of an application file that make or end a right. Kept: maintenance fees and reminders, expiry,
 * late payment accepted, abandonment and revival; as notes, what limits or questions a right that stands (terminal
 * disclaimers, certificates of correction, withdrawal from issue, re-examination). The office's own steps (mailing,
 * docketing, examination), two thirds of a file, say nothing that this register keeps. The letter M before a code is the
 * mailing of the same thing.
 *
 * <p>The file's status is the office's last word: where the transactions leave it otherwise, the day of the status ends or
 * restores the right.
 */
final class Transactions {
    private static final Pattern FEE =
            Pattern.compile("PAYMENT OF MAINTENANCE FEE,? (\\d+)(?:ST|ND|RD|TH) Y(?:EA)?R\\b.*");
    private static final Pattern LATE_PAYMENT =
            Pattern.compile(".*ACCEPT LATE PAYMENTS? OF MAINT(?:ENANCE)?\\.? FEES? - GRANTED.*");
    private static final Pattern ABANDONED = Pattern.compile("ABAND(?:ON(?:ED|MENT)|\\.).*");
    private static final Pattern REVIVED =
            Pattern.compile("PETITION TO REVIVE APPLICATION - GRANTED|NOTICE OF RESCINDED ABANDONMENT.*"
                    + "|WITHDRAW (?:PUBLICATION/)?PRE-EXAM ABANDON.*");
    private static final Pattern NOTED =
            Pattern.compile(".*TERMINAL DISCLAIMER (?:APPROVED|- ACCEPTED).*|.*CERTIFICATE OF CORRECTION.*"
                    + "|WITHDRAWAL PATENT CASE FROM ISSUE|.*NOTICE OF REEXAM.*FILING DATE.*|.*REISSUE PUBLISHED.*");
    private static final Set<String> REMINDERS = Set.of("REM.", "REM");
    private static final Set<String> EXPIRIES = Set.of("EXP.", "EXP");

    /** 35 USC 41(b): a fee due at 3.5, 7.5 and 11.5 years keeps the patent for the next four, the last to its end. */
    private static final List<Integer> YEARS = List.of(4, 8, 12);

    private static final int TERM_YEARS = 20;
    private static final int GRACE_MONTHS = 6;

    private final AssetNumber asset;
    private final Optional<LocalDate> grantedOn;
    private final Optional<LocalDate> filedOn;
    private final Provenance provenance;
    private final List<AssetEvent> facts = new ArrayList<>();

    private Transactions(
            AssetNumber asset, Optional<LocalDate> grantedOn, Optional<LocalDate> filedOn, Provenance provenance) {
        this.asset = asset;
        this.grantedOn = grantedOn;
        this.filedOn = filedOn;
        this.provenance = provenance;
    }

    static List<AssetEvent> of(
            AssetNumber asset,
            Optional<LocalDate> grantedOn,
            Optional<LocalDate> filedOn,
            Provenance provenance,
            JsonNode json,
            Complaints complaints) {
        var read = new Transactions(asset, grantedOn, filedOn, provenance);
        var inOrder = new ArrayList<Transaction>();
        for (var transaction : json.path("transactions"))
            complaints
                    .day("transactions.recordDate", text(transaction, "recordDate"))
                    .ifPresent(day -> inOrder.add(new Transaction(
                            day,
                            text(transaction, "code").strip(),
                            text(transaction, "description").strip())));
        inOrder.sort(Comparator.comparing(Transaction::on));
        inOrder.forEach(read::take);
        complaints
                .day("appStatusDate", text(json, "appStatusDate"))
                .ifPresent(day -> read.settle(text(json, "appStatus").strip(), day));
        return read.facts;
    }

    private record Transaction(LocalDate on, String code, String description) {
        String upper() {
            return description.toUpperCase(Locale.ROOT);
        }
    }

    private void take(Transaction transaction) {
        var text = transaction.upper();
        var fee = FEE.matcher(text);
        if (fee.matches()) paid(Integer.parseInt(fee.group(1)), transaction.on());
        else if (REMINDERS.contains(transaction.code())) missed(transaction.on());
        else if (EXPIRIES.contains(transaction.code())) lapsed(transaction.on());
        else if (text.startsWith("MAIL") || text.startsWith("MAILED")) return;
        else if (LATE_PAYMENT.matcher(text).matches() || REVIVED.matcher(text).matches())
            add(new RightRestored(asset, transaction.on(), provenance));
        else if (ABANDONED.matcher(text).matches() && !text.contains("MAILED"))
            add(new ApplicationEnded(asset, transaction.description(), transaction.on(), provenance));
        else if (text.equals("EXPIRED PROVISIONAL"))
            add(new ApplicationEnded(asset, transaction.description(), transaction.on(), provenance));
        else if (NOTED.matcher(text).matches())
            add(new OfficeNoteRecorded(
                    asset, transaction.code(), transaction.description(), transaction.on(), provenance));
    }

    private void add(AssetEvent fact) {
        if (!facts.contains(fact)) facts.add(fact);
    }

    private void paid(int year, LocalDate on) {
        var nextEnd = year + YEARS.getFirst() > YEARS.getLast()
                ? filedOn.map(day -> day.plusYears(TERM_YEARS))
                : grantedOn.map(day -> day.plusYears((long) year + YEARS.getFirst()));
        add(new AnnuityPaid(asset, nextEnd.orElse(on), on, provenance));
    }

    /** The reminder goes out when the grace period has begun. */
    private void missed(LocalDate on) {
        grantedOn.ifPresent(granted -> YEARS.stream()
                .map(year -> granted.plusYears(year))
                .filter(graceEnd -> !graceEnd.isBefore(on))
                .findFirst()
                .ifPresent(graceEnd ->
                        add(new AnnuityMissed(asset, graceEnd.minusMonths(GRACE_MONTHS), graceEnd, on, provenance))));
    }

    /** The patent expired at the end of the grace period, which the office enters some days later. */
    private void lapsed(LocalDate on) {
        var graceEnd = grantedOn.flatMap(granted -> YEARS.stream()
                .map(year -> granted.plusYears(year))
                .filter(end -> !end.isAfter(on) && end.isAfter(on.minusYears(1)))
                .findFirst());
        add(new RightLapsed(asset, Optional.empty(), graceEnd.orElse(on), provenance));
    }

    private void settle(String status, LocalDate on) {
        var upper = status.toUpperCase(Locale.ROOT);
        if (upper.isEmpty()) return;
        boolean isLeftEnded = facts.stream()
                .filter(Transactions::movesTheRight)
                .reduce((before, after) -> after)
                .filter(last -> !(last instanceof RightRestored))
                .isPresent();
        boolean isEnded = upper.startsWith("ABANDON") || upper.contains("EXPIRED");
        if (isEnded && !isLeftEnded) end(status, upper, on);
        if (!isEnded && isLeftEnded && isAfterGrant()) add(new RightRestored(asset, on, provenance));
    }

    /** A grant after the end brings the right back by itself. */
    private boolean isAfterGrant() {
        return facts.stream()
                .filter(Transactions::movesTheRight)
                .reduce((before, after) -> after)
                .filter(last -> grantedOn.filter(last.effectiveOn()::isBefore).isEmpty())
                .isPresent();
    }

    private void end(String status, String upper, LocalDate on) {
        if (upper.contains("NONPAYMENT") || upper.contains("NON-PAYMENT")) lapsed(on);
        else if (upper.startsWith("ABANDON") || upper.contains("PROVISIONAL"))
            add(new ApplicationEnded(asset, status, on, provenance));
        else add(new RightExpired(asset, on, provenance));
    }

    private static boolean movesTheRight(AssetEvent fact) {
        return fact instanceof RightLapsed || fact instanceof RightRestored || fact instanceof ApplicationEnded;
    }
}

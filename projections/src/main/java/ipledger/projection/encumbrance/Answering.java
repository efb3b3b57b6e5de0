package ipledger.projection.encumbrance;

import static ipledger.projection.encumbrance.Notice.Code.ABANDONMENT_SOUGHT;
import static ipledger.projection.encumbrance.Notice.Code.ANNUITY_IN_GRACE;
import static ipledger.projection.encumbrance.Notice.Code.CLOSED_WITH_THE_RIGHT;
import static ipledger.projection.encumbrance.Notice.Code.CONTRIBUTION_UNDER_WAY;
import static ipledger.projection.encumbrance.Notice.Code.COVERAGE_ENDS;
import static ipledger.projection.encumbrance.Notice.Code.COVERAGE_HOLE;
import static ipledger.projection.encumbrance.Notice.Code.COVERAGE_NONE;
import static ipledger.projection.encumbrance.Notice.Code.DEFECT_OPEN;
import static ipledger.projection.encumbrance.Notice.Code.DUE_DATE_NOT_STATED;
import static ipledger.projection.encumbrance.Notice.Code.ENFORCEMENT_UNDER_WAY;
import static ipledger.projection.encumbrance.Notice.Code.FORFEITURE_GIVES_PRIORITY_ONLY;
import static ipledger.projection.encumbrance.Notice.Code.FREEZE_MAY_FIX;
import static ipledger.projection.encumbrance.Notice.Code.FROZEN;
import static ipledger.projection.encumbrance.Notice.Code.HOLDERS_NOT_KNOWN;
import static ipledger.projection.encumbrance.Notice.Code.INCREASE_RANKS_LATER;
import static ipledger.projection.encumbrance.Notice.Code.INVALIDATION_PENDING;
import static ipledger.projection.encumbrance.Notice.Code.INVALIDATION_REQUESTED;
import static ipledger.projection.encumbrance.Notice.Code.IN_DEFAULT;
import static ipledger.projection.encumbrance.Notice.Code.LAPSE_RESTORABLE;
import static ipledger.projection.encumbrance.Notice.Code.LICENCE_EXCLUDES_OTHERS;
import static ipledger.projection.encumbrance.Notice.Code.LICENCE_NOT_RECORDED;
import static ipledger.projection.encumbrance.Notice.Code.LICENCE_RECORDED_LATE;
import static ipledger.projection.encumbrance.Notice.Code.LIMITATION_MAY_HAVE_RUN;
import static ipledger.projection.encumbrance.Notice.Code.NOT_YET_A_PLEDGE;
import static ipledger.projection.encumbrance.Notice.Code.OPENLY_OFFERED;
import static ipledger.projection.encumbrance.Notice.Code.OPEN_FINDINGS;
import static ipledger.projection.encumbrance.Notice.Code.PRE_EMPTION_RUNNING;
import static ipledger.projection.encumbrance.Notice.Code.PRICE_NOT_APPLIED;
import static ipledger.projection.encumbrance.Notice.Code.REGISTRATION_RUN_OUT;
import static ipledger.projection.encumbrance.Notice.Code.RENEWABLE;
import static ipledger.projection.encumbrance.Notice.Code.RIGHT_NOT_IN_FORCE;
import static ipledger.projection.encumbrance.Notice.Code.SECURED_ABOVE_VALUATION;
import static ipledger.projection.encumbrance.Notice.Code.SECURED_AMOUNT_NOT_STATED;
import static ipledger.projection.encumbrance.Notice.Code.SHARES_NOT_ESTABLISHED;
import static ipledger.projection.encumbrance.Notice.Code.STANDS_IN_PART;
import static ipledger.projection.encumbrance.Notice.Code.SUSPENDED;
import static ipledger.projection.encumbrance.Notice.Code.TRANSFER_UNDER_WAY;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.asset.Pledge;
import ipledger.asset.Right.AnnuityGrace;
import ipledger.asset.RightStatus;
import ipledger.asset.Security.Enforcement;
import ipledger.asset.Transfer;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.Known;
import ipledger.projection.encumbrance.PledgeStatus.PledgeLine;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.OpenFinding;
import ipledger.projection.freshness.SourceCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 作答. What a known asset is to a bank on one day; every judgement of time is the domain's own.
 *
 * @param on the day of the question
 */
record Answering(LocalDate on, List<SourceCoverage> sources) {

    Known answer(String asked, Asset asset, List<OpenFinding> findings, Mark mark) {
        var right = asset.right();
        var pledges = pledges(asset, on);
        var transfers =
                asset.title().chain().stream().filter(Transfer::isRunning).toList();
        var contributions = asset.contributions().all().stream()
                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                .toList();
        var known = new Known(
                asked,
                word(pledges),
                List.of(),
                asset.number(),
                asset.otherNumbers(),
                asset.kind(),
                asset.invention(),
                right.statusOn(on),
                right.lastDay(),
                right.inForceOn(on)
                        ? right.lastDay().map(lastDay -> PledgeStatus.daysLeft(on, lastDay))
                        : Optional.empty(),
                restorable(asset),
                asset.closureOn(on),
                right.annuityPaidThrough(),
                grace(asset),
                right.invalidation().challenges(),
                asset.title().holders(),
                pledges,
                asset.licences().standingOn(on),
                asset.licences().openSince(),
                asset.preservation().freezeOn(on, asset.kind()),
                asset.preservation().waitingOn(on, asset.kind()),
                asset.preservation().suspensionsOn(on),
                transfers,
                contributions,
                findings,
                asset.valuations().latest(),
                mark);
        return known.with(notices(asset, known));
    }

    private static List<PledgeLine> pledges(Asset asset, LocalDate on) {
        var all = asset.pledges();
        var lines = new ArrayList<PledgeLine>();
        all.inForceOn(on).forEach(pledge -> lines.add(line(pledge, Optional.of(all.rankOf(pledge, on)), on)));
        all.all().stream().filter(Pledge::isRunning).forEach(pledge -> lines.add(line(pledge, Optional.empty(), on)));
        return lines;
    }

    private static PledgeLine line(Pledge pledge, Optional<Integer> rank, LocalDate on) {
        var security = pledge.security();
        var financing = pledge.financing();
        return new PledgeLine(
                pledge.dealing().toString(),
                pledge.stage(),
                rank,
                pledge.pledgors(),
                pledge.pledgees(),
                pledge.claim().amount(),
                pledge.claim().maximumAmount(),
                pledge.terms().agreedOn(),
                pledge.registeredOn(),
                pledge.claim().dueOn(),
                pledge.officeNumber(),
                pledge.fixedOn(on),
                pledge.terms().pledgeeParts(),
                security.tranches().stream().skip(1).toList(),
                pledge.terms().registeredUntil(),
                security.enforcement().filter(Enforcement::isUnderWay),
                financing.loan(),
                financing.balance(),
                financing.defaulted(),
                pledge.terms().valuation(),
                pledge.loanToValue(),
                pledge.terms().forfeitureClause(),
                pledge.protectedUntil());
    }

    private static Answer word(List<PledgeLine> pledges) {
        if (anyAt(pledges, Pledge.Stage.REGISTERED)) return Answer.PLEDGED;
        if (anyAt(pledges, Pledge.Stage.FILED)) return Answer.PLEDGE_FILED;
        if (anyAt(pledges, Pledge.Stage.AGREED)) return Answer.PLEDGE_AGREED;
        return Answer.NOT_PLEDGED;
    }

    private static boolean anyAt(List<PledgeLine> pledges, Pledge.Stage stage) {
        return pledges.stream().anyMatch(pledge -> pledge.stage() == stage);
    }

    /** The last day on which a lapsed right may be restored, while it has not passed. */
    private Optional<LocalDate> restorable(Asset asset) {
        return asset.right()
                .restorableUntil()
                .filter(until -> asset.right().statusOn(on) == RightStatus.LAPSED && !on.isAfter(until));
    }

    private Optional<AnnuityGrace> grace(Asset asset) {
        return asset.right().grace().filter(grace -> !on.isAfter(grace.graceUntil()));
    }

    private List<Notice> notices(Asset asset, Known known) {
        var notices = new ArrayList<>(coverage(asset));
        for (var pledge : known.pledges()) {
            if (pledge.stage() != Pledge.Stage.REGISTERED) notices.add(Notice.of(NOT_YET_A_PLEDGE, pledge.dealing()));
            if (pledge.amount().isEmpty()) notices.add(Notice.of(SECURED_AMOUNT_NOT_STATED, pledge.dealing()));
            if (pledge.dueOn().isEmpty()) notices.add(Notice.of(DUE_DATE_NOT_STATED, pledge.dealing()));
            notices.addAll(ofSecurity(pledge, known));
        }
        asset.pledges().all().stream()
                .filter(pledge -> pledge.isInForce() && pledge.isRunOutOn(on))
                .forEach(pledge -> notices.add(Notice.of(
                        REGISTRATION_RUN_OUT,
                        pledge.dealing(),
                        pledge.terms().registeredUntil().orElseThrow())));
        if (known.holders().isEmpty()) notices.add(Notice.of(HOLDERS_NOT_KNOWN));
        known.holders()
                .filter(holders -> !holders.sharesEstablished())
                .ifPresent(holders -> notices.add(Notice.of(SHARES_NOT_ESTABLISHED)));
        if (known.status() != RightStatus.IN_FORCE) notices.add(Notice.of(RIGHT_NOT_IN_FORCE, known.status()));
        known.closure()
                .ifPresent(
                        closure -> notices.add(Notice.of(CLOSED_WITH_THE_RIGHT, closure.since(), closure.because())));
        known.restorableUntil().ifPresent(until -> notices.add(Notice.of(LAPSE_RESTORABLE, until)));
        asset.right()
                .renewableUntil()
                .filter(until -> known.status() == RightStatus.EXPIRED && !on.isAfter(until))
                .ifPresent(until -> notices.add(Notice.of(RENEWABLE, until)));
        asset.right()
                .abandonment()
                .filter(any -> !known.status().isEnded())
                .ifPresent(sought -> notices.add(Notice.of(ABANDONMENT_SOUGHT, sought.since())));
        asset.right().invalidation().decisions().stream()
                .filter(decision -> decision.isPendingOn(on))
                .forEach(decision -> notices.add(
                        Notice.of(INVALIDATION_PENDING, decision.caseNumber(), decision.outcome(), decision.sueBy())));
        asset.right().remaining().ifPresent(left -> notices.add(Notice.of(STANDS_IN_PART, left)));
        asset.defects()
                .openOn(on)
                .forEach(defect -> notices.add(Notice.of(DEFECT_OPEN, defect.dealing(), defect.lastDay())));
        known.annuityGrace()
                .ifPresent(grace -> notices.add(Notice.of(ANNUITY_IN_GRACE, grace.dueOn(), grace.graceUntil())));
        if (!known.invalidationRequests().isEmpty())
            notices.add(Notice.of(INVALIDATION_REQUESTED, String.join(", ", known.invalidationRequests())));
        asset.preservation()
                .freezesOn(on, asset.kind())
                .forEach(freeze -> notices.add(Notice.of(
                        FROZEN, freeze.freeze().court(), freeze.freeze().order(), freeze.lastDay())));
        known.suspensions()
                .forEach(suspension -> notices.add(Notice.of(SUSPENDED, suspension.dispute(), suspension.lastDay())));
        known.transfersUnderWay().forEach(transfer -> notices.add(Notice.of(TRANSFER_UNDER_WAY, transfer.dealing())));
        known.contributionsUnderWay()
                .forEach(contribution -> notices.add(Notice.of(CONTRIBUTION_UNDER_WAY, contribution.dealing())));
        asset.title().chain().stream()
                .filter(transfer ->
                        leftAPledge(asset, transfer) && transfer.proceeds().isEmpty())
                .forEach(transfer -> notices.add(Notice.of(PRICE_NOT_APPLIED, transfer.dealing())));
        asset.title().preEmptions().stream()
                .filter(offered -> !on.isAfter(offered.lastDay()))
                .filter(offered -> asset.title()
                        .of(offered.dealing())
                        .filter(transfer -> !transfer.isRunning())
                        .isEmpty())
                .forEach(offered -> notices.add(Notice.of(PRE_EMPTION_RUNNING, offered.dealing(), offered.lastDay())));
        known.openLicenceSince().ifPresent(since -> notices.add(Notice.of(OPENLY_OFFERED, since)));
        for (var licence : known.licences()) {
            if (licence.terms().kind().excludesOtherLicensees())
                notices.add(Notice.of(LICENCE_EXCLUDES_OTHERS, licence.dealing()));
            if (licence.recordedOn().isEmpty() && !licence.isCompulsory())
                notices.add(Notice.of(LICENCE_NOT_RECORDED, licence.dealing()));
            if (licence.recordedLate()) notices.add(Notice.of(LICENCE_RECORDED_LATE, licence.dealing()));
        }
        if (!known.findings().isEmpty())
            notices.add(Notice.of(OPEN_FINDINGS, known.findings().size()));
        return notices;
    }

    /** What a bank must know of one pledge beside its terms. */
    private List<Notice> ofSecurity(PledgeLine pledge, Known known) {
        var notices = new ArrayList<Notice>();
        pledge.enforcement()
                .ifPresent(running -> notices.add(
                        Notice.of(ENFORCEMENT_UNDER_WAY, pledge.dealing(), running.way(), running.beganOn())));
        pledge.defaulted()
                .ifPresent(
                        missed -> notices.add(Notice.of(IN_DEFAULT, pledge.dealing(), missed.unpaid(), missed.on())));
        boolean mayGrow = pledge.maximumAmount() && pledge.fixedOn().isEmpty();
        if (mayGrow && known.freeze().isPresent()) notices.add(Notice.of(FREEZE_MAY_FIX, pledge.dealing()));
        pledge.increases()
                .forEach(part -> notices.add(Notice.of(
                        INCREASE_RANKS_LATER,
                        pledge.dealing(),
                        part.amount().map(Object::toString).orElse("-"),
                        part.from())));
        pledge.loanToValue()
                .filter(ratio -> ratio.over().isMoreThan(ratio.under()))
                .ifPresent(ratio ->
                        notices.add(Notice.of(SECURED_ABOVE_VALUATION, pledge.dealing(), ratio.over(), ratio.under())));
        if (pledge.forfeitureClause()) notices.add(Notice.of(FORFEITURE_GIVES_PRIORITY_ONLY, pledge.dealing()));
        pledge.protectedUntil()
                .filter(on::isAfter)
                .ifPresent(last -> notices.add(Notice.of(LIMITATION_MAY_HAVE_RUN, pledge.dealing(), last)));
        return notices;
    }

    /** 民法典 444: a sale while a pledge that still stands was registered, whose price is owed to early payment or deposit. */
    static boolean leftAPledge(Asset asset, Transfer transfer) {
        return transfer.conveyance().ground().isSale()
                && transfer.movedOn()
                        .filter(moved -> asset.pledges().inForce().stream()
                                .anyMatch(pledge -> pledge.registeredOn()
                                        .filter(since -> !since.isAfter(moved))
                                        .isPresent()))
                        .isPresent();
    }

    /** First of all: what the sources of the asset's office have not given. */
    private List<Notice> coverage(Asset asset) {
        var concerned = sources.stream()
                .filter(source -> source.office().equals(asset.office().code()))
                .filter(source -> source.concerns(asset.kind()))
                .toList();
        if (concerned.isEmpty()) return List.of(Notice.of(COVERAGE_NONE, asset.office()));
        var notices = new ArrayList<Notice>();
        for (var source : concerned) {
            for (var hole : source.holes())
                notices.add(Notice.of(COVERAGE_HOLE, source.source(), hole.from(), hole.until()));
            if (source.until().isBefore(on)) notices.add(Notice.of(COVERAGE_ENDS, source.source(), source.until(), on));
        }
        return notices;
    }
}

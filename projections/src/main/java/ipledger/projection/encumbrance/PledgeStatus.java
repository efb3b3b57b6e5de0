package ipledger.projection.encumbrance;

import ipledger.asset.Closure;
import ipledger.asset.Contribution;
import ipledger.asset.Financing.Balance;
import ipledger.asset.Financing.Default;
import ipledger.asset.Licence;
import ipledger.asset.Pledge;
import ipledger.asset.Pledge.Ratio;
import ipledger.asset.Preservation;
import ipledger.asset.Right.AnnuityGrace;
import ipledger.asset.RightStatus;
import ipledger.asset.Security.Enforcement;
import ipledger.asset.Security.Tranche;
import ipledger.asset.Transfer;
import ipledger.asset.Valuations.Valued;
import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.OpenFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * 质押状态. The answer to a bank for one number. Only {@link Known} may say 'not pledged'; a number that the register does
 * not know, cannot read or no longer follows is answered as exactly that.
 */
public sealed interface PledgeStatus
        permits PledgeStatus.Known,
                PledgeStatus.UnknownHere,
                PledgeStatus.UnknownSince,
                PledgeStatus.Ambiguous,
                PledgeStatus.Unreadable {

    /** The number as it was typed. */
    String asked();

    /** The word of the answer. */
    Answer answer();

    /** What must be read with the answer, coverage first: before the words 'not pledged'. */
    List<Notice> notices();

    /** 回答. The word that the answer turns on, stable for machines. */
    enum Answer {
        /** 已质押: at least one pledge is registered and not released. */
        PLEDGED,
        /** 已申请出质登记: none is registered; registration of one is applied for. */
        PLEDGE_FILED,
        /** 已约定质押: none is registered or filed; one is agreed. */
        PLEDGE_AGREED,
        /** 未质押, as far as this register has been told. */
        NOT_PLEDGED,
        /** 本登记簿无此编号. */
        UNKNOWN_HERE,
        /** 自某位置起不明. */
        UNKNOWN_SINCE,
        /** 编号有歧义. */
        AMBIGUOUS,
        /** 编号格式错误. */
        MALFORMED
    }

    /**
     * 已知资产. What stands on the asset on the day of the question.
     *
     * @param asset the principal number
     * @param others every other number of the right
     * @param title of the invention, the words of the mark, the name of the work
     * @param status where the right stands on the day
     * @param lastDay the last day of the term, where it is known
     * @param remainingDays whole days from the day of the question to the last day; absent where the right is not in
     *     force or has no known last day
     * @param restorableUntil the last day on which a lapsed right may be restored, while it has not passed
     * @param closure since when, and why, nothing stands on the asset any more: the pledges and licences named have no object
     * @param annuityGrace the annuity that is unpaid while its grace period runs on the day
     * @param pledges those registered first, by rank, then those agreed or filed
     * @param licences in force on the day
     * @param freeze in effect on the day
     * @param waitingFreezes in the order of their turn
     * @param valuation 最近评估, of this asset alone, where one stands on record
     * @param mark the last entry that it rests on
     */
    record Known(
            String asked,
            Answer answer,
            List<Notice> notices,
            AssetNumber asset,
            List<AssetNumber> others,
            Optional<AssetKind> kind,
            String title,
            RightStatus status,
            Optional<LocalDate> lastDay,
            Optional<Long> remainingDays,
            Optional<LocalDate> restorableUntil,
            Optional<Closure> closure,
            Optional<LocalDate> annuityPaidThrough,
            Optional<AnnuityGrace> annuityGrace,
            List<String> invalidationRequests,
            Optional<Holders> holders,
            List<PledgeLine> pledges,
            List<Licence> licences,
            Optional<LocalDate> openLicenceSince,
            Optional<Preservation.Effect> freeze,
            List<Preservation.Effect> waitingFreezes,
            List<Preservation.Suspension> suspensions,
            List<Transfer> transfersUnderWay,
            List<Contribution> contributionsUnderWay,
            List<OpenFinding> findings,
            Optional<Valued> valuation,
            Mark mark)
            implements PledgeStatus {
        public Known {
            notices = List.copyOf(notices);
            others = List.copyOf(others);
            invalidationRequests = List.copyOf(invalidationRequests);
            pledges = List.copyOf(pledges);
            licences = List.copyOf(licences);
            waitingFreezes = List.copyOf(waitingFreezes);
            suspensions = List.copyOf(suspensions);
            transfersUnderWay = List.copyOf(transfersUnderWay);
            contributionsUnderWay = List.copyOf(contributionsUnderWay);
            findings = List.copyOf(findings);
        }

        Known with(List<Notice> told) {
            return new Known(
                    asked,
                    answer,
                    told,
                    asset,
                    others,
                    kind,
                    title,
                    status,
                    lastDay,
                    remainingDays,
                    restorableUntil,
                    closure,
                    annuityPaidThrough,
                    annuityGrace,
                    invalidationRequests,
                    holders,
                    pledges,
                    licences,
                    openLicenceSince,
                    freeze,
                    waitingFreezes,
                    suspensions,
                    transfersUnderWay,
                    contributionsUnderWay,
                    findings,
                    valuation,
                    mark);
        }
    }

    /** 本登记簿无此编号. Nothing is said about the right; least of all that it is free. */
    record UnknownHere(String asked, List<AssetNumber> readings, List<Notice> notices) implements PledgeStatus {
        public UnknownHere {
            readings = List.copyOf(readings);
            notices = List.copyOf(notices);
        }

        @Override
        public Answer answer() {
            return Answer.UNKNOWN_HERE;
        }
    }

    /** 自某位置起不明. An entry of the asset could not be taken; what stands on it since then is not known. */
    record UnknownSince(String asked, AssetNumber asset, long since, List<Notice> notices) implements PledgeStatus {
        public UnknownSince {
            notices = List.copyOf(notices);
        }

        @Override
        public Answer answer() {
            return Answer.UNKNOWN_SINCE;
        }
    }

    /** 编号有歧义. Several known assets bear what was typed; ask again with one of their numbers. */
    record Ambiguous(String asked, List<AssetNumber> assets, List<Notice> notices) implements PledgeStatus {
        public Ambiguous {
            assets = List.copyOf(assets);
            notices = List.copyOf(notices);
        }

        @Override
        public Answer answer() {
            return Answer.AMBIGUOUS;
        }
    }

    /** 编号格式错误. What was typed can be no number. */
    record Unreadable(String asked, Malformed reason) implements PledgeStatus {
        @Override
        public Answer answer() {
            return Answer.MALFORMED;
        }

        @Override
        public List<Notice> notices() {
            return List.of();
        }
    }

    /**
     * 质押行. One pledge that is registered, filed or agreed.
     *
     * @param stage the word that a bank must see: only {@code REGISTERED} is a right of pledge
     * @param rank 顺位, from 1, of a registered pledge
     * @param amount 担保金额, for a maximum-amount pledge its ceiling; absent where the source gives none
     * @param maximumAmount true for a maximum-amount pledge 最高额质权
     * @param fixedOn 债权确定日, of a maximum-amount pledge: since when no later claim is secured; absent while claims may arise
     * @param pledgeeParts what belongs to each of several pledgees, where stated
     * @param increases what ranks only from a later day than the registration: after every pledge registered before it
     * @param registeredUntil 登记期限, the last day of the registration of a pledge of a mark
     * @param enforcement the enforcement under way
     * @param loan the loan, as the bank stated it
     * @param balance what was owed when it was last reported
     * @param defaulted the default on record
     * @param valuation of all that is pledged under the contract, where it was valued
     * @param loanToValue secured amount over that valuation; absent where either is not stated
     * @param forfeitureClause 流质条款: it gives priority payment only
     * @param protectedUntil 诉讼时效提示日, the last day on which a court protects the pledge unless the limitation is interrupted
     */
    record PledgeLine(
            String dealing,
            Pledge.Stage stage,
            Optional<Integer> rank,
            List<Party> pledgors,
            List<Party> pledgees,
            Optional<Money> amount,
            boolean maximumAmount,
            Optional<LocalDate> agreedOn,
            Optional<LocalDate> registeredOn,
            Optional<LocalDate> dueOn,
            Optional<String> officeNumber,
            Optional<LocalDate> fixedOn,
            List<PledgeePart> pledgeeParts,
            List<Tranche> increases,
            Optional<LocalDate> registeredUntil,
            Optional<Enforcement> enforcement,
            Optional<Loan> loan,
            Optional<Balance> balance,
            Optional<Default> defaulted,
            Optional<Valuation> valuation,
            Optional<Ratio> loanToValue,
            boolean forfeitureClause,
            Optional<LocalDate> protectedUntil) {
        public PledgeLine {
            pledgeeParts = List.copyOf(pledgeeParts);
            increases = List.copyOf(increases);
            pledgors = List.copyOf(pledgors);
            pledgees = List.copyOf(pledgees);
        }
    }

    /** 剩余期限. Whole days from {@code day} to {@code lastDay}, none below zero. */
    static long daysLeft(LocalDate day, LocalDate lastDay) {
        return Math.max(0, ChronoUnit.DAYS.between(day, lastDay));
    }
}

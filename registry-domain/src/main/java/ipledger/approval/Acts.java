package ipledger.approval;

import ipledger.contribution.AgreeContribution;
import ipledger.contribution.CallPayment;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.FailContribution;
import ipledger.contribution.FindOverValuation;
import ipledger.contribution.LoseShares;
import ipledger.contribution.PayDifference;
import ipledger.contribution.ReduceContribution;
import ipledger.contribution.RevalueContribution;
import ipledger.contribution.ReverseContribution;
import ipledger.contribution.SettleReward;
import ipledger.defect.CloseUncured;
import ipledger.defect.CureDefect;
import ipledger.defect.NoteDefect;
import ipledger.fact.RecordFacts;
import ipledger.implementation.RecordImplementation;
import ipledger.implementation.RecordMerit;
import ipledger.licence.AcceptOpenLicence;
import ipledger.licence.ChangeLicence;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.DeclareOpenLicence;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantCompulsoryLicence;
import ipledger.licence.GrantCrossLicence;
import ipledger.licence.GrantLicence;
import ipledger.licence.PayLicenceFee;
import ipledger.licence.RecordLicence;
import ipledger.licence.WithdrawOpenLicence;
import ipledger.notification.GiveNotice;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.AssignPartOfClaim;
import ipledger.pledge.BeginEnforcement;
import ipledger.pledge.ChangePledgeParty;
import ipledger.pledge.ChangePledgedAssets;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.CheckUndertaking;
import ipledger.pledge.DistributeProceeds;
import ipledger.pledge.EndEnforcement;
import ipledger.pledge.ExtendPledgeRegistration;
import ipledger.pledge.FilePledge;
import ipledger.pledge.FixClaim;
import ipledger.pledge.InterruptLimitation;
import ipledger.pledge.RecordDefault;
import ipledger.pledge.RecordRecovery;
import ipledger.pledge.RecordSubstitute;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.ReportBalance;
import ipledger.pledge.RevokePledge;
import ipledger.pledge.StateLoan;
import ipledger.pledge.WithdrawPledge;
import ipledger.preservation.BeginSuspension;
import ipledger.preservation.EndSuspension;
import ipledger.preservation.ExtendSuspension;
import ipledger.preservation.LiftFreeze;
import ipledger.preservation.OrderFreeze;
import ipledger.preservation.RenewFreeze;
import ipledger.programme.EndAffiliation;
import ipledger.programme.EndDesignation;
import ipledger.programme.EnterValue;
import ipledger.programme.GrantDesignation;
import ipledger.programme.RecordAffiliation;
import ipledger.programme.RecordParity;
import ipledger.rectification.RectifyDealing;
import ipledger.rectification.RectifyEntry;
import ipledger.rectification.SettleFinding;
import ipledger.rectification.VoidEntry;
import ipledger.right.AbandonRight;
import ipledger.right.CancelMark;
import ipledger.right.CloseInvalidationRequest;
import ipledger.right.CompensateTerm;
import ipledger.right.ContestInvalidation;
import ipledger.right.DecideInvalidation;
import ipledger.right.DescribeMark;
import ipledger.right.EndApplication;
import ipledger.right.ExpireRight;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.right.InvalidateRight;
import ipledger.right.LapseRight;
import ipledger.right.NoteMissedAnnuity;
import ipledger.right.NoteSameDayInvention;
import ipledger.right.PayAnnuity;
import ipledger.right.RenewRight;
import ipledger.right.ReplaceUtilityModel;
import ipledger.right.RequestInvalidation;
import ipledger.right.RequestRestoration;
import ipledger.right.RestoreRight;
import ipledger.right.RevokeMark;
import ipledger.right.SeekAbandonment;
import ipledger.right.SetAsideInvalidation;
import ipledger.right.StateTermFacts;
import ipledger.right.TerminateVariety;
import ipledger.right.UpholdInvalidation;
import ipledger.right.WithdrawCoHolder;
import ipledger.title.AddToTransfer;
import ipledger.title.AgreeTransfer;
import ipledger.title.AnswerPreEmption;
import ipledger.title.ApplyProceeds;
import ipledger.title.ChangePartyData;
import ipledger.title.FileTransfer;
import ipledger.title.NoticePreEmption;
import ipledger.title.PayTransferPrice;
import ipledger.title.RegisterTransfer;
import ipledger.title.SharePreEmption;
import ipledger.title.WithdrawTransfer;
import ipledger.valuation.RecordValuation;
import ipledger.valuation.WithdrawValuation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 业务目录. Every act that can be proposed, with its name and version; the part before the first dot is the transaction kind by
 * which four eyes are asked for. A new act is a line here.
 */
public final class Acts {
    private static final Map<String, Class<? extends Record>> BY_NAME = Map.ofEntries(
            Map.entry("right.file.v1", FileApplication.class),
            Map.entry("right.grant.v1", GrantRight.class),
            Map.entry("title.change-party-data.v1", ChangePartyData.class),
            Map.entry("transfer.agree.v1", AgreeTransfer.class),
            Map.entry("transfer.file.v1", FileTransfer.class),
            Map.entry("transfer.register.v1", RegisterTransfer.class),
            Map.entry("transfer.withdraw.v1", WithdrawTransfer.class),
            Map.entry("defect.note.v1", NoteDefect.class),
            Map.entry("defect.cure.v1", CureDefect.class),
            Map.entry("defect.close.v1", CloseUncured.class),
            Map.entry("licence.grant.v1", GrantLicence.class),
            Map.entry("licence.record.v1", RecordLicence.class),
            Map.entry("licence.change-term.v1", ChangeLicenceTerm.class),
            Map.entry("licence.end.v1", EndLicence.class),
            Map.entry("contribution.agree.v1", AgreeContribution.class),
            Map.entry("contribution.complete.v1", CompleteContribution.class),
            Map.entry("contribution.fail.v1", FailContribution.class),
            Map.entry("contribution.reverse.v1", ReverseContribution.class),
            Map.entry("pledge.agree.v1", AgreePledge.class),
            Map.entry("pledge.file.v1", FilePledge.class),
            Map.entry("pledge.register.v1", RegisterPledge.class),
            Map.entry("pledge.withdraw.v1", WithdrawPledge.class),
            Map.entry("pledge.change.v1", ChangeSecuredClaim.class),
            Map.entry("pledge.assign.v1", AssignClaim.class),
            Map.entry("pledge.release.v1", ReleasePledge.class),
            Map.entry("contribution.call-payment.v1", CallPayment.class),
            Map.entry("contribution.find-over-valuation.v1", FindOverValuation.class),
            Map.entry("contribution.lose-shares.v1", LoseShares.class),
            Map.entry("contribution.pay-difference.v1", PayDifference.class),
            Map.entry("contribution.reduce-contribution.v1", ReduceContribution.class),
            Map.entry("contribution.revalue-contribution.v1", RevalueContribution.class),
            Map.entry("contribution.settle-reward.v1", SettleReward.class),
            Map.entry("implementation.record-implementation.v1", RecordImplementation.class),
            Map.entry("implementation.record-merit.v1", RecordMerit.class),
            Map.entry("designation.grant.v1", GrantDesignation.class),
            Map.entry("designation.end.v1", EndDesignation.class),
            Map.entry("affiliation.record.v1", RecordAffiliation.class),
            Map.entry("affiliation.end.v1", EndAffiliation.class),
            Map.entry("parity.record.v1", RecordParity.class),
            Map.entry("value.enter.v1", EnterValue.class),
            Map.entry("licence.accept-open-licence.v1", AcceptOpenLicence.class),
            Map.entry("licence.change-licence.v1", ChangeLicence.class),
            Map.entry("licence.declare-open-licence.v1", DeclareOpenLicence.class),
            Map.entry("licence.grant-compulsory-licence.v1", GrantCompulsoryLicence.class),
            Map.entry("licence.grant-cross-licence.v1", GrantCrossLicence.class),
            Map.entry("licence.pay-licence-fee.v1", PayLicenceFee.class),
            Map.entry("licence.withdraw-open-licence.v1", WithdrawOpenLicence.class),
            Map.entry("pledge.assign-part-of-claim.v1", AssignPartOfClaim.class),
            Map.entry("pledge.begin-enforcement.v1", BeginEnforcement.class),
            Map.entry("pledge.change-pledge-party.v1", ChangePledgeParty.class),
            Map.entry("pledge.change-pledged-assets.v1", ChangePledgedAssets.class),
            Map.entry("pledge.check-undertaking.v1", CheckUndertaking.class),
            Map.entry("pledge.distribute-proceeds.v1", DistributeProceeds.class),
            Map.entry("pledge.end-enforcement.v1", EndEnforcement.class),
            Map.entry("pledge.extend-pledge-registration.v1", ExtendPledgeRegistration.class),
            Map.entry("pledge.fix-claim.v1", FixClaim.class),
            Map.entry("pledge.interrupt-limitation.v1", InterruptLimitation.class),
            Map.entry("pledge.record-default.v1", RecordDefault.class),
            Map.entry("pledge.record-recovery.v1", RecordRecovery.class),
            Map.entry("pledge.record-substitute.v1", RecordSubstitute.class),
            Map.entry("pledge.report-balance.v1", ReportBalance.class),
            Map.entry("pledge.revoke-pledge.v1", RevokePledge.class),
            Map.entry("pledge.state-loan.v1", StateLoan.class),
            Map.entry("preservation.begin-suspension.v1", BeginSuspension.class),
            Map.entry("preservation.end-suspension.v1", EndSuspension.class),
            Map.entry("preservation.extend-suspension.v1", ExtendSuspension.class),
            Map.entry("preservation.lift-freeze.v1", LiftFreeze.class),
            Map.entry("preservation.order-freeze.v1", OrderFreeze.class),
            Map.entry("preservation.renew-freeze.v1", RenewFreeze.class),
            Map.entry("right.abandon-right.v1", AbandonRight.class),
            Map.entry("right.cancel-mark.v1", CancelMark.class),
            Map.entry("right.close-invalidation-request.v1", CloseInvalidationRequest.class),
            Map.entry("right.compensate-term.v1", CompensateTerm.class),
            Map.entry("right.contest-invalidation.v1", ContestInvalidation.class),
            Map.entry("right.decide-invalidation.v1", DecideInvalidation.class),
            Map.entry("right.describe-mark.v1", DescribeMark.class),
            Map.entry("right.end-application.v1", EndApplication.class),
            Map.entry("right.expire-right.v1", ExpireRight.class),
            Map.entry("right.invalidate-right.v1", InvalidateRight.class),
            Map.entry("right.lapse-right.v1", LapseRight.class),
            Map.entry("right.note-missed-annuity.v1", NoteMissedAnnuity.class),
            Map.entry("right.note-same-day-invention.v1", NoteSameDayInvention.class),
            Map.entry("right.pay-annuity.v1", PayAnnuity.class),
            Map.entry("right.renew-right.v1", RenewRight.class),
            Map.entry("right.replace-utility-model.v1", ReplaceUtilityModel.class),
            Map.entry("right.request-invalidation.v1", RequestInvalidation.class),
            Map.entry("right.request-restoration.v1", RequestRestoration.class),
            Map.entry("right.restore-right.v1", RestoreRight.class),
            Map.entry("right.revoke-mark.v1", RevokeMark.class),
            Map.entry("right.seek-abandonment.v1", SeekAbandonment.class),
            Map.entry("right.set-aside-invalidation.v1", SetAsideInvalidation.class),
            Map.entry("right.state-term-facts.v1", StateTermFacts.class),
            Map.entry("right.terminate-variety.v1", TerminateVariety.class),
            Map.entry("right.uphold-invalidation.v1", UpholdInvalidation.class),
            Map.entry("right.withdraw-co-holder.v1", WithdrawCoHolder.class),
            Map.entry("transfer.add-to-transfer.v1", AddToTransfer.class),
            Map.entry("transfer.answer-pre-emption.v1", AnswerPreEmption.class),
            Map.entry("transfer.apply-proceeds.v1", ApplyProceeds.class),
            Map.entry("transfer.notice-pre-emption.v1", NoticePreEmption.class),
            Map.entry("transfer.pay-transfer-price.v1", PayTransferPrice.class),
            Map.entry("transfer.share-pre-emption.v1", SharePreEmption.class),
            Map.entry("valuation.record-valuation.v1", RecordValuation.class),
            Map.entry("valuation.withdraw-valuation.v1", WithdrawValuation.class),
            Map.entry("rectification.void.v1", VoidEntry.class),
            Map.entry("rectification.rectify.v1", RectifyEntry.class),
            Map.entry("rectification.rectify-dealing.v1", RectifyDealing.class),
            Map.entry("finding.settle.v1", SettleFinding.class),
            Map.entry("notice.give.v1", GiveNotice.class),
            Map.entry("fact.record.v1", RecordFacts.class));

    private static final Map<Class<?>, String> NAMES =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final List<String> KINDS =
            BY_NAME.keySet().stream().map(Acts::kindOf).distinct().sorted().toList();

    private Acts() {}

    /** The acts by their names. */
    public static Map<String, Class<? extends Record>> all() {
        return BY_NAME;
    }

    /** The name of an act. @throws IllegalArgumentException where it is not in the catalogue */
    public static String nameOf(Class<?> act) {
        var name = NAMES.get(act);
        if (name == null) throw new IllegalArgumentException(act.getName() + " is not in the catalogue of acts");
        return name;
    }

    /** The transaction kind of a name, such as {@code pledge}. */
    public static String kindOf(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** The transaction kinds that there are. */
    public static List<String> kinds() {
        return KINDS;
    }
}

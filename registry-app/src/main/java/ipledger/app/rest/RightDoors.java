package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.right.AbandonRight;
import ipledger.right.CancelMark;
import ipledger.right.CloseInvalidationRequest;
import ipledger.right.CompensateTerm;
import ipledger.right.ContestInvalidation;
import ipledger.right.DecideInvalidation;
import ipledger.right.DescribeMark;
import ipledger.right.EndApplication;
import ipledger.right.ExpireRight;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 权利的维持与终止. What keeps a right alive, moves its term, ends it and revives it. */
@RestController
@RequestMapping(path = "/api/v1/assets/{asset}/life", produces = MediaType.APPLICATION_JSON_VALUE)
final class RightDoors {
    /** 缴纳年费. Annuities are paid through a day, with what was paid. */
    @PostMapping("/annuity-payment")
    ResponseEntity<ReceiptBody> payAnnuity(@Body PayAnnuity act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 欠缴年费. An annuity was not paid by its day; its grace runs. */
    @PostMapping("/missed-annuity")
    ResponseEntity<ReceiptBody> noteMissedAnnuity(@Body NoteMissedAnnuity act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 续展. The right was renewed; without a last day as the law has it. */
    @PostMapping("/renewal")
    ResponseEntity<ReceiptBody> renewRight(@Body RenewRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 终止 (未缴年费). The right ended for an unpaid annuity, from the due day. */
    @PostMapping("/lapse")
    ResponseEntity<ReceiptBody> lapseRight(@Body LapseRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 请求恢复. Restoration was asked for. */
    @PostMapping("/restoration-request")
    ResponseEntity<ReceiptBody> requestRestoration(@Body RequestRestoration act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 恢复. The office restored the right. */
    @PostMapping("/restoration")
    ResponseEntity<ReceiptBody> restoreRight(@Body RestoreRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 期限补偿. The office moved the end of the right. */
    @PostMapping("/term-compensation")
    ResponseEntity<ReceiptBody> compensateTerm(@Body CompensateTerm act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 期限要素. What the term depends on beside the dates of filing and grant. */
    @PostMapping("/term-facts")
    ResponseEntity<ReceiptBody> stateTermFacts(@Body StateTermFacts act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 商标事项. The flags of a mark, and its goods by Nice class. */
    @PostMapping("/mark-description")
    ResponseEntity<ReceiptBody> describeMark(@Body DescribeMark act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 声明放弃. The holders declared that they give the right up. */
    @PostMapping("/abandonment-declaration")
    ResponseEntity<ReceiptBody> seekAbandonment(@Body SeekAbandonment act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 放弃. The office announced what the holders had declared. */
    @PostMapping("/abandonment")
    ResponseEntity<ReceiptBody> abandonRight(@Body AbandonRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 共有人放弃. One co-holder gave up its share. */
    @PostMapping("/co-holder-withdrawal")
    ResponseEntity<ReceiptBody> withdrawCoHolder(@Body WithdrawCoHolder act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 届满. The term has run out. */
    @PostMapping("/expiry")
    ResponseEntity<ReceiptBody> expireRight(@Body ExpireRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 注销. A mark was cancelled, whole or for some goods. */
    @PostMapping("/cancellation")
    ResponseEntity<ReceiptBody> cancelMark(@Body CancelMark act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 撤销. A mark was revoked, whole or for some goods. */
    @PostMapping("/revocation")
    ResponseEntity<ReceiptBody> revokeMark(@Body RevokeMark act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 品种权提前终止. The authority ended a variety before its term. */
    @PostMapping("/variety-termination")
    ResponseEntity<ReceiptBody> terminateVariety(@Body TerminateVariety act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 同日申请. Which invention was filed for the same creation that day. */
    @PostMapping("/same-day-invention")
    ResponseEntity<ReceiptBody> noteSameDayInvention(@Body NoteSameDayInvention act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 同日发明授权. The utility model ended for its invention; entered on both. */
    @PostMapping("/replacement")
    ResponseEntity<ReceiptBody> replaceUtilityModel(@Body ReplaceUtilityModel act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 申请终结. An application ended without a right. */
    @PostMapping("/application-end")
    ResponseEntity<ReceiptBody> endApplication(@Body EndApplication act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 无效宣告请求. Invalidation was asked for. */
    @PostMapping("/invalidation-request")
    ResponseEntity<ReceiptBody> requestInvalidation(@Body RequestInvalidation act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 审结. A case ended and left the right as it was. */
    @PostMapping("/invalidation-closure")
    ResponseEntity<ReceiptBody> closeInvalidationRequest(@Body CloseInvalidationRequest act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 审查决定. The office decided, and notified the parties. */
    @PostMapping("/invalidation-decision")
    ResponseEntity<ReceiptBody> decideInvalidation(@Body DecideInvalidation act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 起诉. A party sued against the decision. */
    @PostMapping("/invalidation-suit")
    ResponseEntity<ReceiptBody> contestInvalidation(@Body ContestInvalidation act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 判决维持. A final judgment upheld the decision. */
    @PostMapping("/invalidation-upheld")
    ResponseEntity<ReceiptBody> upholdInvalidation(@Body UpholdInvalidation act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 判决撤销. A final judgment set the decision aside. */
    @PostMapping("/invalidation-set-aside")
    ResponseEntity<ReceiptBody> setAsideInvalidation(@Body SetAsideInvalidation act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 宣告无效. The right is invalid, by a decision that is final. */
    @PostMapping("/invalidation")
    ResponseEntity<ReceiptBody> invalidateRight(@Body InvalidateRight act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }
}

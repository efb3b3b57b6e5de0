package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.contribution.CallPayment;
import ipledger.contribution.FindOverValuation;
import ipledger.contribution.LoseShares;
import ipledger.contribution.PayDifference;
import ipledger.contribution.ReduceContribution;
import ipledger.contribution.RevalueContribution;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 出资后续. What follows an equity contribution that was agreed. */
@RestController
@RequestMapping(path = "/api/v1/dealings/contributions", produces = MediaType.APPLICATION_JSON_VALUE)
final class ContributionFollowUpDoors {
    /** 重新评估. A contributed asset was valued again. */
    @PostMapping("/{dealing}/revalue")
    ResponseEntity<ReceiptBody> revalue(@Body RevalueContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 作价过高. It was worth less than it was taken in for. */
    @PostMapping("/{dealing}/over-valuation")
    ResponseEntity<ReceiptBody> overValuation(@Body FindOverValuation act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 补足出资. A part of the difference was made up. */
    @PostMapping("/{dealing}/difference")
    ResponseEntity<ReceiptBody> payDifference(@Body PayDifference act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 减资. The asset stands for less in the capital. */
    @PostMapping("/{dealing}/reduce")
    ResponseEntity<ReceiptBody> reduce(@Body ReduceContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 催缴. The company called for a contribution not made. */
    @PostMapping("/{dealing}/call")
    ResponseEntity<ReceiptBody> call(@Body CallPayment act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 失权. The shares not paid for are lost. */
    @PostMapping("/{dealing}/lose-shares")
    ResponseEntity<ReceiptBody> loseShares(@Body LoseShares act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

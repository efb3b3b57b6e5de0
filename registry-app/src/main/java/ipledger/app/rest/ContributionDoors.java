package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.contribution.AgreeContribution;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.FailContribution;
import ipledger.contribution.ReverseContribution;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 作价出资. Acts on equity contributions: agreed and valued, completed, failed, undone. */
@RestController
@RequestMapping(path = "/api/v1/dealings/contributions", produces = MediaType.APPLICATION_JSON_VALUE)
final class ContributionDoors {
    /** 出资约定. Enters a contribution that was agreed, each asset with its valuation. */
    @PostMapping
    ResponseEntity<ReceiptBody> agree(@Body(notEmpty = "assets") AgreeContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 出资完成. Delivered, and title registered to the company. */
    @PostMapping("/{dealing}/complete")
    ResponseEntity<ReceiptBody> complete(@Body CompleteContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 出资未成. Came to nothing before it was completed. */
    @PostMapping("/{dealing}/fail")
    ResponseEntity<ReceiptBody> fail(@Body FailContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 出资撤回. A completed contribution was undone. */
    @PostMapping("/{dealing}/reverse")
    ResponseEntity<ReceiptBody> reverse(@Body ReverseContribution act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

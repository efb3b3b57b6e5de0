package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.pledge.AssignPartOfClaim;
import ipledger.pledge.ChangePledgeParty;
import ipledger.pledge.ChangePledgedAssets;
import ipledger.pledge.ExtendPledgeRegistration;
import ipledger.pledge.FixClaim;
import ipledger.pledge.RevokePledge;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 质押变更. What changes a registered pledge, and what revokes its registration. */
@RestController
@RequestMapping(path = "/api/v1/dealings/pledges", produces = MediaType.APPLICATION_JSON_VALUE)
final class PledgeChangeDoors {
    /** 部分债权转让. A part of a claim that is not fixed passed on; the pledge stays unless agreed. */
    @PostMapping("/{dealing}/assign-part")
    ResponseEntity<ReceiptBody> assignPart(@Body AssignPartOfClaim act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 名称变更. A party of the pledge changed its own name. */
    @PostMapping("/{dealing}/party-data")
    ResponseEntity<ReceiptBody> changeParty(@Body ChangePledgeParty act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质权登记期限延长. The registration of a pledge of marks runs on. */
    @PostMapping("/{dealing}/extend")
    ResponseEntity<ReceiptBody> extend(@Body ExtendPledgeRegistration act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押财产变更. Assets were added, or set free in exchange. */
    @PostMapping("/{dealing}/assets")
    ResponseEntity<ReceiptBody> changeAssets(@Body ChangePledgedAssets act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 债权确定. The claims under a maximum-amount pledge are fixed. */
    @PostMapping("/{dealing}/fix")
    ResponseEntity<ReceiptBody> fix(@Body FixClaim act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押登记撤销. The registration is void from the beginning. */
    @PostMapping("/{dealing}/revoke")
    ResponseEntity<ReceiptBody> revoke(@Body RevokePledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

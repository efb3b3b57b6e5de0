package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.FilePledge;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.WithdrawPledge;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 质押. Acts on pledges: agreed, filed, registered, and what changes or ends them. */
@RestController
@RequestMapping(path = "/api/v1/dealings/pledges", produces = MediaType.APPLICATION_JSON_VALUE)
final class PledgeDoors {
    /** 质押约定. Enters a pledge that was agreed; it is no right of pledge before registration. */
    @PostMapping
    ResponseEntity<ReceiptBody> agree(@Body(notEmpty = "assets") AgreePledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押登记申请. Registration was applied for. */
    @PostMapping("/{dealing}/file")
    ResponseEntity<ReceiptBody> file(@Body FilePledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押登记. The office registered it; without terms, as agreed. */
    @PostMapping("/{dealing}/register")
    ResponseEntity<ReceiptBody> register(@Body(notEmpty = "assets") RegisterPledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押终止. Given up before registration. */
    @PostMapping("/{dealing}/withdraw")
    ResponseEntity<ReceiptBody> withdraw(@Body WithdrawPledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押变更. The pledge now secures another claim. */
    @PostMapping("/{dealing}/change")
    ResponseEntity<ReceiptBody> change(@Body ChangeSecuredClaim act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 主债权转让. The claim passed on, and the pledge with it. */
    @PostMapping("/{dealing}/assign")
    ResponseEntity<ReceiptBody> assign(@Body AssignClaim act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质押注销. The pledge ended, over all its assets or some. */
    @PostMapping("/{dealing}/release")
    ResponseEntity<ReceiptBody> release(@Body ReleasePledge act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

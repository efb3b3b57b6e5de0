package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.pledge.BeginEnforcement;
import ipledger.pledge.CheckUndertaking;
import ipledger.pledge.DistributeProceeds;
import ipledger.pledge.EndEnforcement;
import ipledger.pledge.InterruptLimitation;
import ipledger.pledge.RecordDefault;
import ipledger.pledge.RecordRecovery;
import ipledger.pledge.RecordSubstitute;
import ipledger.pledge.ReportBalance;
import ipledger.pledge.StateLoan;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 质权实现与后续登载. Enforcement of pledges, and what banks and officers report of them. */
@RestController
@RequestMapping(path = "/api/v1/dealings/pledges", produces = MediaType.APPLICATION_JSON_VALUE)
final class PledgeFollowUpDoors {
    /** 质权实现启动. The pledge is being enforced. */
    @PostMapping("/{dealing}/enforce")
    ResponseEntity<ReceiptBody> enforce(@Body BeginEnforcement act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 质权实现终止. The enforcement ended without proceeds. */
    @PostMapping("/{dealing}/end-enforcement")
    ResponseEntity<ReceiptBody> endEnforcement(@Body EndEnforcement act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 价款分配. What an asset fetched, paid out by rank. */
    @PostMapping("/{dealing}/distribute")
    ResponseEntity<ReceiptBody> distribute(@Body DistributeProceeds act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 物上代位. Money stands in the place of an asset. */
    @PostMapping("/{dealing}/substitute")
    ResponseEntity<ReceiptBody> substitute(@Body RecordSubstitute act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 诉讼时效中断. The limitation of the claim began anew. */
    @PostMapping("/{dealing}/interrupt-limitation")
    ResponseEntity<ReceiptBody> interruptLimitation(@Body InterruptLimitation act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 承诺核查. How the check of an undertaking came out. */
    @PostMapping("/{dealing}/check-undertaking")
    ResponseEntity<ReceiptBody> checkUndertaking(@Body CheckUndertaking act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 放款. The loan that the pledge serves. */
    @PostMapping("/{dealing}/loan")
    ResponseEntity<ReceiptBody> loan(@Body StateLoan act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 贷款余额. What is owed on the day. */
    @PostMapping("/{dealing}/balance")
    ResponseEntity<ReceiptBody> balance(@Body ReportBalance act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 违约. The debtor did not pay. */
    @PostMapping("/{dealing}/default")
    ResponseEntity<ReceiptBody> defaulted(@Body RecordDefault act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 追偿. A part of a defaulted claim came in. */
    @PostMapping("/{dealing}/recovery")
    ResponseEntity<ReceiptBody> recovery(@Body RecordRecovery act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

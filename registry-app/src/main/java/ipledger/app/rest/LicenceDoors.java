package ipledger.app.rest;

import static ipledger.app.rest.Places.asset;
import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 许可. Acts on licences: granted by contract, recorded by the office, changed, ended. */
@RestController
@RequestMapping(path = "/api/v1/dealings/licences", produces = MediaType.APPLICATION_JSON_VALUE)
final class LicenceDoors {
    /** 许可合同生效. Enters a licence that was given by contract. */
    @PostMapping
    ResponseEntity<ReceiptBody> grant(@Body(notEmpty = "assets") GrantLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 许可备案. The office recorded the contract. */
    @PostMapping("/{dealing}/record")
    ResponseEntity<ReceiptBody> record(@Body RecordLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 许可期限变更. The licence now runs to another day. */
    @PostMapping("/{dealing}/change")
    ResponseEntity<ReceiptBody> change(@Body ChangeLicenceTerm act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 许可终止. The licence ended, over all its assets or some. */
    @PostMapping("/{dealing}/end")
    ResponseEntity<ReceiptBody> end(@Body EndLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 许可内容变更. The licence now has other terms. */
    @PostMapping("/{dealing}/terms")
    ResponseEntity<ReceiptBody> changeTerms(@Body ChangeLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 许可费支付. Money was paid. */
    @PostMapping("/{dealing}/payments")
    ResponseEntity<ReceiptBody> pay(@Body PayLicenceFee act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 交叉许可. Two licences, each given in exchange for the other. */
    @PostMapping("/cross")
    ResponseEntity<ReceiptBody> cross(@Body GrantCrossLicence act, Write write) {
        return write.send(act, dealing(act.first().dealing()));
    }

    /** 开放许可声明. The holders offer a licence to anybody. */
    @PostMapping("/open/declare")
    ResponseEntity<ReceiptBody> declareOpen(@Body(notEmpty = "assets") DeclareOpenLicence act, Write write) {
        return write.send(act, asset(act.assets().getFirst()));
    }

    /** 开放许可声明撤回. The offer is withdrawn. */
    @PostMapping("/open/withdraw")
    ResponseEntity<ReceiptBody> withdrawOpen(@Body(notEmpty = "assets") WithdrawOpenLicence act, Write write) {
        return write.send(act, asset(act.assets().getFirst()));
    }

    /** 开放许可取得. Somebody took an open licence by notice and payment. */
    @PostMapping("/open/accept")
    ResponseEntity<ReceiptBody> acceptOpen(@Body(notEmpty = "assets") AcceptOpenLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 强制许可. A licence was given by decision. */
    @PostMapping("/compulsory")
    ResponseEntity<ReceiptBody> compel(@Body(notEmpty = "assets") GrantCompulsoryLicence act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

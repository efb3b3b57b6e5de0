package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantLicence;
import ipledger.licence.RecordLicence;
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
}

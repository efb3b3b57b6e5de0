package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.title.AgreeTransfer;
import ipledger.title.FileTransfer;
import ipledger.title.RegisterTransfer;
import ipledger.title.WithdrawTransfer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 转让. Acts on title: agreed, filed, registered, given up. */
@RestController
@RequestMapping(path = "/api/v1/dealings/transfers", produces = MediaType.APPLICATION_JSON_VALUE)
final class TransferDoors {
    /** 转让约定. Enters a transfer that was agreed. */
    @PostMapping
    ResponseEntity<ReceiptBody> agree(@Body(notEmpty = "assets") AgreeTransfer act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 转让登记申请. Registration was applied for. */
    @PostMapping("/{dealing}/file")
    ResponseEntity<ReceiptBody> file(@Body FileTransfer act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 转让登记. The office registered it and title moves. */
    @PostMapping("/{dealing}/register")
    ResponseEntity<ReceiptBody> register(@Body RegisterTransfer act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 转让终止. Given up before title moved. */
    @PostMapping("/{dealing}/withdraw")
    ResponseEntity<ReceiptBody> withdraw(@Body WithdrawTransfer act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

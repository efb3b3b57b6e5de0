package ipledger.app.rest;

import static ipledger.app.rest.Places.dealing;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.title.AddToTransfer;
import ipledger.title.AgreeTransfer;
import ipledger.title.AnswerPreEmption;
import ipledger.title.ApplyProceeds;
import ipledger.title.FileTransfer;
import ipledger.title.NoticePreEmption;
import ipledger.title.PayTransferPrice;
import ipledger.title.RegisterTransfer;
import ipledger.title.SharePreEmption;
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

    /** 转让标的增加. Similar marks that were left out are added. */
    @PostMapping("/{dealing}/assets")
    ResponseEntity<ReceiptBody> add(@Body(notEmpty = "assets") AddToTransfer act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 优先购买权通知. The co-holders were told the terms. */
    @PostMapping("/{dealing}/pre-emption/notice")
    ResponseEntity<ReceiptBody> notice(@Body(notEmpty = "assets") NoticePreEmption act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 优先购买权答复. A co-holder claimed the share, or waived. */
    @PostMapping("/{dealing}/pre-emption/answer")
    ResponseEntity<ReceiptBody> answer(@Body(notEmpty = "assets") AnswerPreEmption act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 优先购买权协商. Several claimants agreed on their portions. */
    @PostMapping("/{dealing}/pre-emption/portions")
    ResponseEntity<ReceiptBody> share(@Body(notEmpty = "assets") SharePreEmption act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 转让价款的处理. The price of a pledged asset was paid early or deposited. */
    @PostMapping("/{dealing}/proceeds")
    ResponseEntity<ReceiptBody> applyProceeds(@Body ApplyProceeds act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }

    /** 转让价款支付. Money was paid. */
    @PostMapping("/{dealing}/payments")
    ResponseEntity<ReceiptBody> pay(@Body PayTransferPrice act, Write write) {
        return write.send(act, dealing(act.dealing()));
    }
}

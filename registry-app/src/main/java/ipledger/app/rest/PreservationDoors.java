package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.preservation.BeginSuspension;
import ipledger.preservation.EndSuspension;
import ipledger.preservation.ExtendSuspension;
import ipledger.preservation.LiftFreeze;
import ipledger.preservation.OrderFreeze;
import ipledger.preservation.RenewFreeze;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 保全与中止. Freezes by order of a court or authority, and suspensions for disputes. */
@RestController
@RequestMapping(path = "/api/v1/assets/{asset}/preservation", produces = MediaType.APPLICATION_JSON_VALUE)
final class PreservationDoors {
    /** 保全. An order freezes the right, or waits its turn. */
    @PostMapping("/freeze")
    ResponseEntity<ReceiptBody> orderFreeze(@Body OrderFreeze act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 续行保全. A new order keeps a freeze running. */
    @PostMapping("/freeze-renewal")
    ResponseEntity<ReceiptBody> renewFreeze(@Body RenewFreeze act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 解除保全. A freeze was lifted. */
    @PostMapping("/freeze-lifting")
    ResponseEntity<ReceiptBody> liftFreeze(@Body LiftFreeze act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 中止. Procedures are suspended for a dispute over ownership. */
    @PostMapping("/suspension")
    ResponseEntity<ReceiptBody> beginSuspension(@Body BeginSuspension act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 延长中止. The one extension of a suspension. */
    @PostMapping("/suspension-extension")
    ResponseEntity<ReceiptBody> extendSuspension(@Body ExtendSuspension act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 中止结束. A suspension ended. */
    @PostMapping("/suspension-end")
    ResponseEntity<ReceiptBody> endSuspension(@Body EndSuspension act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }
}

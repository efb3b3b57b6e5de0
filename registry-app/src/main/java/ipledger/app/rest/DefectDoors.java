package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.defect.CloseUncured;
import ipledger.defect.CureDefect;
import ipledger.defect.NoteDefect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 限期改正. Defects of applications: noted with their clock, cured in time, or closed as given up. */
@RestController
@RequestMapping(path = "/api/v1/assets/{asset}/defects", produces = MediaType.APPLICATION_JSON_VALUE)
final class DefectDoors {
    /** 通知限期改正. Similar marks were left out; without a last day the law's thirty days run. */
    @PostMapping
    ResponseEntity<ReceiptBody> note(@Body(notEmpty = "leftOut") NoteDefect act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 改正. What was left out has been added. */
    @PostMapping("/{dealing}/cure")
    ResponseEntity<ReceiptBody> cure(@Body CureDefect act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }

    /** 视为放弃. The limit passed uncured. */
    @PostMapping("/{dealing}/close")
    ResponseEntity<ReceiptBody> close(@Body CloseUncured act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }
}

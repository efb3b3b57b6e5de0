package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.rectification.RectifyDealing;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.event.DealingNumber;
import ipledger.projection.register.RegisterProjection;
import ipledger.projection.register.RegisterQuery;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 交易查询. One contract or act with its assets, each at its own stage. */
@RestController
@RequestMapping(path = "/api/v1/dealings", produces = MediaType.APPLICATION_JSON_VALUE)
final class DealingDoors {
    private final RegisterQuery register;
    private final WaitForPosition position;
    private final Answers answers;

    DealingDoors(RegisterQuery register, WaitForPosition position, Answers answers) {
        this.register = register;
        this.position = position;
        this.answers = answers;
    }

    /** 交易. */
    @GetMapping("/{dealing}")
    ResponseEntity<byte[]> dealing(@PathVariable("dealing") String typed, HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        return answers.ok(
                request,
                register.dealing(DealingNumber.of(typed))
                        .orElseThrow(() -> ProblemThrown.of(ProblemType.UNKNOWN_DEALING, typed)));
    }

    /** 整笔更正. The dealing falls on all its assets, with what was built on it; what is right is entered beside it. */
    @PostMapping("/{dealing}/rectifications")
    ResponseEntity<ReceiptBody> rectify(@Body RectifyDealing act, Write write) {
        return write.send(act, Places.dealing(act.dealing()));
    }
}

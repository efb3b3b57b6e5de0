package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.programme.EndAffiliation;
import ipledger.programme.EndDesignation;
import ipledger.programme.EnterValue;
import ipledger.programme.GrantDesignation;
import ipledger.programme.RecordAffiliation;
import ipledger.programme.RecordParity;
import ipledger.projection.figures.FiguresProjection;
import ipledger.projection.figures.ProgrammeQuery;
import ipledger.projection.figures.ProgrammeQuery.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 规划登载. What figures and targets rest on beside the assets: designations, affiliations, parities, values stated by others. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProgrammeDoors {
    private static final String LINES_UNLESS_ASKED = "100";

    private final ProgrammeQuery query;
    private final WaitForPosition position;
    private final Answers answers;

    ProgrammeDoors(ProgrammeQuery query, WaitForPosition position, Answers answers) {
        this.query = query;
        this.position = position;
        this.answers = answers;
    }

    /** 认定. Somebody bears a designation, or stands on the list of enterprises above scale. */
    @PostMapping("/designations")
    ResponseEntity<ReceiptBody> designate(@Body GrantDesignation act, Write write) {
        return write.send(act, Places.API + "/designations");
    }

    /** 认定终止. */
    @PostMapping("/designations/{designation}/end")
    ResponseEntity<ReceiptBody> end(@Body EndDesignation act, Write write) {
        return write.send(act, Places.API + "/designations");
    }

    /** 认定清单. Newest first. */
    @GetMapping("/designations")
    ResponseEntity<byte[]> designations(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        return page(request, offset, limit, query::designations);
    }

    /** 关联登载. A party belongs to a group of companies, or to a person with companies of their own. */
    @PostMapping("/affiliations")
    ResponseEntity<ReceiptBody> affiliate(@Body RecordAffiliation act, Write write) {
        return write.send(act, Places.API + "/affiliations");
    }

    /** 关联终止. */
    @PostMapping("/affiliations/{affiliation}/end")
    ResponseEntity<ReceiptBody> endAffiliation(@Body EndAffiliation act, Write write) {
        return write.send(act, Places.API + "/affiliations");
    }

    /** 关联清单. Newest first. */
    @GetMapping("/affiliations")
    ResponseEntity<byte[]> affiliations(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        return page(request, offset, limit, query::affiliations);
    }

    /** 中间价登载. */
    @PostMapping("/parities")
    ResponseEntity<ReceiptBody> recordParity(@Body RecordParity act, Write write) {
        return write.send(act, Places.API + "/parities");
    }

    /** 中间价清单. Newest first. */
    @GetMapping("/parities")
    ResponseEntity<byte[]> parities(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        return page(request, offset, limit, query::parities);
    }

    /** 数值填报. A rank, a value of a survey. */
    @PostMapping("/values")
    ResponseEntity<ReceiptBody> enterValue(@Body EnterValue act, Write write) {
        return write.send(act, Places.API + "/values");
    }

    /** 填报数值清单. Newest first. */
    @GetMapping("/values")
    ResponseEntity<byte[]> values(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        return page(request, offset, limit, query::values);
    }

    private interface Listing {
        Page<?> page(int offset, int limit);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, int offset, int limit, Listing listing) {
        Parameters.requireWithin("limit", limit, 1, ProgrammeQuery.MOST_LINES);
        Parameters.requireWithin("offset", offset, 0, Integer.MAX_VALUE);
        position.await(request, FiguresProjection.MODEL);
        return answers.ok(request, listing.page(offset, limit));
    }
}

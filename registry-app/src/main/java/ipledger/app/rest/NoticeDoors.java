package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.identifier.AssetNumber;
import ipledger.notification.GiveNotice;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import ipledger.projection.feed.Streams;
import ipledger.projection.notice.NoticesProjection;
import ipledger.projection.notice.NoticesQuery;
import ipledger.projection.register.RegisterProjection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 通知. Who is to be told of what, by law or by the register's own service, and that it was told. Names stand here and
 * nothing else of a person: the address to write to is read at the door of personal data, for a purpose, and noted.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class NoticeDoors {
    private static final int LINES_UNLESS_ASKED = 100;

    private final NoticesQuery notices;
    private final Streams streams;
    private final AssetLookup lookup;
    private final WaitForPosition position;
    private final Answers answers;
    private final Clock clock;

    NoticeDoors(
            NoticesQuery notices,
            Streams streams,
            AssetLookup lookup,
            WaitForPosition position,
            Answers answers,
            Clock clock) {
        this.notices = notices;
        this.streams = streams;
        this.lookup = lookup;
        this.position = position;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * 应通知清单. What is to be told today of the whole register, the newest matter first; {@code page} is the {@code next}
     * of the page before.
     */
    @GetMapping("/notices")
    ResponseEntity<byte[]> owed(
            @RequestParam Optional<String> capacity,
            @RequestParam Optional<String> authority,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> page,
            @RequestParam(defaultValue = "" + LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        position.await(request, NoticesProjection.MODEL);
        Parameters.requireWithin("limit", limit, 1, NoticesQuery.MOST_LINES);
        return answers.ok(
                request,
                notices.owed(new NoticesQuery.Request(
                        on.map(text -> Parameters.day("on", text)).orElseGet(() -> Parameters.today(clock)),
                        from.map(text -> Parameters.day("from", text)),
                        capacity.map(text -> Parameters.code("capacity", text, Capacity.class)),
                        authority.map(text -> Parameters.code("authority", text, Authority.class)),
                        page.map(text -> Parameters.read("page", text, NoticesQuery.After::of)),
                        limit)));
    }

    /** 一项资产的通知. Everything that was to be told of it, owed and given, in the order of effect. */
    @GetMapping("/assets/{asset}/notices")
    ResponseEntity<byte[]> of(
            @PathVariable("asset") String number, @RequestParam Optional<String> knownAt, HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        var asset = lookup.principal(number);
        var known = knownAt.map(text -> Parameters.moment("knownAt", text)).orElse(Instant.MAX);
        return answers.ok(request, new AssetNotices(asset, OwedNotices.of(streams.history(asset), known)));
    }

    /** 一项资产的通知. */
    record AssetNotices(AssetNumber asset, List<OwedNotice> notices) {}

    /** 通知登载. Records that one was given; it is owed no longer. */
    @PostMapping("/assets/{asset}/notices")
    ResponseEntity<ReceiptBody> give(@Body GiveNotice act, Write write) {
        return write.send(act, Places.asset(act.asset()));
    }
}

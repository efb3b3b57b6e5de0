package ipledger.app.rest;

import ipledger.app.ledger.checkpoint.LogKeys;
import ipledger.app.ledger.checkpoint.Proofs;
import ipledger.app.rest.problem.Thing;
import ipledger.ledger.tree.Tile;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 透明日志. The ledger as a transparency log (C2SP tlog-tiles): any client of such logs reads it below this prefix. Leaves
 * are commitments; what was committed to is not here.
 */
@RestController
@RequestMapping("/api/v1/ledger")
final class TreeDoors {
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String TIME_STAMP = "application/timestamp-reply";
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Proofs proofs;
    private final LogKeys keys;

    TreeDoors(Proofs proofs, LogKeys keys) {
        this.proofs = proofs;
        this.keys = keys;
    }

    /** 检查点. The newest, with the co-signatures that it has by now. */
    @GetMapping(path = "/checkpoint", produces = TEXT)
    ResponseEntity<byte[]> checkpoint() {
        return proofs.latest()
                .map(signed -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH))
                        .contentType(MediaType.parseMediaType(TEXT))
                        .body(signed.note().toString().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> Thing.CHECKPOINT.missing());
    }

    /** 时间戳. The time-stamp token (RFC 3161) of the newest checkpoint, if an authority has given one. */
    @GetMapping(path = "/time-stamp", produces = TIME_STAMP)
    ResponseEntity<byte[]> timeStamp() {
        return proofs.latest()
                .flatMap(proofs::timeStamp)
                .map(token -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH))
                        .contentType(MediaType.parseMediaType(TIME_STAMP))
                        .body(token))
                .orElseThrow(() -> Thing.TIME_STAMP.missing());
    }

    /** 公钥. The verifier keys of all checkpoints, one a line, those that sign no more with the day of their end. */
    @GetMapping(path = "/keys", produces = TEXT)
    ResponseEntity<byte[]> keys() {
        var lines = keys.all().stream()
                .map(kept -> kept.key() + " from " + kept.from()
                        + kept.until().map(end -> " until " + end).orElse("") + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH))
                .contentType(MediaType.parseMediaType(TEXT))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** 树瓦. The hashes of a tile: {@code tile/0/x001/x234/067}, {@code tile/1/000.p/17}. */
    @GetMapping(path = "/tile/{level:[0-9]{1,2}}/**", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(@PathVariable String level, HttpServletRequest request) {
        var tile = named(level, "/tile/" + level + "/", request);
        return forEver(proofs.tile(tile)
                .orElseThrow(() -> Thing.TILE.missing(level + "/" + tile.path()))
                .toBytes());
    }

    /** 叶束. The leaves beside a tile of level 0, each after its length in two bytes. */
    @GetMapping(path = "/tile/entries/**", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entries(HttpServletRequest request) {
        var tile = named("0", "/tile/entries/", request);
        return forEver(proofs.entries(tile).orElseThrow(() -> Thing.TILE.missing("entries/" + tile.path())));
    }

    private static Tile named(String level, String prefix, HttpServletRequest request) {
        var path = request.getRequestURI();
        try {
            return Tile.of(level, path.substring(path.indexOf(prefix) + prefix.length()));
        } catch (IllegalArgumentException noTile) {
            throw Thing.TILE.missing(path);
        }
    }

    private static ResponseEntity<byte[]> forEver(byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(body);
    }
}

package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.checkpoint.SignedReading;
import ipledger.app.ledger.export.Exporter;
import ipledger.app.ledger.export.Exporter.Personal;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.Thing;
import ipledger.identifier.AssetNumber;
import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 导出. Files that prove themselves (ops/docs/ledger-format.md section 12). */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.TEXT_PLAIN_VALUE)
final class ExportDoors {
    private static final String SEALED = "sealed";
    private static final String LEFT_OUT = "left-out";
    private static final int BUFFER_BYTES = 1 << 16;

    private final LedgerReader ledger;
    private final LedgerId id;
    private final SignedReading signed;
    private final AssetLookup lookup;

    ExportDoors(LedgerReader ledger, LedgerId id, SignedReading signed, AssetLookup lookup) {
        this.ledger = ledger;
        this.id = id;
        this.signed = signed;
        this.lookup = lookup;
    }

    /** 全账导出. Every entry up to the newest checkpoint; {@code personal} is {@code sealed} or {@code left-out}. */
    @GetMapping("/ledger/export")
    void whole(@RequestParam(defaultValue = SEALED) String personal, HttpServletResponse response) {
        var shown = personal(personal);
        signed.forLong(promises -> {
            if (promises.checkpoint().isEmpty()) throw Thing.CHECKPOINT.missing();
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setHeader("Cache-Control", "no-store");
            written(response, out -> new Exporter(ledger, id, promises).whole(out, shown));
        });
    }

    /** 单项资产导出. Every entry of one asset with its proof, and that there are no others; also of a number unknown here. */
    @GetMapping("/assets/{asset}/export")
    ResponseEntity<byte[]> asset(
            @PathVariable("asset") String number, @RequestParam(defaultValue = SEALED) String personal) {
        var shown = personal(personal);
        var stream = new StreamId("asset", meant(number).toString());
        var file = new ByteArrayOutputStream();
        signed.atOneMoment(promises -> {
            if (promises.checkpoint().isEmpty()) throw Thing.CHECKPOINT.missing();
            new Exporter(ledger, id, promises).stream(file, stream, shown);
        });
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("Cache-Control", "no-store")
                .body(file.toByteArray());
    }

    /** A number that names no asset here is exported too: that there is nothing under it is what the file proves. */
    private AssetNumber meant(String typed) {
        try {
            return lookup.principal(typed);
        } catch (ProblemThrown unknown) {
            if (unknown.problem().type() != ProblemType.UNKNOWN_ASSET) throw unknown;
            return AssetNumber.readings(typed).stream().findFirst().orElseThrow(() -> unknown);
        }
    }

    private static Personal personal(String typed) {
        return switch (typed) {
            case SEALED -> Personal.SEALED;
            case LEFT_OUT -> Personal.LEFT_OUT;
            default -> throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "personal", typed, SEALED + ", " + LEFT_OUT);
        };
    }

    private static void written(HttpServletResponse response, Consumer<OutputStream> writing) {
        try (var out = new BufferedOutputStream(response.getOutputStream(), BUFFER_BYTES)) {
            writing.accept(out);
        } catch (IOException gone) {
            throw new UncheckedIOException("The export cannot be written", gone);
        }
    }
}

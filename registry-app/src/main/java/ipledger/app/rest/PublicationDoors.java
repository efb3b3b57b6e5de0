package ipledger.app.rest;

import ipledger.app.figures.Publications;
import ipledger.app.ledger.checkpoint.NotThere;
import ipledger.app.ledger.checkpoint.Proofs;
import ipledger.app.rest.ProofDoors.Inclusion;
import ipledger.app.rest.problem.Thing;
import ipledger.event.ProgrammeEvent.FigurePublished;
import ipledger.projection.figures.FiguresProjection;
import ipledger.projection.figures.ProgrammeQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 已发布的指标. A published figure, and its recomputation from the entries up to its position. */
@RestController
@RequestMapping(path = "/api/v1/publications", produces = MediaType.APPLICATION_JSON_VALUE)
final class PublicationDoors {
    private final Publications publications;
    private final ProgrammeQuery query;
    private final WaitForPosition position;
    private final Proofs proofs;
    private final Answers answers;

    PublicationDoors(
            Publications publications, ProgrammeQuery query, WaitForPosition position, Proofs proofs, Answers answers) {
        this.publications = publications;
        this.query = query;
        this.position = position;
        this.proofs = proofs;
        this.answers = answers;
    }

    /** 发布清单. Newest first. */
    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        Parameters.requireWithin("limit", limit, 1, ProgrammeQuery.MOST_LINES);
        Parameters.requireWithin("offset", offset, 0, Integer.MAX_VALUE);
        position.await(request, FiguresProjection.MODEL);
        return answers.ok(request, query.publications(offset, limit));
    }

    /**
     * 已发布的指标.
     *
     * @param position where its own entry stands
     * @param signature absent until a checkpoint covers the entry
     */
    record PublishedBody(
            FigurePublished publication, long position, Instant recordedAt, Optional<Inclusion> signature) {}

    /** With what signs it: the newest checkpoint, signed by the ledger's keys, and the proof that its entry is under it. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> published(@PathVariable String id, HttpServletRequest request) {
        position.await(request, FiguresProjection.MODEL);
        var published = known(id);
        var entry = query.publication(id).orElseThrow(() -> Thing.PUBLICATION.missing(id));
        return answers.ok(
                request, new PublishedBody(published, entry.position(), entry.recordedAt(), signature(entry)));
    }

    private Optional<Inclusion> signature(ProgrammeQuery.Publication entry) {
        try {
            return Optional.of(Inclusion.of(proofs.inclusion(entry.position()), entry.position()));
        } catch (NotThere notYetSigned) {
            return Optional.empty();
        }
    }

    /** 复算. Beside the published digits: what the plain computation gives, and what is known now with the entries that made the difference. */
    @GetMapping("/{id}/recomputation")
    ResponseEntity<byte[]> recomputed(@PathVariable String id, HttpServletRequest request) {
        return answers.ok(request, publications.recompute(known(id)));
    }

    private FigurePublished known(String id) {
        return publications.of(id).orElseThrow(() -> Thing.PUBLICATION.missing(id));
    }
}

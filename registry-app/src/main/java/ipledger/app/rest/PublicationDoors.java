package ipledger.app.rest;

import ipledger.app.figures.Publications;
import ipledger.app.rest.problem.Thing;
import ipledger.event.ProgrammeEvent.FigurePublished;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 已发布的指标. A published figure, and its recomputation from the entries up to its position. */
@RestController
@RequestMapping(path = "/api/v1/publications", produces = MediaType.APPLICATION_JSON_VALUE)
final class PublicationDoors {
    private final Publications publications;
    private final Answers answers;

    PublicationDoors(Publications publications, Answers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> published(@PathVariable String id, HttpServletRequest request) {
        return answers.ok(request, known(id));
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

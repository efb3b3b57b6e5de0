package ipledger.app.rest;

import ipledger.app.projections.ReadModels;
import ipledger.app.rest.problem.Thing;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.projection.feed.ParkedAssets;
import ipledger.projection.feed.Positions;
import ipledger.projection.feed.Rebuild;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 读模型. How far each has come, and building one anew from the events. */
@RestController
@RequestMapping(path = "/api/v1/projections", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProjectionDoors {
    private final Rebuild rebuild;
    private final Positions positions;
    private final ParkedAssets parked;
    private final AuditTrail audit;
    private final Answers answers;

    ProjectionDoors(Rebuild rebuild, Positions positions, ParkedAssets parked, AuditTrail audit, Answers answers) {
        this.rebuild = rebuild;
        this.positions = positions;
        this.parked = parked;
        this.audit = audit;
        this.answers = answers;
    }

    /** 读模型清单. */
    record Listed(List<Line> projections) {
        /**
         * 读模型.
         *
         * @param position every entry up to it is reflected
         * @param parked how many assets it does not follow
         * @param rebuilding how far its rebuild on this node has come; absent while none runs
         */
        record Line(String name, int version, long position, long parked, Optional<Rebuild.Advance> rebuilding) {}
    }

    @GetMapping
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return answers.ok(
                request,
                new Listed(ReadModels.ALL.stream()
                        .map(model -> new Listed.Line(
                                model.name(),
                                model.version(),
                                positions.of(model),
                                parked.in(model),
                                rebuild.advance(model)))
                        .toList()));
    }

    /** 重建. Beside the live one, compared with it, then switched. */
    @PostMapping("/{name}/rebuild")
    ResponseEntity<byte[]> rebuild(@PathVariable String name, Caller caller, HttpServletRequest request) {
        var model = ReadModels.named(name).orElseThrow(() -> Thing.PROJECTION.missing(name));
        var report = rebuild.run(model);
        audit.note(caller, Matter.PROJECTION_REBUILT, name, report.equal() ? "equal" : "differs");
        return answers.ok(request, report);
    }
}

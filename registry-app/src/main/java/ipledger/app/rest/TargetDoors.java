package ipledger.app.rest;

import ipledger.app.figures.Attainment;
import ipledger.app.figures.FigureReport;
import ipledger.app.figures.TargetFile;
import ipledger.app.rest.problem.Language;
import ipledger.projection.figures.FigureQuery;
import ipledger.projection.figures.FiguresProjection;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 目标. What the policies ask for, and how far it is reached. */
@RestController
@RequestMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
final class TargetDoors {
    private final List<TargetFile> policies;
    private final FigureQuery figures;
    private final WaitForPosition position;
    private final Answers answers;
    private final Clock clock;

    /** Reads the files at once: a register with a wrong target file does not start. */
    TargetDoors(
            @Value("${ipledger.targets:${ipledger.home:.}/seeds/targets}") String folder,
            FigureQuery figures,
            WaitForPosition position,
            Answers answers,
            Clock clock) {
        this.policies = TargetFile.all(Path.of(folder));
        this.figures = figures;
        this.position = position;
        this.answers = answers;
        this.clock = clock;
    }

    /** 目标清单. */
    record TargetsBody(List<Policy> policies) {
        /** 政策. */
        record Policy(String policy, String title, List<Attainment> targets) {}
    }

    @GetMapping
    ResponseEntity<byte[]> targets(HttpServletRequest request) {
        position.await(request, FiguresProjection.MODEL);
        var language = Language.of(request);
        var today = Parameters.today(clock);
        boolean english = FigureReport.isEnglish(language);
        return answers.ok(
                request,
                new TargetsBody(policies.stream()
                        .map(policy -> new TargetsBody.Policy(
                                policy.policy(),
                                english ? policy.english() : policy.title(),
                                policy.targets().stream()
                                        .map(target -> Attainment.of(target, today, figures, language))
                                        .toList()))
                        .toList()));
    }
}

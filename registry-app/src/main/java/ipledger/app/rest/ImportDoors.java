package ipledger.app.rest;

import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.Thing;
import ipledger.app.security.Caller;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 导入. Hands in a file, and says what became of it. A record is known by its content: the same file twice records once. */
@RestController
@RequestMapping(path = "/api/v1/imports")
final class ImportDoors {
    /** The largest file that is taken: 4 GiB, packed. */
    static final long MOST_BYTES = 4L << 30;

    private static final int CHUNK_BYTES = 1 << 16;
    private static final int LONGEST_NAME = 200;

    private final ImportJobs jobs;
    private final Answers answers;

    ImportDoors(ImportJobs jobs, Answers answers) {
        this.jobs = jobs;
        this.answers = answers;
    }

    /** 提交文件. The body as it is, or the first file of a form. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> format,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            HttpServletRequest request)
            throws IOException, ServletException {
        format.filter(asked -> !jobs.formats().contains(asked)).ifPresent(unknown -> {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "format", unknown, String.join(", ", jobs.formats()));
        });
        var id = UUID.randomUUID().toString();
        var content = Files.createDirectories(jobs.folderOf(id)).resolve("content");
        String fileName;
        if (isForm(request)) {
            var part = file(request);
            fileName = Optional.ofNullable(part.getSubmittedFileName()).orElse("file");
            try (var in = part.getInputStream()) {
                store(in, content);
            }
        } else {
            fileName = name.orElse("file");
            if (request.getContentLengthLong() > MOST_BYTES) throw tooLarge();
            store(request.getInputStream(), content);
        }
        var state = jobs.begin(id, plain(name.orElse(fileName)), format, dryRun, caller);
        return Answers.headed(ResponseEntity.status(HttpStatus.ACCEPTED), request)
                .location(URI.create(Places.API + "/imports/" + id))
                .body(answers.bytes(state, ipledger.app.rest.problem.Language.of(request)));
    }

    /** 导入进度. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> state(@PathVariable String id, HttpServletRequest request) {
        return answers.ok(request, known(id));
    }

    /** 逐条报告. One JSON object a line for every record, and what became of it. */
    @GetMapping(path = "/{id}/report", produces = "application/x-ndjson")
    ResponseEntity<FileSystemResource> report(@PathVariable String id) {
        known(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header("Cache-Control", "no-store")
                .body(new FileSystemResource(jobs.report(id)));
    }

    private ImportState known(String id) {
        return jobs.state(id).orElseThrow(() -> Thing.IMPORT.missing(id));
    }

    private static boolean isForm(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))
                .isPresent();
    }

    private static Part file(HttpServletRequest request) throws IOException, ServletException {
        return request.getParts().stream()
                .filter(part -> part.getSubmittedFileName() != null)
                .findFirst()
                .orElseThrow(() -> ProblemThrown.of(ProblemType.PARAMETER_WRONG, "file", "", "multipart file"));
    }

    /** The name without folders and control characters. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "file" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }

    private static void store(InputStream in, Path target) throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        long stored = 0;
        try (var out = Files.newOutputStream(target)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                stored += read;
                if (stored > MOST_BYTES) throw tooLarge();
                out.write(chunk, 0, read);
            }
        }
    }

    private static ProblemThrown tooLarge() {
        return ProblemThrown.of(ProblemType.TOO_LARGE, MOST_BYTES);
    }
}

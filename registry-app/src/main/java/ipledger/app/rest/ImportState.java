package ipledger.app.rest;

import ipledger.app.imports.ImportCounts;
import java.util.List;
import java.util.Optional;

/**
 * 导入状态. How far one import is, or how it ended. Records are exactly accepted + alreadyThere + refused + notOfConcern.
 *
 * @param problems where the file could not be read on
 */
record ImportState(
        String id,
        String fileName,
        boolean dryRun,
        State state,
        Optional<String> format,
        long bytes,
        long bytesRead,
        long records,
        long accepted,
        long alreadyThere,
        long refused,
        long notOfConcern,
        long events,
        long findings,
        List<Trouble> problems) {

    /** 阶段. */
    enum State {
        /** Others come first: one import runs at a time. */
        WAITING,
        RUNNING,
        /** Every record is accounted for. */
        DONE,
        /** The file could not be read to its end; what was read is accounted for. */
        BROKEN,
        /** The registry ended while it ran: send the file again. */
        INTERRUPTED;

        boolean isEnd() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** 文件错误. Where the file could not be read on, and why. */
    record Trouble(String place, String zh, String en) {}

    ImportState {
        problems = List.copyOf(problems);
    }

    static ImportState waiting(String id, String fileName, boolean dryRun, long bytes) {
        return new ImportState(
                id, fileName, dryRun, State.WAITING, Optional.empty(), bytes, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    }

    ImportState at(State reached, ImportCounts counts, long read) {
        return new ImportState(
                id,
                fileName,
                dryRun,
                reached,
                format,
                bytes,
                read,
                counts.records(),
                counts.accepted(),
                counts.already(),
                counts.refused(),
                counts.notOfConcern(),
                events,
                findings,
                problems);
    }

    ImportState ended(State how, Optional<String> formatRead, long recorded, long raised, List<Trouble> troubles) {
        return new ImportState(
                id,
                fileName,
                dryRun,
                how,
                formatRead,
                bytes,
                bytesRead,
                records,
                accepted,
                alreadyThere,
                refused,
                notOfConcern,
                recorded,
                raised,
                troubles);
    }
}

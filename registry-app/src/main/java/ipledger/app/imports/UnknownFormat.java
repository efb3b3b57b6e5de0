package ipledger.app.imports;

import java.util.List;

/** 未知格式. A format was asked for by a name that none has. */
public final class UnknownFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFormat(String name, List<String> known) {
        super("no format is called " + name + "; there are: " + String.join(", ", known));
    }
}

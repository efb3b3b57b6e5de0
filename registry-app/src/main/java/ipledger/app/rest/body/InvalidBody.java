package ipledger.app.rest.body;

import java.util.List;

/** 无效输入. The body could not be a fact: every field at fault. */
public final class InvalidBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidBody(List<Fault> faults) {
        super(faults.size() + " fields at fault", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

package ipledger.app.imports;

/** 文件损坏. A file that cannot be read on: broken off, of another encoding than it says, or dangerous. */
public final class MalformedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String chinese;
    private final String english;

    /** @param place where reading stopped, as a person finds it */
    public MalformedFile(String place, String chinese, String english) {
        super(place + ": " + english);
        this.place = place;
        this.chinese = chinese;
        this.english = english;
    }

    public String place() {
        return place;
    }

    /** The reason in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The reason in English. */
    public String english() {
        return english;
    }

    /** The same, with the last record that could be read. */
    MalformedFile after(String lastRecord) {
        if (lastRecord.isEmpty()) return this;
        var later = new MalformedFile(place + ", after " + lastRecord, chinese, english);
        later.initCause(this);
        return later;
    }
}

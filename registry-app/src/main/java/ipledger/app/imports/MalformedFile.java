package ipledger.app.imports;

/** 文件损坏. A file that cannot be read on: broken off, of another encoding than it says, or dangerous. */
public final class MalformedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String chinese;

    /** @param place where reading stopped, as a person finds it */
    public MalformedFile(String place, String chinese, String english) {
        super(place + ": " + english);
        this.place = place;
        this.chinese = chinese;
    }

    public String place() {
        return place;
    }

    /** The reason in Chinese. */
    public String chinese() {
        return chinese;
    }
}

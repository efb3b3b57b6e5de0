package ipledger.app.imports.sheet;

import java.util.Arrays;
import java.util.List;

/** 阶段. How far a dealing has come with the act. */
public enum SheetStage {
    AGREED("约定", "agreed"),
    FILED("申请登记", "filed"),
    REGISTERED("登记", "registered"),
    WITHDRAWN("撤回", "withdrawn");

    private final String chinese;
    private final String english;

    SheetStage(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String both() {
        return chinese + "/" + english;
    }

    /** As words of a cell. */
    static List<SheetWord<SheetStage>> words() {
        return Arrays.stream(values())
                .map(stage -> new SheetWord<>(stage, stage.chinese, stage.english))
                .toList();
    }
}

package ipledger.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("磁盘余量 The room on the disk of the data folder")
class DiskRoomTest {
    @TempDir
    Path folder;

    @Test
    void is_short_below_what_is_needed_and_says_where() {
        assertThat(new DiskRoom(folder, Long.MAX_VALUE).shortage())
                .hasValueSatisfying(reason -> assertThat(reason).contains(folder.toString()));
    }

    @Test
    void is_not_short_above_it() {
        assertThat(new DiskRoom(folder, 0).shortage()).isEmpty();
    }

    @Test
    void is_short_where_nobody_can_look() {
        assertThat(new DiskRoom(folder.resolve("gone")).shortage()).isPresent();
    }
}

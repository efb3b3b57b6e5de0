package ipledger.app.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code -Dipledger.write=true} the page and the templates are written; otherwise stale ones fail. */
@DisplayName("The page on the sheet and the templates are what the code says")
class SheetGuideTest {
    private static final boolean WRITES = Boolean.getBoolean("ipledger.write");
    private static final Path GUIDE = ReadFile.root().resolve("ops/docs/clerk-sheet.md");
    private static final Path TEMPLATES = ReadFile.root().resolve("seeds/sheet");

    @Test
    void the_page_is_not_stale() throws Exception {
        if (WRITES) Files.writeString(GUIDE, SheetGuide.markdown());
        assertThat(Files.readString(GUIDE)).isEqualTo(SheetGuide.markdown());
    }

    @ParameterizedTest
    @EnumSource(SheetAct.class)
    void the_templates_are_not_stale(SheetAct act) throws Exception {
        var template = SheetTemplate.of(act);
        var csv = TEMPLATES.resolve(template.fileName() + ".csv");
        var book = TEMPLATES.resolve(template.fileName() + ".xlsx");
        if (WRITES) {
            Files.createDirectories(TEMPLATES);
            Files.write(csv, template.csv());
            Files.write(book, template.workbook());
        }
        assertThat(new String(Files.readAllBytes(csv), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(new String(template.csv(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        var kept = ReadFile.of(new ClerkSheet(), "a.xlsx", Files.readAllBytes(book));
        assertThat(kept.records())
                .isEqualTo(ReadFile.of(new ClerkSheet(), "a.xlsx", template.workbook())
                        .records());
    }
}

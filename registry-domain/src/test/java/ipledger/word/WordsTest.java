package ipledger.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用语 Every code that a person may be shown has a word in both languages")
class WordsTest {
    /** The packages whose codes stand in entries and answers. */
    private static final String[] SHOWN = {"ipledger.event", "ipledger.asset", "ipledger.party"};

    @Test
    void every_code_has_its_words_and_no_word_is_without_its_code() {
        var keys = codes().map(Words::key).toList();
        assertThat(keys).contains("RightStatus.IN_FORCE", "Pledge.Stage.REGISTERED");
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
            assertThat(ResourceBundle.getBundle("ipledger.word.words", language).keySet())
                    .as(language.toString())
                    .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void a_code_of_a_newer_register_is_shown_as_it_is() {
        assertThat(Words.of(Locale.SIMPLIFIED_CHINESE, "RightStatus", "IN_FORCE"))
                .isEqualTo("有效");
        assertThat(Words.of(Locale.ENGLISH, "RightStatus", "IN_ORBIT")).isEqualTo("IN_ORBIT");
    }

    private static Stream<Enum<?>> codes() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(SHOWN).stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(code -> (Enum<?>) code);
    }
}

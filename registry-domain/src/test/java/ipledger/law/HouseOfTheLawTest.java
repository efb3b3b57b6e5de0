package ipledger.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The law knows no framework, no door, no clock and no chance; its rooms have no cycles")
@AnalyzeClasses(packages = "ipledger", importOptions = DoNotIncludeTests.class)
class HouseOfTheLawTest {
    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("ipledger.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_chapter_knows_another = slices().matching(
                    "ipledger.(title|licence|contribution|pledge|valuation|implementation|preservation|defect|right)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule neither_framework_nor_door = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "jakarta..",
                    "com.fasterxml..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule neither_clock_nor_chance = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class, SecureRandom.class);

    @ArchTest
    static final ArchRule names_have_a_job =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)");
}

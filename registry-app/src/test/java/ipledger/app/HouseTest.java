package ipledger.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The house: registry-app -> projections -> registry-domain, never back, and no cycles inside")
@AnalyzeClasses(
        packages = "ipledger",
        importOptions = {DoNotIncludeTests.class, HouseTest.DoNotIncludeTestJars.class})
class HouseTest {
    /** The other modules' tests come as jars once they are packaged, which ArchUnit's own option does not know. */
    static final class DoNotIncludeTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule the_read_side_knows_no_door = noClasses()
            .that()
            .resideInAPackage("ipledger.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ipledger.app..");

    @ArchTest
    static final ArchRule the_law_knows_neither_door_nor_read_side = noClasses()
            .that()
            .resideOutsideOfPackages("ipledger.app..", "ipledger.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ipledger.app..", "ipledger.projection..");

    @ArchTest
    static final ArchRule rooms_of_the_law_have_no_cycles =
            slices().matching("ipledger.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_of_the_read_side_have_no_cycles =
            slices().matching("ipledger.projection.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_of_the_doors_have_no_cycles =
            slices().matching("ipledger.app.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule json_is_jackson_3 =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule the_ledgers_core_knows_no_axon = noClasses()
            .that()
            .resideInAnyPackage(
                    "ipledger.app.ledger", "ipledger.app.ledger.checkpoint..", "ipledger.app.ledger.signing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule names_say_what_the_field_says = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto");
}

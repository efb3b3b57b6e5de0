package ipledger.projection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The read side's own walls. */
@AnalyzeClasses(packages = "ipledger.projection", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadSideTest {
    /**
     * Axon issue 4253: {@code SequentialPolicy} answers a new Object, whose hash differs in every JVM. Shares are decided by
     * the stream's name, a String.
     */
    @ArchTest
    static final ArchRule no_policy_decides_shares_by_an_objects_identity =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.axonframework.eventhandling.async..");

    @ArchTest
    static final ArchRule no_spring_boot =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.boot..");

    @ArchTest
    static final ArchRule no_old_jackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule packages_without_cycles =
            slices().matching("ipledger.projection.(*)..").should().beFreeOfCycles();
}

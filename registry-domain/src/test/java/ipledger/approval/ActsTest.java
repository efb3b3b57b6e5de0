package ipledger.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import ipledger.event.EventTypes;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue of acts names every act that a chapter takes")
class ActsTest {
    /** Acts of the house itself, and the bulk of an import: nobody proposes them. */
    private static final Set<String> NOT_PROPOSED = Set.of(
            "ipledger.source.StateCoverage",
            "ipledger.person.ErasePersonalData",
            "ipledger.programme.PublishFigure",
            "ipledger.fact.RecordFactsTogether",
            "ipledger.approval.ProposeAct",
            "ipledger.approval.ApproveProposal",
            "ipledger.approval.RejectProposal",
            "ipledger.approval.WithdrawProposal");

    @Test
    void each_is_a_line_of_it() {
        var taken = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("ipledger").stream()
                        .flatMap(handler -> handler.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                        .map(method -> method.getRawParameterTypes().getFirst())
                        .map(JavaClass::getName)
                        .filter(act -> !NOT_PROPOSED.contains(act))
                        .toList();
        assertThat(Acts.all().values().stream().map(Class::getName)).containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void names_are_logical_and_no_event_bears_one() {
        var events = EventTypes.all().stream().map(EventTypes::nameOf).toList();
        assertThat(Acts.all().keySet())
                .allMatch(name -> name.matches("[a-z]+\\.[a-z-]+\\.v[1-9][0-9]*"))
                .doesNotContainAnyElementsOf(events);
        assertThat(Acts.kinds()).containsAll(List.of("pledge", "transfer", "rectification", "fact"));
    }
}

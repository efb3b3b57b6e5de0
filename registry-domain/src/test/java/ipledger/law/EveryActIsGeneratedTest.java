package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import ipledger.dealing.AssetRegister;
import ipledger.law.acts.AnyActs;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.axonframework.commandhandling.CommandHandler;

@Label("Every act on assets and dealings is generated, and comes through now and then")
class EveryActIsGeneratedTest {
    private static final long SEED = 20261126;
    private static final int RUNS = 700;
    private static final int SIZE_OF_A_TRY = 1_000;

    @Example
    void whoever_takes_acts_takes_them_from_the_generators() {
        var written = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("ipledger").stream()
                        .filter(one ->
                                one.tryGetConstructor(AssetRegister.class).isPresent())
                        .filter(one -> one.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(CommandHandler.class)))
                        .map(JavaClass::getName);
        assertThat(Desk.handlers(unused()).stream()
                        .map(handler -> handler.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Example
    void every_act_that_is_handled_is_generated() {
        var handled = Desk.handlers(unused()).stream()
                .flatMap(handler -> Arrays.stream(handler.getClass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0].getSimpleName());
        var generated = AnyActs.ALL.stream().map(maker -> maker.act().getSimpleName());
        assertThat(generated.collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(handled.toList());
    }

    /** A generator whose acts are all refused would prove nothing. */
    @Example
    void every_act_is_accepted_now_and_then() {
        Map<String, Integer> accepted = new TreeMap<>();
        for (var maker : AnyActs.ALL) accepted.put(maker.act().getSimpleName(), 0);
        AnyActs.plots().generator(SIZE_OF_A_TRY, true).stream(new Random(SEED))
                .limit(RUNS)
                .forEach(plot -> ActRun.play(plot.value(), new Desk(), step -> {
                    if (step.accepted()) accepted.merge(step.act().getClass().getSimpleName(), 1, Integer::sum);
                }));
        assertThat(accepted).as("%s", accepted).doesNotContainValue(0);
    }

    private static AssetRegister unused() {
        return new Desk().register();
    }
}

package ipledger.event;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** 样例. One event of every type, full and plain, made up; the golden samples of today's versions are these. */
public final class Samples {
    private Samples() {}

    /** One event of every type, in the order of the chapters. */
    public static List<RegisterEvent> all() {
        return Stream.of(
                        RightSamples.all(),
                        TitleSamples.all(),
                        LicenceSamples.all(),
                        ContributionSamples.all(),
                        PledgeSamples.all(),
                        RegisterSamples.all())
                .flatMap(Collection::stream)
                .toList();
    }
}

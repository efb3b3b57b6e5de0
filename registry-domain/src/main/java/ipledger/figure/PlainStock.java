package ipledger.figure;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Contribution;
import ipledger.asset.Licence;
import ipledger.asset.Transfer;
import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Done.Actor;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 存量的逐条计算. Folds every asset as of the day, and looks at each that is in force. */
record PlainStock(Collection<AssetHistory> histories, Collection<ProgrammeEntry> programme) {
    Answer count(
            Question question,
            Population population,
            Optional<Trait> having,
            boolean isRate,
            Optional<Fraction> denominator) {
        record Held(List<String> at, Fraction weight, boolean has) {}
        var leftOut = question.relations() == Relations.LEFT_OUT
                ? Affiliations.of(programme, question.knownAt())
                : Affiliations.NONE;
        var total = new ArrayList<Held>();
        var split = new ArrayList<Held>();
        for (var history : histories) {
            var asset = history.asOf(question.to(), question.knownAt());
            if (!asset.inForceOn(question.to()) || !population.has(asset.kind())) continue;
            boolean has =
                    having.map(trait -> has(asset, trait, question, leftOut)).orElse(true);
            var holders = PlainDeeds.holders(asset);
            var meant = new ArrayList<Actor>();
            for (int i = 0; i < holders.size(); i++)
                if (isAmong(holders.get(i), population) && (i == 0 || question.counting() == Counting.SHARES))
                    meant.add(holders.get(i));
            if (meant.isEmpty()) continue;
            total.add(new Held(List.of(), Fraction.ONE, has));
            for (var holder : question.isSplitByHolder() ? meant : meant.subList(0, 1)) {
                var weight = question.isSplitByHolder() && question.counting() == Counting.SHARES
                        ? holder.share()
                        : Fraction.ONE;
                split.add(
                        new Held(PlainKeys.of(question, asset.kind(), holder.traits(), Optional.empty()), weight, has));
            }
        }
        var cells = new TreeMap<List<String>, List<Held>>(PlainKeys::compare);
        for (var each : split)
            cells.computeIfAbsent(each.at(), any -> new ArrayList<>()).add(each);
        class Sum {
            Cell of(List<String> at, List<Held> counted) {
                var all = Fraction.ZERO;
                var part = Fraction.ZERO;
                for (var each : counted) {
                    all = all.plus(each.weight());
                    if (each.has()) part = part.plus(each.weight());
                }
                return new Cell(
                        at,
                        Optional.of(part),
                        isRate ? Optional.of(all) : denominator,
                        isRate || having.isEmpty()
                                ? counted.size()
                                : counted.stream().filter(Held::has).count(),
                        false);
            }
        }
        var sum = new Sum();
        return new Answer(
                sum.of(List.of(), total),
                question.by().isEmpty()
                        ? List.of()
                        : cells.entrySet().stream()
                                .map(each -> sum.of(each.getKey(), each.getValue()))
                                .filter(cell -> cell.population() > 0)
                                .toList());
    }

    private static boolean has(Asset asset, Trait trait, Question question, Affiliations leftOut) {
        return switch (trait) {
            case LICENSED ->
                asset.licences().inForceOn(question.to()).stream().anyMatch(licence -> counts(licence, leftOut));
            case EVER_LICENSED -> asset.licences().all().stream().anyMatch(licence -> counts(licence, leftOut));
            case TRANSFERRED_IN_PERIOD ->
                asset.title().chain().stream()
                        .anyMatch(link -> counts(link, leftOut)
                                && !link.movedOn().orElseThrow().isBefore(question.from()));
            case EVER_TRANSFERRED -> asset.title().chain().stream().anyMatch(link -> counts(link, leftOut));
            case CONTRIBUTED_IN_PERIOD ->
                asset.contributions().all().stream()
                        .anyMatch(
                                one -> counts(one, leftOut) && !one.changedOn().isBefore(question.from()));
            case EVER_CONTRIBUTED -> asset.contributions().all().stream().anyMatch(one -> counts(one, leftOut));
            case CONVERTED ->
                has(asset, Trait.EVER_LICENSED, question, leftOut)
                        || has(asset, Trait.EVER_TRANSFERRED, question, leftOut)
                        || has(asset, Trait.EVER_CONTRIBUTED, question, leftOut)
                        || asset.implementations().isIndustrialisedBy(question.to());
            case IMPLEMENTED ->
                !asset.licences().all().isEmpty() || asset.implementations().isImplementedBy(question.to());
            case INDUSTRIALISED -> asset.implementations().isIndustrialisedBy(question.to());
            case HIGH_VALUE ->
                isTenYearsOn(asset, question)
                        || !asset.merits().all().isEmpty()
                        || asset.pledges().inForceOn(question.to()).stream()
                                .anyMatch(pledge -> pledge.claim()
                                        .amount()
                                        .filter(Parameters::isHighPledge)
                                        .isPresent());
            case PLEDGED -> !asset.pledges().inForceOn(question.to()).isEmpty();
            case OPEN -> asset.licences().openSince().isPresent();
            case AGRICULTURAL ->
                asset.kind().equals(Optional.of(AssetKind.TRADEMARK))
                        && asset.classes().stream().anyMatch(Set.of("29", "30", "31")::contains);
        };
    }

    private static boolean isTenYearsOn(Asset asset, Question question) {
        return asset.right()
                .filedOn()
                .filter(day -> !day.isAfter(question.to()) && day.plusYears(10).isBefore(question.to()))
                .isPresent();
    }

    private static boolean counts(Licence licence, Affiliations leftOut) {
        return !leftOut.areOfOneGroup(
                Body.of(licence.terms().licensors()), Body.of(licence.terms().licensees()), licence.grantedOn());
    }

    private static boolean counts(Transfer link, Affiliations leftOut) {
        return link.stage() == Transfer.Stage.DONE
                && link.conveyance().ground() == TransferGround.AGREEMENT
                && !leftOut.areOfOneGroup(
                        Body.of(link.conveyance().from()),
                        Body.of(link.conveyance().to().parties()),
                        link.movedOn().orElseThrow());
    }

    private static boolean counts(Contribution one, Affiliations leftOut) {
        return one.stage() == Contribution.Stage.COMPLETED
                && !leftOut.areOfOneGroup(
                        Body.of(one.terms().contributors()),
                        Body.of(List.of(one.terms().company())),
                        one.changedOn());
    }

    private static boolean isAmong(Actor actor, Population population) {
        if (population.ofTheCity() && !actor.traits().inside().equals(PartyTraits.INSIDE)) return false;
        return population.isOfEveryType()
                || population.holders().stream()
                        .anyMatch(kind ->
                                PartyTraits.text(kind).equals(actor.traits().type()));
    }
}

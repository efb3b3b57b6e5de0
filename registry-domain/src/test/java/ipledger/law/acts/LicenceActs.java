package ipledger.law.acts;

import static ipledger.law.Changed.changed;
import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Licence;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.licence.ChangeLicence;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantCompulsoryLicence;
import ipledger.licence.GrantCrossLicence;
import ipledger.licence.GrantCrossLicence.Half;
import ipledger.licence.GrantLicence;
import ipledger.licence.LicenceWords;
import ipledger.licence.PayLicenceFee;
import ipledger.licence.RecordLicence;
import ipledger.party.Party;
import ipledger.title.TitleWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 许可. By contract or by decision, below another licence or in exchange for one, to its end. */
final class LicenceActs {
    private static final List<LicenceKind> KINDS =
            List.of(LicenceKind.EXCLUSIVE, LicenceKind.SOLE, LicenceKind.ORDINARY, LicenceKind.ORDINARY);
    private static final List<LicenceKind> OF_COPYRIGHT =
            List.of(LicenceKind.EXCLUSIVE_COPYRIGHT, LicenceKind.NON_EXCLUSIVE_COPYRIGHT);

    static final List<Maker<?>> ALL = List.of(
            Maker.of(
                    GrantLicence.class,
                    scene -> new GrantLicence(scene.fresh(), List.of(scene.number()), terms(scene), scene.day(), ACT)),
            Maker.where(
                    GrantLicence.class,
                    scene -> head(scene).isPresent(),
                    scene -> new GrantLicence(scene.fresh(), List.of(scene.number()), below(scene), scene.day(), ACT)),
            Maker.of(
                    RecordLicence.class,
                    scene -> new RecordLicence(
                            scene.fresh(), scene.assets(), Optional.of(terms(scene)), scene.day(), ACT)),
            Maker.under(
                    RecordLicence.class,
                    scene -> scene.licences(licence -> licence.standsOn(scene.day())
                            && licence.recordedOn().isEmpty()),
                    (scene, dealing) -> new RecordLicence(dealing, List.of(), Optional.empty(), scene.day(), ACT)),
            Maker.under(
                    ChangeLicenceTerm.class,
                    scene -> scene.licences(Licence::stands),
                    (scene, dealing) -> new ChangeLicenceTerm(dealing, lastDay(scene), scene.day(), ACT)),
            Maker.under(
                    ChangeLicence.class,
                    scene -> scene.licences(licence ->
                            licence.stands() && !licence.terms().kind().isTakenWithoutContract()),
                    (scene, dealing) -> new ChangeLicence(
                            dealing,
                            scene.asset()
                                    .licences()
                                    .of(dealing)
                                    .map(Licence::terms)
                                    .map(terms -> changed(terms, "fee", Optional.of(scene.money())))
                                    .orElse(terms(scene)),
                            scene.day(),
                            ACT)),
            Maker.under(
                    EndLicence.class,
                    scene -> scene.licences(Licence::stands),
                    (scene, dealing) -> new EndLicence(
                            dealing,
                            scene.oneIn(2) ? List.of() : List.of(scene.number()),
                            scene.one(List.of(
                                    LicenceEnd.EARLY_TERMINATION, LicenceEnd.TERM_ENDED, LicenceEnd.QUALITY_NOT_KEPT)),
                            scene.day(),
                            ACT)),
            Maker.where(
                    GrantCrossLicence.class,
                    scene -> !firstHolder(scene).equals(secondHolder(scene)),
                    LicenceActs::crossed),
            Maker.where(
                    GrantCompulsoryLicence.class,
                    scene -> scene.kind().isPatent() && scene.isInForce() && scene.oneIn(3),
                    scene -> new GrantCompulsoryLicence(
                            scene.fresh(),
                            List.of(scene.number()),
                            List.of(scene.outsider()),
                            LicenceScope.WHOLE,
                            Optional.of(lastDay(scene)),
                            Optional.empty(),
                            scene.day(),
                            TitleWords.papers(DocumentKind.COMPULSORY_DECISION).withOfficeNumber("强许1号"))),
            Maker.under(
                    PayLicenceFee.class,
                    scene -> scene.licences(licence -> true),
                    (scene, dealing) -> new PayLicenceFee(
                            dealing,
                            scene.money(),
                            scene.one(List.of(PaymentUse.values())),
                            Optional.empty(),
                            scene.day(),
                            ACT)));

    private LicenceActs() {}

    /** Some days ahead, within the right. */
    static LocalDate lastDay(Scene scene) {
        var wanted = scene.day().plusDays(30L + 10L * scene.draw().other());
        return scene.asset()
                .right()
                .lastDay()
                .filter(wanted::isAfter)
                .filter(last -> !last.isBefore(scene.day()))
                .orElse(wanted);
    }

    static LicenceTerms terms(Scene scene) {
        var kind = scene.one(scene.kind().isCopyright() ? OF_COPYRIGHT : KINDS);
        return terms(scene, kind, scene.holder(), scene.outsider());
    }

    private static LicenceTerms terms(Scene scene, LicenceKind kind, Party licensor, Party licensee) {
        var usual = LicenceWords.terms(kind, licensor, licensee);
        var placed = switch (scene.draw().other() % 4) {
            case 0 -> LicenceWords.within("湖南省", usual);
            case 1 -> LicenceWords.within("广东省", usual);
            default -> usual;
        };
        var used = kind.isOfCopyright() ? LicenceWords.covering(LicenceWords.uses("复制权"), usual) : placed;
        var agreed = changed(used, "agreedOn", Optional.of(scene.day()));
        var timed = LicenceWords.until(lastDay(scene).toString(), agreed);
        var consented = LicenceWords.with(timed, scene.consents());
        return scene.oneIn(2) ? LicenceWords.allowingSubLicences(consented) : consented;
    }

    private static Optional<Licence> head(Scene scene) {
        return scene.asset().licences().standingOn(scene.day()).stream()
                .filter(licence -> licence.terms().subLicensing())
                .filter(licence -> licence.terms().head().isEmpty())
                .findFirst();
    }

    private static LicenceTerms below(Scene scene) {
        return head(scene)
                .map(head -> {
                    var terms = head.terms();
                    var kind =
                            terms.kind().isOfCopyright() ? LicenceKind.NON_EXCLUSIVE_COPYRIGHT : LicenceKind.ORDINARY;
                    var beside = LicenceWords.with(
                            LicenceWords.terms(kind, terms.licensees().getFirst(), Party.named("再被许可人")),
                            scene.consents());
                    var covered = LicenceWords.covering(terms.scope(), beside);
                    var dated = changed(covered, "agreedOn", Optional.of(scene.day()));
                    return LicenceWords.under(head.dealing(), changed(dated, "lastDay", head.lastDay()));
                })
                .orElse(terms(scene));
    }

    private static Party firstHolder(Scene scene) {
        return scene.asset().holders().stream().findFirst().orElse(scene.one(Scene.PARTIES));
    }

    private static Party secondHolder(Scene scene) {
        return scene.second().holders().reversed().stream().findFirst().orElse(scene.one(Scene.PARTIES));
    }

    private static GrantCrossLicence crossed(Scene scene) {
        var first = firstHolder(scene);
        var second = secondHolder(scene);
        return new GrantCrossLicence(
                new Half(
                        scene.fresh(),
                        List.of(scene.number()),
                        exchanged(scene, scene.kind().isCopyright(), first, second)),
                new Half(
                        scene.freshBeside(),
                        List.of(scene.secondKept().number()),
                        exchanged(scene, scene.secondKept().kind().isCopyright(), second, first)),
                scene.day(),
                ACT);
    }

    private static LicenceTerms exchanged(Scene scene, boolean copyright, Party licensor, Party licensee) {
        var kind = copyright ? LicenceKind.NON_EXCLUSIVE_COPYRIGHT : LicenceKind.ORDINARY;
        return LicenceWords.until(scene.day().plusDays(60).toString(), terms(scene, kind, licensor, licensee));
    }
}

package ipledger.app.imports.uscopyright;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.us.Complaints;
import ipledger.app.imports.us.UsText;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.SourceRecord;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 续展条目. One renewal of one registration. The renewal term belongs to the claimants by statute (17 USC 304(a)): to the
 * author or the employer, who held it before, or to the family or executor of an author who has died. How long it runs
 * depends on more than the entry says, so no last day is stated.
 *
 * <p>A contribution to a periodical was registered with its issue, under one number with all others of that issue, and is
 * renewed under a number of its own: that one names it, and the registration is a further number of it.
 */
final class Renewal {
    private static final String SOURCE = "US-COPYRIGHT-RENEWAL";
    private static final Set<String> FIRST_OWNERS = Set.of("A", "PWH", "PCW", "PPW", "PCB", "P");
    private static final Pattern BETWEEN_CLAIMANTS = Pattern.compile("\\|\\|");
    private static final Pattern BETWEEN_FIELDS = Pattern.compile("\\|");

    /** © 16Jan50 (in notice: 1949); A40610. — as the catalogue printed it, where the columns were left empty. */
    private static final Pattern PRINTED = Pattern.compile("©\\s*(\\d{1,2})([A-Z][a-z]{2})(\\d{2})\\b[^;,]*[;,]\\s*"
            + "([A-Z]{1,3}\\d?-?\\d+)\\..*?(\\d{1,2})([A-Z][a-z]{2})(\\d{2});\\s*(R\\d+)\\.?\\s*\"?$");

    /** Knight's gambit. (In New Yorker, Dec. 24, 1949) — as the catalogue was read, an I may be an l. */
    private static final Pattern CONTRIBUTION = Pattern.compile("\\([Il]n ");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final String entry;
    private final String registration;
    private final String registeredOn;
    private final String renewal;
    private final String renewedOn;
    private final String title;
    private final String author;
    private final String claimants;
    private final String text;

    Renewal(NamedCsvRecord row) {
        this.text = field(row, "full_text");
        var printed = PRINTED.matcher(text);
        boolean isPrintedOnly = field(row, "oreg").isEmpty() && printed.find();
        this.entry = field(row, "entry_id");
        this.registration = isPrintedOnly ? printed.group(4) : field(row, "oreg");
        this.registeredOn =
                isPrintedOnly ? day(printed.group(1), printed.group(2), printed.group(3)) : field(row, "odat");
        this.renewal = isPrintedOnly ? printed.group(8) : field(row, "id");
        this.renewedOn = isPrintedOnly ? day(printed.group(5), printed.group(6), printed.group(7)) : field(row, "rdat");
        this.title = field(row, "title");
        this.author = field(row, "author");
        this.claimants = field(row, "claimants");
    }

    /** An entry may renew several registrations, one a row. */
    String id() {
        return registration.isEmpty() ? entry : entry + "/" + registration;
    }

    Reading read(Complaints complaints) {
        if (registration.isEmpty()) complaints.add("oreg", text, "未给出登记号", "no registration number is stated");
        var registered = UsText.stated(registration)
                .flatMap(stated -> complaints.parsed(
                        "oreg", () -> AssetNumber.of(Office.US, NumberType.WORK_REGISTRATION, stated)));
        var number = UsText.stated(renewal)
                .flatMap(stated ->
                        complaints.parsed("id", () -> AssetNumber.of(Office.US, NumberType.WORK_RENEWAL, stated)));
        var registeredDay = complaints.day("odat", registeredOn);
        var renewed = complaints.day("rdat", renewedOn);
        if (registered.isPresent() && registeredDay.isEmpty() && renewed.isEmpty())
            complaints.add("odat", "", "未给出任何日期", "no day is stated");
        return complaints.orElse(() -> {
            boolean isOfAnIssue =
                    number.isPresent() && CONTRIBUTION.matcher(title).find();
            var facts = isOfAnIssue
                    ? facts(number.get(), registered, registeredDay, renewed)
                    : facts(registered.orElseThrow(), number, registeredDay, renewed);
            return new Reading.Facts(
                    List.of(new RecordFacts(new SourceKey(SOURCE, id()), List.of(), facts, Optional.empty())));
        });
    }

    private record Claimant(Party party, String capacity) {}

    private List<AssetEvent> facts(
            AssetNumber asset,
            Optional<AssetNumber> other,
            Optional<LocalDate> registered,
            Optional<LocalDate> renewed) {
        var provenance = Provenance.fact(new SourceRecord(SOURCE, id(), 0, renewed));
        var claiming = claimants();
        boolean heldBefore = !claiming.isEmpty()
                && claiming.stream().allMatch(claimant -> FIRST_OWNERS.contains(claimant.capacity()));
        var parties = claiming.stream().map(Claimant::party).distinct().toList();
        var facts = new ArrayList<AssetEvent>();
        facts.add(new RightGranted(
                asset,
                AssetKind.WORK,
                title,
                other.map(List::of).orElse(List.of()),
                Optional.empty(),
                heldBefore ? Optional.of(Holders.unstated(parties)) : Optional.empty(),
                Optional.empty(),
                registered.or(() -> renewed).orElseThrow(),
                provenance));
        renewed.ifPresent(day -> {
            var noted = UsText.stated(renewal).map(provenance::withOfficeNumber).orElse(provenance);
            facts.add(new OfficeNoteRecorded(asset, "RENEWAL", text, day, noted));
            if (!heldBefore && !parties.isEmpty())
                facts.add(new TitleTransferred(
                        asset, DealingNumber.of("US-RENEWAL:" + renewal), passing(parties), day, noted));
        });
        return facts;
    }

    private Conveyance passing(List<Party> parties) {
        var from = UsText.stated(author.replaceFirst("\\.$", ""))
                .map(Party::person)
                .map(List::of)
                .orElse(List.of());
        return new Conveyance(
                TransferGround.INHERITANCE,
                from,
                Holders.unstated(parties),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** {@code name|capacity}, several between double bars; a longer one names an earlier name before the capacity. */
    private List<Claimant> claimants() {
        var read = new ArrayList<Claimant>();
        for (var one : BETWEEN_CLAIMANTS.split(claimants.replace("|||", "|"), -1)) {
            var fields = BETWEEN_FIELDS.split(one, -1);
            UsText.stated(fields[0])
                    .ifPresent(name -> read.add(new Claimant(Party.named(name), fields[fields.length - 1].strip())));
        }
        return read;
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    /** The catalogue of 1977 writes two digits of the year, of a work registered some 28 years before. */
    private static String day(String day, String month, String year) {
        int number = MONTHS.indexOf(month) + 1;
        return number == 0
                ? day + month + year
                : String.format(Locale.ROOT, "19%s-%02d-%02d", year, number, Integer.parseInt(day));
    }
}

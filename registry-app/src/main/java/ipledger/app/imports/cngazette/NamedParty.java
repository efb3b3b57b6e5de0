package ipledger.app.imports.cngazette;

import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 当事人识别. Whether a name of the gazette is that of a body or of a person: the gazette itself does not say. Where it is
 * not plainly a body, the address is kept as personal data.
 */
public final class NamedParty {
    /** In the order in which they are asked: a university's company is a company. */
    private static final List<Map.Entry<Pattern, PartyKind>> BODIES = List.of(
            Map.entry(Pattern.compile("公司|企业|集团|工厂|厂$|银行|支行$|合作社|事务所|商行|株式会社|经营部|个体工商户|合伙"), PartyKind.ENTERPRISE),
            Map.entry(Pattern.compile("医院|卫生院|法院|检察院"), PartyKind.PUBLIC_BODY),
            Map.entry(Pattern.compile("大学|学院|学校|中学|小学"), PartyKind.UNIVERSITY),
            Map.entry(Pattern.compile("研究院|研究所|科学院|研究中心|设计院|实验室|[院所]$"), PartyKind.RESEARCH_INSTITUTE),
            Map.entry(Pattern.compile("中心$|协会|学会|委员会|管理局|管理站|[局厅]$|监测站"), PartyKind.PUBLIC_BODY),
            Map.entry(
                    Pattern.compile(
                            "\\b(CO|CORP|CORPORATION|INC|LTD|LIMITED|LLC|COMPANY|GMBH|AG|SA|S\\.A|BV|B\\.V|NV|OY|OYJ|AB|KK|PLC|BANK|GROUP|FACTORY|SPA|S\\.P\\.A|SRL|PTY|LP|LLP|COOPERATIVE)\\b"),
                    PartyKind.ENTERPRISE),
            Map.entry(Pattern.compile("\\b(UNIV|UNIVERSITY|COLLEGE|SCHOOL)\\b"), PartyKind.UNIVERSITY),
            Map.entry(
                    Pattern.compile("\\b(INST|INSTITUTE|ACADEMY|RESEARCH|LABORATORY)\\b"),
                    PartyKind.RESEARCH_INSTITUTE),
            Map.entry(
                    Pattern.compile("\\b(HOSPITAL|BUREAU|ASSOCIATION|COMMITTEE|CENTER|CENTRE)\\b"),
                    PartyKind.PUBLIC_BODY));

    /** A Chinese name of two to four characters, or a foreign one with the dot between its parts. */
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}|[\\p{IsHan}A-Z.]+[·•・][\\p{IsHan}A-Z.·•・]+");

    /** Several parties in one value, where it is Chinese: a comma stands inside English company names. */
    private static final Pattern BETWEEN_CHINESE =
            Pattern.compile("[;；、]|[,，](?=\\s*\\p{IsHan})|(?<=\\p{IsHan}{2}) +(?=\\p{IsHan}{2})");

    private static final Pattern BETWEEN_FOREIGN = Pattern.compile("[;；]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<String> NOBODY = Set.of("", "无", "空", "NONE", "NULL", "/", "-", "N/A");

    private NamedParty() {}

    /** The party of that name. */
    public static Party of(String name) {
        return Party.named(name, kindOf(name));
    }

    /** The party with its address, which is personal data unless it is plainly a body. */
    public static Party at(String name, String address) {
        var party = of(name);
        if (isNothing(address)) return party;
        return party.kind().isOrganisation()
                ? party.withAddress(address)
                : party.withPersonal(PersonalData.ofAddress(address));
    }

    /** All the parties that one value names, none for 无 and the like. */
    public static List<Party> all(String value) {
        var between = HAN.matcher(value).find() ? BETWEEN_CHINESE : BETWEEN_FOREIGN;
        var parties = new ArrayList<Party>();
        for (var name : between.split(value, -1)) if (!isNothing(name)) parties.add(of(name.strip()));
        return parties;
    }

    /** True where a value says that there is nobody or nothing. */
    public static boolean isNothing(String value) {
        return NOBODY.contains(value.strip().toUpperCase(Locale.ROOT));
    }

    private static PartyKind kindOf(String name) {
        var compared = name.toUpperCase(Locale.ROOT);
        for (var body : BODIES) if (body.getKey().matcher(compared).find()) return body.getValue();
        return PERSON.matcher(compared.replace(" ", "")).matches() ? PartyKind.NATURAL_PERSON : PartyKind.UNKNOWN;
    }
}

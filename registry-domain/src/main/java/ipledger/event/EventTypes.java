package ipledger.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** 事件类型. Every type of event that today's code records, by its name in the ledger. */
public final class EventTypes {
    private static final String NAMES = "ipledger.event.events";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private EventTypes() {}

    /** The records that are events, in the order of the chapters. */
    public static List<Class<?>> all() {
        var records = new ArrayList<Class<?>>();
        collect(RegisterEvent.class, records);
        return List.copyOf(records);
    }

    /** The name and version of an event's type, as the ledger keeps it. */
    public static String nameOf(Class<?> event) {
        return recorded(event).value();
    }

    /** Its name in the ledger, its ST.27 class and its gazette codes. */
    public static Recorded recorded(Class<?> event) {
        var recorded = event.getAnnotation(Recorded.class);
        if (recorded == null) throw new IllegalArgumentException(event.getName() + " has no @Recorded name");
        return recorded;
    }

    /** What a person reads for a type name such as {@code pledge.registered.v1}; Chinese unless English is asked for. */
    public static String text(Locale locale, String typeName) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle(NAMES, language, NO_DEFAULT_LOCALE).getString(typeName);
    }

    private static void collect(Class<?> type, List<Class<?>> records) {
        if (type.isRecord()) {
            if (!records.contains(type)) records.add(type);
            return;
        }
        for (var permitted : type.getPermittedSubclasses()) collect(permitted, records);
    }
}

package ipledger.law;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The same terms but for one of them. Terms have many components, and a test changes one. */
public final class Changed {
    private Changed() {}

    /** {@code record} with {@code value} in place of its {@code component}; a wrong name or type fails the test. */
    public static <R extends Record> R changed(R record, String component, Object value) {
        var components = record.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component)))
            throw new IllegalArgumentException(component + " is none of " + Arrays.toString(components));
        var values = Arrays.stream(components)
                .map(one -> one.getName().equals(component) ? value : read(record, one))
                .toArray();
        try {
            return canonical(record, components).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component + " cannot be " + value, e);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked") // the class of an R
    private static <R extends Record> Constructor<R> canonical(R record, RecordComponent... components)
            throws NoSuchMethodException {
        return (Constructor<R>) record.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}

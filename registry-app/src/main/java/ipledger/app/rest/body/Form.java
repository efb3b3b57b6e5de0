package ipledger.app.rest.body;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** 格式. What a body that becomes a record may hold, and how the record is built: its class is looked through once. */
public record Form(List<Field> fields, Constructor<?> constructor) {
    private static final ClassValue<Form> ALL = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return lookedThrough(type);
        }
    };

    /** 栏. One component of the record; the type with what it is of, as {@code List<Party>}. */
    public record Field(String name, RecordComponent component, Type type) {}

    public static Form of(Class<?> type) {
        return ALL.get(type);
    }

    /** True where the record has a component of this name. */
    boolean has(String name) {
        for (var field : fields) if (field.name().equals(name)) return true;
        return false;
    }

    private static Form lookedThrough(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true); // bodies are records of the doors that read them
            return new Form(
                    Arrays.stream(components)
                            .map(each -> new Field(each.getName(), each, each.getGenericType()))
                            .toList(),
                    constructor);
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException("cannot build " + type, everyRecordHasIt);
        }
    }
}

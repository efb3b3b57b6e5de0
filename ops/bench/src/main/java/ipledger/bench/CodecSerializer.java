package ipledger.bench;

import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.event.RegisterEvent;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** 同一编码. Gives the stock engine the very bytes that the ledger stores, so that engines are compared and not encodings. */
final class CodecSerializer implements Serializer {
    private static final String METADATA = MetaData.class.getName();

    private final EventCodec codec = new EventCodec(List.of(RegisterEvent.class), List.of());
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> form) {
        byte[] bytes;
        SerializedType type;
        if (object instanceof MetaData metadata) {
            bytes = MetadataCodec.encode(metadata).toBytes();
            type = new SimpleSerializedType(METADATA, null);
        } else {
            var encoded = codec.encode(Objects.requireNonNull(object));
            bytes = encoded.facts().toBytes();
            type = new SimpleSerializedType(encoded.type().toString(), null);
        }
        return new SimpleSerializedObject<>(converter.convert(bytes, form), form, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> form) {
        return converter.canConvert(byte[].class, form);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what T is, the stored type says
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var bytes = Octets.copyOf(converter.convert(stored, byte[].class).getData());
        var type = stored.getType().getName();
        return (T)
                (type.equals(METADATA)
                        ? MetaData.from(MetadataCodec.decode(bytes))
                        : codec.decode(new EncodedEvent(EventType.of(type), bytes, Optional.empty())));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(METADATA)
                ? MetaData.class
                : Optional.<Class<?>>ofNullable(codec.eventTypes().get(EventType.of(type.getName())))
                        .orElse(Object.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(Objects.requireNonNull(type).getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}

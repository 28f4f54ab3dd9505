package nl.beslisspoor.command.engine;

import java.util.Map;
import java.util.TreeMap;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.wire.Metadata;
import nl.beslisspoor.events.wire.Wire;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stored bytes for Axon: events are read as {@link Wire} wrote them, under their stable name and
 * version, and are not written here, since a serializer does not know for which place to seal;
 * {@link Metadata} is a flat JSON object of strings, keys in alphabetical order. Nothing else is
 * stored.
 */
public final class WireSerializer implements Serializer {
  private static final TypeReference<TreeMap<String, String>> STRINGS = new TypeReference<>() {};

  private static final Converter CONVERTER = new ChainingConverter();

  private final Wire wire;
  private final JsonMapper json = new JsonMapper();

  public WireSerializer(Wire wire) {
    this.wire = wire;
  }

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    if (!canSerializeTo(representation)) {
      throw new IllegalArgumentException("the log stores bytes, not " + representation);
    }
    if (object instanceof MetaData metaData) {
      var bytes = json.writeValueAsBytes(strings(metaData));
      return new SerializedMetaData<>(representation.cast(bytes), representation);
    }
    throw new IllegalArgumentException("events are sealed when they are stored, and not before");
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return byte[].class.equals(representation);
  }

  /**
   * @throws UnreadableEvent when the name is unknown, the version newer or the bytes do not fit
   */
  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    var bytes = (byte[]) stored.getData();
    if (SerializedMetaData.isSerializedMetaData(stored)) {
      return (T) MetaData.from(json.readValue(bytes, STRINGS));
    }
    var type = stored.getType();
    if (stored instanceof StoredEvent.Payload payload) {
      return (T) wire.decode(type.getName(), type.getRevision(), payload.stored());
    }
    throw new IllegalArgumentException("an event is read where it stands in the log");
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return MetaData.class.getName().equals(type.getName())
        ? MetaData.class
        : wire.shapeOf(type.getName(), type.getRevision());
  }

  /** Not by class: the name of an event is known from the event itself. */
  @Override
  public SerializedType typeForClass(Class type) {
    throw new UnsupportedOperationException("the log knows names, not classes");
  }

  @Override
  public Converter getConverter() {
    return CONVERTER;
  }

  private static Map<String, String> strings(MetaData metaData) {
    var strings = new TreeMap<String, String>();
    metaData.forEach((key, value) -> strings.put(Metadata.of(key).key(), (String) value));
    return strings;
  }
}

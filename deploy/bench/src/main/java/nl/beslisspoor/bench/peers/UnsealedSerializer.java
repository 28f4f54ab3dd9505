package nl.beslisspoor.bench.peers;

import nl.beslisspoor.command.engine.WireSerializer;
import nl.beslisspoor.events.Event;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** The product's serializer, but for events, which are written and read unsealed. */
final class UnsealedSerializer implements Serializer {
  private final Unsealed unsealed = new Unsealed();
  private final Serializer product = new WireSerializer(unsealed.wire());

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    if (!(object instanceof Event event)) {
      return product.serialize(object, representation);
    }
    var name = unsealed.wire().nameOf(event);
    var bytes = representation.cast(unsealed.encode(event));
    return new SimpleSerializedObject<>(bytes, representation, name.type(), name.version());
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return product.canSerializeTo(representation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    if (SerializedMetaData.isSerializedMetaData(stored)) {
      return product.deserialize(stored);
    }
    var type = stored.getType();
    return (T) unsealed.decode(type.getName(), type.getRevision(), (byte[]) stored.getData());
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return product.classForType(type);
  }

  @Override
  public SerializedType typeForClass(Class type) {
    return product.typeForClass(type);
  }

  @Override
  public Converter getConverter() {
    return product.getConverter();
  }
}

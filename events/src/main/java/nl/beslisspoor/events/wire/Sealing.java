package nl.beslisspoor.events.wire;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.beslisspoor.events.Kept;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalScore;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Seal.Kind;
import nl.beslisspoor.events.Sealer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How what events say about people stands in JSON: a narrative as its seal, anything personal as an
 * object of {@code of}, the person, and {@code sealed}.
 */
final class Sealing {
  private static final String OF = "of";
  private static final String SEALED = "sealed";

  private Sealing() {}

  static SimpleModule module() {
    var module = new SimpleModule("sealed fields");
    module.addSerializer(Narrative.class, new NarrativeWriter());
    module.addDeserializer(Narrative.class, new NarrativeReader());
    personal(module, PersonalText.class, PersonalText::of, PersonalText::kept, PersonalText::new);
    personal(module, PersonalDate.class, PersonalDate::of, PersonalDate::kept, PersonalDate::new);
    personal(
        module, PersonalScore.class, PersonalScore::of, PersonalScore::kept, PersonalScore::new);
    return module;
  }

  private static <T> void personal(
      SimpleModule module,
      Class<T> type,
      Function<T, PersonId> of,
      Function<T, Kept> kept,
      BiFunction<PersonId, Kept, T> make) {
    module.addSerializer(type, new PersonalWriter<>(type, of, kept));
    module.addDeserializer(type, new PersonalReader<>(type, make));
  }

  private static Sealer sealer(SerializationContext context) {
    return (Sealer) context.getAttribute(Sealer.class);
  }

  private static Kept kept(JsonParser in, DeserializationContext context, Kind kind) {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      throw new IllegalArgumentException("a seal is a text");
    }
    var seal = seal(in, (Stored) context.getAttribute(Stored.class));
    if (seal.kind() != kind) {
      throw new IllegalArgumentException("a seal is of another kind than its field");
    }
    return Kept.sealed(seal, (Opener) context.getAttribute(Opener.class));
  }

  /** Without stored bytes to point into, a seal says itself where it stood. */
  private static Seal seal(JsonParser in, Stored stored) {
    return stored == null
        ? Seal.parse(in.getString())
        : Seal.parse(
            in.getString(), stored.place(in.streamReadContext().pathAsPointer().toString()));
  }

  /** Where the value stands that is written next: a list counts an element as it is written. */
  private static String next(JsonGenerator out) {
    var context = out.streamWriteContext();
    return context.inArray()
        ? context.getParent().pathAsPointer() + "/" + context.getEntryCount()
        : context.pathAsPointer().toString();
  }

  private static final class NarrativeWriter extends StdSerializer<Narrative> {
    private NarrativeWriter() {
      super(Narrative.class);
    }

    @Override
    public void serialize(Narrative value, JsonGenerator out, SerializationContext context) {
      out.writeString(sealer(context).narrative(next(out), value.text()).inPlace());
    }
  }

  private static final class NarrativeReader extends StdDeserializer<Narrative> {
    private NarrativeReader() {
      super(Narrative.class);
    }

    @Override
    public Narrative deserialize(JsonParser in, DeserializationContext context) {
      return new Narrative(kept(in, context, Kind.NARRATIVE));
    }
  }

  private static final class PersonalWriter<T> extends StdSerializer<T> {
    private final Function<T, PersonId> of;
    private final Function<T, Kept> kept;

    private PersonalWriter(Class<T> type, Function<T, PersonId> of, Function<T, Kept> kept) {
      super(type);
      this.of = of;
      this.kept = kept;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      var person = of.apply(value);
      out.writeStartObject();
      out.writeStringProperty(OF, person.toString());
      out.writeName(SEALED);
      var seal = sealer(context).personal(next(out), person, kept.apply(value).text());
      out.writeString(seal.inPlace());
      out.writeEndObject();
    }
  }

  private static final class PersonalReader<T> extends StdDeserializer<T> {
    private final BiFunction<PersonId, Kept, T> make;

    private PersonalReader(Class<T> type, BiFunction<PersonId, Kept, T> make) {
      super(type);
      this.make = make;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      expect(in.currentToken(), JsonToken.START_OBJECT);
      expect(OF, in.nextName());
      expect(in.nextToken(), JsonToken.VALUE_STRING);
      var person = PersonId.parse(in.getString());
      expect(SEALED, in.nextName());
      in.nextToken();
      var kept = kept(in, context, Kind.PERSONAL);
      expect(in.nextToken(), JsonToken.END_OBJECT);
      return make.apply(person, kept);
    }

    private static void expect(Object found, Object expected) {
      if (!expected.equals(found)) {
        throw new IllegalArgumentException("a personal value is a person and a seal");
      }
    }
  }
}

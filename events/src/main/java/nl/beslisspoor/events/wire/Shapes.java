package nl.beslisspoor.events.wire;

import java.util.function.Function;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ContactId;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.EvaluationId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.FormId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** The JSON shape of events: records in their declared order, single values as plain text. */
final class Shapes {

  private Shapes() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .disable(SerializationFeature.WRAP_EXCEPTIONS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .addModule(singleValues())
        .addModule(Sealing.module())
        .build();
  }

  private static SimpleModule singleValues() {
    var module = new SimpleModule("single values");
    id(module, ActId.class, ActId::parse);
    id(module, AskId.class, AskId::parse);
    id(module, CaseId.class, CaseId::parse);
    id(module, ConsentId.class, ConsentId::parse);
    id(module, ContactId.class, ContactId::parse);
    id(module, DecisionId.class, DecisionId::parse);
    id(module, DestructionId.class, DestructionId::parse);
    id(module, EvaluationId.class, EvaluationId::parse);
    id(module, OrganisationId.class, OrganisationId::parse);
    id(module, PersonId.class, PersonId::parse);
    id(module, RestrictionId.class, RestrictionId::parse);
    id(module, RoleId.class, RoleId::parse);
    id(module, StatementId.class, StatementId::parse);
    id(module, SupportId.class, SupportId::parse);
    text(module, FormId.class, FormId::value, FormId::new);
    text(module, ForeignId.class, ForeignId::text, ForeignId::new);
    text(module, Label.class, Label::text, Label::new);
    return module;
  }

  private static <T extends Id> void id(
      SimpleModule module, Class<T> type, Function<String, T> parse) {
    text(module, type, id -> id.value().toString(), parse);
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(type, new TextWriter<>(type, write));
    module.addDeserializer(type, new TextReader<>(type, read));
  }

  private static final class TextWriter<T> extends StdScalarSerializer<T> {

    private final Function<T, String> write;

    private TextWriter(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(write.apply(value));
    }
  }

  private static final class TextReader<T> extends StdScalarDeserializer<T> {

    private final Function<String, T> read;

    private TextReader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        throw new IllegalArgumentException("a single value is a text");
      }
      return read.apply(in.getString());
    }
  }
}

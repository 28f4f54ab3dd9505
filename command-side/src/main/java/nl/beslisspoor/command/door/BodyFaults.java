package nl.beslisspoor.command.door;

import java.util.Optional;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Notes a field that does not fit and reads on, so that all faults are told at once. */
@Component
final class BodyFaults extends DeserializationProblemHandler
    implements JsonMapperBuilderCustomizer {

  @Override
  public void customize(JsonMapper.Builder builder) {
    builder.addHandler(this);
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String why) {
    return noted(context, "Dit is geen geldige waarde: " + expected(type));
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String why) {
    return noted(context, "Dit is geen geldige waarde: " + expected(type));
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context, JavaType type, JsonToken token, JsonParser in, String why) {
    if (Body.current().isEmpty()) {
      return NOT_HANDLED;
    }
    noted(context, "Hier hoort iets anders te staan: " + expected(type.getRawClass()));
    in.skipChildren();
    return null;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser in,
      ValueDeserializer<?> reader,
      Object bean,
      String name) {
    if (Body.current().isEmpty()) {
      return false;
    }
    var at = path(context.getParser().streamReadContext());
    var field = at.isEmpty() || at.endsWith(name) ? name : at + "." + name;
    Body.current().orElseThrow().faults().add(new Body.Fault(field, "Dit veld bestaat niet."));
    in.skipChildren();
    return true;
  }

  private static Object noted(DeserializationContext context, String what) {
    var body = Body.current();
    body.ifPresent(read ->
        read.faults().add(new Body.Fault(path(context.getParser().streamReadContext()), what)));
    return body.isPresent() ? null : NOT_HANDLED;
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "kies uit " + java.util.Arrays.toString(type.getEnumConstants()) + ".";
    }
    return switch (type.getSimpleName()) {
      case "UUID" -> "een kenmerk zoals 6f1c0d3e-8f0b-4d0e-9c56-0c7f5c1f7a10.";
      case "LocalDate" -> "een datum zoals 2026-03-02.";
      case "Instant" -> "een tijdstip met zone zoals 2026-03-02T14:30:00+01:00.";
      case "Boolean" -> "true of false.";
      case "List" -> "een lijst.";
      default -> "zie de beschrijving van de API.";
    };
  }

  private static String path(TokenStreamContext at) {
    var parent = Optional.ofNullable(at.getParent()).map(BodyFaults::path).orElse("");
    if (at.inArray()) {
      return parent + "[" + at.getCurrentIndex() + "]";
    }
    if (at.inObject() && at.currentName() != null) {
      return parent.isEmpty() ? at.currentName() : parent + "." + at.currentName();
    }
    return parent;
  }
}

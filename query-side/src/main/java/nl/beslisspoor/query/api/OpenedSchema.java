package nl.beslisspoor.query.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import nl.beslisspoor.query.table.Opened;
import org.springframework.stereotype.Component;

/**
 * Describes in the OpenAPI document what may have been destroyed or not to be opened: the value
 * itself, or an object that says so.
 */
@Component
class OpenedSchema implements ModelConverter {

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    var java = Json.mapper().constructType(type.getType());
    if (java != null && Opened.class.isAssignableFrom(java.getRawClass())) {
      var said = context.resolve(new AnnotatedType(java.containedTypeOrUnknown(0)));
      var mark = context.resolve(new AnnotatedType(Opened.Mark.class).resolveAsRef(true));
      var unfit = context.resolve(new AnnotatedType(Opened.UnfitMark.class).resolveAsRef(true));
      var either = new Schema<>();
      either.setOneOf(List.of(said, mark, unfit));
      return either;
    }
    return others.hasNext() ? others.next().resolve(type, context, others) : null;
  }
}

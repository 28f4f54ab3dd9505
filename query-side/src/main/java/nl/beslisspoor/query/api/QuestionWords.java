package nl.beslisspoor.query.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes in the OpenAPI document which parameters a question takes. */
@Component
class QuestionWords implements GlobalOperationCustomizer {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    var takes = method.getMethodAnnotation(Takes.class);
    if (takes != null) {
      var all = new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
      for (var parameter : takes.required()) {
        all.add(described(parameter).required(true));
      }
      for (var parameter : takes.value()) {
        all.add(described(parameter));
      }
      operation.setParameters(all.isEmpty() ? null : all);
    }
    return operation;
  }

  private static io.swagger.v3.oas.models.parameters.Parameter described(Parameter parameter) {
    var schema = new Schema<String>();
    schema.addType(parameter.type);
    schema.setType(parameter.type);
    if (!parameter.format.isEmpty()) {
      schema.setFormat(parameter.format);
    }
    if (!parameter.values.isEmpty()) {
      schema.setEnum(parameter.values);
    }
    return new io.swagger.v3.oas.models.parameters.Parameter()
        .in("query")
        .name(parameter.words)
        .description(parameter.nl + " " + parameter.help)
        .required(false)
        .schema(schema);
  }
}

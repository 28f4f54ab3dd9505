package nl.beslisspoor.standalone.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the API as a whole, by the NL API Design Rules: who stands behind it, where it
 * is, its version in every answer, its errors as problems.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String PREFIX = "/api/v1";
  private static final String TOKEN = "token";
  private static final String VERSION_HEADER = "API-Version";
  private static final Map<String, String> ERRORS =
      Map.of(
          "400", "Iets in het verzoek klopt niet; alles wat niet klopt staat erbij.",
          "401", "Er is geen geldig token meegestuurd.",
          "403", "Deze rol geeft hier geen toegang toe.",
          "404", "Dit bestaat hier niet.",
          "500", "Er ging iets mis aan onze kant.");

  private static final Map<String, String> RECORDING_ERRORS =
      Map.of(
          "409", "Een regel staat dit niet toe, of het dossier veranderde intussen.",
          "503", "De opslag antwoordt nu niet; er is niets dubbel vastgelegd.");
  private static final String RECORDED = "#/components/schemas/Vastlegging";

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Beslisspoor")
                .version(ApiAnswer.VERSION)
                .description(
                    "Wie besliste wat over informele steun in de jeugdhulp, in welke rol, met welk"
                        + " mandaat, en wat was er toen bekend.")
                .contact(
                    new Contact()
                        .name("Beheer van deze installatie")
                        .email("beheer@beslisspoor.example")
                        .url("https://beslisspoor.example/contact"))
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(new Server().url(PREFIX).description("Deze installatie")))
        .security(List.of(new SecurityRequirement().addList(TOKEN)))
        .components(components());
  }

  private static Components components() {
    return new Components()
        .addSecuritySchemes(
            TOKEN,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Een token van POST /tokens."))
        .addHeaders(
            VERSION_HEADER,
            new Header().description("De volledige versie van deze API.").schema(text("")));
  }

  private static Schema<?> problem() {
    var fault = new ObjectSchema().addProperty("veld", text("")).addProperty("melding", text(""));
    fault.addType("object");
    var faults = new Schema<>().items(fault);
    faults.addType("array");
    var status = new IntegerSchema().format("int32");
    status.addType("integer");
    var problem =
        new ObjectSchema()
            .addProperty("type", text("uri-reference"))
            .addProperty("title", text(""))
            .addProperty("status", status)
            .addProperty("detail", text(""))
            .addProperty("fouten", faults)
            .description("Een fout volgens RFC 9457.");
    problem.addType("object");
    return problem;
  }

  private static Schema<?> text(String format) {
    var schema = new StringSchema();
    schema.addType("string");
    return format.isEmpty() ? schema : schema.format(format);
  }

  /** Every path below the server's address, every answer with its version, every error told. */
  @Bean
  GlobalOpenApiCustomizer conventions() {
    return api -> {
      api.getComponents().addSchemas("Probleem", problem());
      var paths = new Paths();
      var sorted = new TreeMap<>(api.getPaths());
      sorted.forEach((path, item) -> paths.addPathItem(path.substring(PREFIX.length()), item));
      api.setPaths(paths);
      paths.forEach(ApiDescription::complete);
    };
  }

  private static void complete(String path, PathItem item) {
    item.readOperations()
        .forEach(operation -> {
          if (path.equals("/tokens")) {
            operation.setSecurity(List.of());
          }
          errors(operation);
          operation
              .getResponses()
              .values()
              .forEach(answer ->
                  answer.addHeaderObject(
                      VERSION_HEADER, new Header().$ref("#/components/headers/" + VERSION_HEADER)));
        });
  }

  private static void errors(Operation operation) {
    var answers = new TreeMap<>(operation.getResponses());
    answers.keySet().removeIf(status -> status.startsWith("4") || status.startsWith("5"));
    if (records(answers.get("200"))) {
      answers.put("201", answers.remove("200").description("Vastgelegd."));
      RECORDING_ERRORS.forEach((status, words) -> answers.put(status, problem(words)));
    }
    ERRORS.forEach((status, words) -> answers.put(status, problem(words)));
    operation.getResponses().clear();
    answers.forEach(operation.getResponses()::addApiResponse);
  }

  /** Whether the answer is that something now stands in the log. */
  private static boolean records(ApiResponse answer) {
    return answer != null
        && answer.getContent() != null
        && answer.getContent().values().stream()
            .map(MediaType::getSchema)
            .anyMatch(schema -> schema != null && RECORDED.equals(schema.get$ref()));
  }

  private static ApiResponse problem(String words) {
    var schema = new Schema<>().$ref("#/components/schemas/Probleem");
    return new ApiResponse()
        .description(words)
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }
}

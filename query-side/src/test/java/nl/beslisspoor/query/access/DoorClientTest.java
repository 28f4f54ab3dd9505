package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import tools.jackson.databind.json.JsonMapper;

class DoorClientTest {
  private static final SignedIn WHO =
      new SignedIn(UUID.randomUUID(), "Anouk de Wit", Set.of(Role.PROFESSIONAL), false, 7);

  private final JwtEncoder encoder = new AccessRig().jwtEncoder();
  private final JwtDecoder decoder = new AccessRig().jwtDecoder();
  private HttpServer server;
  private HttpExchange asked;
  private String sent;
  private int status;
  private String answer;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void aFormGoesInTheNameOfThePersonWithTheKeyOfTheForm() {
    says(201, "{\"dossier\":\"d\",\"volgnummer\":4,\"kenmerk\":\"k\",\"herhaald\":false}");
    var form = Form.empty();
    var stored =
        (DoorAnswer.Stored) client().post(WHO, "/api/v1/dossiers", Map.of("vorm", "jim"), form);
    assertThat(stored.sequence()).isEqualTo(4);
    assertThat(stored.made()).contains("k");
    assertThat(stored.decision()).isEmpty();
    assertThat(asked.getRequestHeaders().getFirst("Idempotency-Key")).isEqualTo(form.key());
    assertThat(sent).isEqualTo("{\"vorm\":\"jim\"}");
    var token = decoder.decode(asked.getRequestHeaders().getFirst("Authorization").substring(7));
    assertThat(token.getSubject()).isEqualTo(WHO.person().toString());
    assertThat(token.getClaimAsString("name")).isEqualTo("Anouk de Wit");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("PROFESSIONAL");
    assertThat(token.getExpiresAt()).isEqualTo(token.getIssuedAt().plusSeconds(120));
    assertThat(token.getAudience()).containsExactly("beslisspoor-door");
  }

  @Test
  void faultsComeBackAtTheFieldsOfTheForm() {
    says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:ongeldige-aanvraag","fouten":[
          {"veld":"verantwoording.gehoord[1].standpunt","melding":"Vul dit veld in."},
          {"veld":"vorm","melding":"Kies een vorm."}]}
        """);
    var form = sendAndReadBack();
    assertThat(said(form.faultOf("gehoord-1-standpunt"))).isEqualTo("Vul dit veld in.");
    assertThat(said(form.faultOf("vorm"))).isEqualTo("Kies een vorm.");
  }

  @Test
  void missingExplanationsBecomeFieldsAndThoseGivenStay() {
    says(400, "{\"regels\":[{\"id\":\"heard-first\",\"versie\":1}]}");
    var before =
        Form.sent(Map.of("toelichting-professional-names-basis", List.of("Er is geen richtlijn.")));
    var form = client().post(WHO, "/x", Map.of(), before).onto(before);
    assertThat(form.explanations())
        .extracting(explanation -> explanation.rule())
        .containsExactlyInAnyOrder("professional-names-basis", "heard-first");
    assertThat(form.given())
        .containsExactly(Map.entry("professional-names-basis", "Er is geen richtlijn."));
    assertThat(said(form.faultOf("toelichting-heard-first"))).contains("is gehoord");
    assertThat(form.key()).isEqualTo(before.key());
  }

  @Test
  void aHardRuleRefusesTheWholeForm() {
    says(
        409,
        "{\"detail\":\"Een ouder kan geen JIM zijn. (Handreiking)\",\"regel\":{\"id\":\"r\"}}");
    assertThat(said(sendAndReadBack().refusal()))
        .isEqualTo("Een ouder kan geen JIM zijn. (Handreiking)");
  }

  @Test
  void aDoorThatIsAwayLosesNothingThatWasTyped() {
    var client = client();
    server.stop(0);
    var form = Form.sent(Map.of("redenen", List.of("Een lang verhaal.")));
    var back = client.post(WHO, "/x", Map.of(), form).onto(form);
    assertThat(back.value("redenen")).isEqualTo("Een lang verhaal.");
    assertThat(said(back.refusal())).contains("niets dubbel");
    assertThat(back.key()).isEqualTo(form.key());
  }

  @Test
  void anAnswerThatIsNotJsonIsNoAnswer() {
    says(502, "<html>bad gateway</html>");
    assertThat(client().post(WHO, "/x", Map.of(), Form.empty())).isEqualTo(new DoorAnswer.Away());
  }

  private Form sendAndReadBack() {
    var form = Form.empty();
    return client().post(WHO, "/x", Map.of(), form).onto(form);
  }

  private DoorClient client() {
    return new DoorClient(
        Doors.at(
            "http://127.0.0.1:" + server.getAddress().getPort(),
            new Doors.Bounds(Duration.ZERO, Duration.ofSeconds(5))),
        new Tokens(encoder),
        JsonMapper.builder().build());
  }

  private void says(int status, String answer) {
    this.status = status;
    this.answer = answer;
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked = exchange;
    sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String said(Text text) {
    return Words.in(Language.DUTCH).say(text);
  }
}

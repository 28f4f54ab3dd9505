package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beslisspoor.command.door.Visitor.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The door over HTTP on a real database. */
@AtTheDoor
class DoorTest {

  @Autowired private Visitor visitor;
  @Autowired private JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  @Test
  void aFileIsOpenedAndAJimComesFromChoiceToPosition() {
    var file = open();
    var youth = youthOf(file);
    var figure = add(file, "Tante Bea", "RELATIVE", "1980-05-01");

    var chosen = post("/dossiers/" + file + "/steunfiguren", choice(figure));
    assertThat(chosen.status()).isEqualTo(201);
    var support = chosen.text("kenmerk");
    assertThat(
            post(
                    "/dossiers/" + file + "/steunfiguren/" + support + "/aanvaarding",
                    "{\"gezegdOp\":\"2026-03-03T10:00:00+01:00\",\"wijze\":\"IN_PERSON\"}")
                .status())
        .isEqualTo(201);

    var needs =
        post(
            "/dossiers/" + file + "/steunfiguren/" + support + "/positionering",
            position(youth, figure, ""));
    assertThat(needs.status()).isEqualTo(400);
    assertThat(needs.text("type")).endsWith("toelichting-nodig");
    assertThat(needs.body().required("regels"))
        .extracting(rule -> rule.required("id").asString())
        .containsExactly("consent-statement-signed", "role-agreement-made");

    var positioned =
        post(
            "/dossiers/" + file + "/steunfiguren/" + support + "/positionering",
            position(
                youth,
                figure,
                "\"consent-statement-signed\":\"volgt morgen\",\"role-agreement-made\":\"volgt\""));
    assertThat(positioned.status()).isEqualTo(201);
    assertThat(positioned.text("besluit")).isNotBlank();
  }

  @Test
  void allFaultyFieldsAreToldAtOnce() {
    var reply =
        post(
            "/dossiers",
            """
            {"geboortedatum":"gisteren","kader":"ONBEKEND","verblijf":"AT_HOME","onzin":1,
             "verantwoording":{"beslotenOp":"2026-03-02","gehoord":[{"partij":"x","standpunt":"?","wie":"y"}]}}
            """);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body().required("fouten"))
        .extracting(fault -> fault.required("veld").asString())
        .containsExactly(
            "geboortedatum",
            "kader",
            "naam",
            "onzin",
            "verantwoording.beslotenOp",
            "verantwoording.gehoord[0].partij",
            "verantwoording.gehoord[0].standpunt",
            "verantwoording.gehoord[0].wie");
    assertThat(reply.body().toString()).doesNotContain("gisteren");
  }

  @Test
  void aHardRuleRefusesAndNamesItselfAndItsSource() {
    var file = open();
    var mother = add(file, "Mam", "MOTHER", "1985-01-01");

    var reply = post("/dossiers/" + file + "/steunfiguren", choice(mother));

    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("detail"))
        .contains("Een JIM is geen ouder van de jeugdige.")
        .contains("JIM");
    assertThat(reply.body().required("regel").required("id").asString())
        .isEqualTo("figure-is-no-parent");
  }

  @Test
  void aRequestSentAgainUnderItsKeyIsAnsweredTheSameAndStoredOnce() throws Exception {
    var key = UUID.randomUUID().toString();
    var body = opening();
    var replies = new ArrayList<Reply>();
    try (var clients = Executors.newFixedThreadPool(8)) {
      Callable<Reply> send = () -> visitor.post("/dossiers", body, key, "PROFESSIONAL");
      for (Future<Reply> reply : clients.invokeAll(java.util.Collections.nCopies(8, send))) {
        replies.add(reply.get());
      }
    }

    assertThat(replies).extracting(reply -> reply.status()).containsOnly(201);
    assertThat(replies)
        .extracting(reply -> reply.text("dossier"))
        .containsOnly(replies.getFirst().text("dossier"));
    assertThat(replies)
        .filteredOn(reply -> !reply.body().required("herhaald").asBoolean())
        .hasSize(1);
    assertThat(streams(replies.getFirst().text("dossier"))).isEqualTo(4);
    var other = visitor.post("/dossiers", opening().replace("Sem", "Sam"), key, "PROFESSIONAL");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("type")).endsWith("sleutel-hergebruikt");
  }

  @Test
  void whatTheDeciderHadSeenByThenComesFromTheLogOfLooksAndNotFromTheClient() {
    var file = open();
    jdbc.sql(
            """
            insert into access.look values
              (:who, :file, 2, 'SHOWN', '2026-03-02T08:59:00Z'),
              (:who, :file, 3, 'REFUSED', '2026-03-02T08:59:00Z'),
              (:who, :file, 3, 'SHOWN', '2026-03-05T10:00:00Z')
            """)
        .param("who", DoorRig.ANNA.toString())
        .param("file", file)
        .update();
    var colleague = add(file, "Collega", "PROFESSIONAL", "1990-01-01");

    var assigned =
        post(
            "/dossiers/" + file + "/rollen",
            """
            {"persoon":"%s","soort":"NETWORK_LEAD","mandaat":{"grond":"ORGANISATION"},
             "periode":{"van":"2026-03-02"},
             "verantwoording":{"beslotenOp":"2026-03-02T09:00:00Z","redenen":"Kent het netwerk.",
               "alternatieven":[{"wat":"Zelf doen","waaromNiet":"Te weinig tijd"}],
               "grondslag":[{"soort":"AGREEMENT","verwijzing":"Teamoverleg"}],
               "gehoord":[{"partij":"%s","standpunt":"SUPPORTS"}]}}
            """
                .formatted(colleague, colleague));

    assertThat(assigned.status()).isEqualTo(201);
    assertThat(payload(file, "role-assigned", assigned.body().required("volgnummer").asLong()))
        .contains("\"known\":[{\"decider\":\"" + DoorRig.ANNA + "\",\"position\":2}]");
  }

  @Test
  void an_address_that_is_no_file_is_no_request() {
    var reply = post("/dossiers/geen-kenmerk/netwerk/ontbreekt", "{}");

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void a_key_that_is_no_key_is_a_fault_of_the_request() {
    visitor
        .post("/dossiers", opening(), "x".repeat(256), "PROFESSIONAL")
        .faults(List.of("Idempotency-Key"));
  }

  @Test
  void anAuditorRecordsNothing() {
    var reply = visitor.post("/dossiers", opening(), UUID.randomUUID().toString(), "AUDITOR");

    assertThat(reply.status()).isEqualTo(403);
  }

  private String open() {
    var reply = post("/dossiers", opening());
    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
    return reply.text("dossier");
  }

  private static String opening() {
    return """
    {"naam":"Sem","geboortedatum":"2012-01-15","kader":"VOLUNTARY","verblijf":"AT_HOME",
     "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00","redenen":"Aanmelding.",
       "toelichtingen":{"professional-weighs-alternatives":"n.v.t.",
         "professional-names-basis":"n.v.t."}}}
    """;
  }

  private String add(String file, String name, String relation, String born) {
    var reply =
        post(
            "/dossiers/" + file + "/personen",
            "{\"naam\":\"%s\",\"relatie\":\"%s\",\"geboortedatum\":\"%s\"}"
                .formatted(name, relation, born));
    assertThat(reply.status()).isEqualTo(201);
    return reply.text("kenmerk");
  }

  private static String choice(String figure) {
    return """
    {"steunfiguur":"%s","vorm":"jim",
     "verantwoording":{"beslotenOp":"2026-03-02T16:00:00+01:00"}}
    """
        .formatted(figure);
  }

  private static String position(String youth, String figure, String explanations) {
    return """
    {"verantwoording":{"beslotenOp":"2026-03-10T09:00:00+01:00","redenen":"Zij kent hem goed.",
      "alternatieven":[{"wat":"Wachten","waaromNiet":"Sem wil nu"}],
      "grondslag":[{"soort":"GUIDELINE","verwijzing":"Samen beslissen"}],
      "gehoord":[{"partij":"%s","standpunt":"SUPPORTS","woorden":"Zij snapt mij."},
                 {"partij":"%s","standpunt":"SUPPORTS"}],
      "toelichtingen":{%s}}}
    """
        .formatted(youth, figure, explanations);
  }

  private String youthOf(String file) {
    return json.readTree(payload(file, "case-opened", 0)).required("youth").asString();
  }

  private String payload(String file, String type, long sequence) {
    return jdbc.sql(
            """
            select convert_from(payload, 'UTF8') from log.event
             where stream_id = ? and payload_type = ? and sequence = ?
            """)
        .params(file, type, sequence)
        .query(String.class)
        .single();
  }

  private long streams(String file) {
    return jdbc.sql("select count(*) from log.event where stream_id = ?")
        .param(file)
        .query(Long.class)
        .single();
  }

  private Reply post(String path, String body) {
    return visitor.post(path, body);
  }
}

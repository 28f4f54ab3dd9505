package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** On a database of its own, in which the keys of a file are destroyed and put back. */
@PagesTest
@TestPropertySource(properties = "destroyed-on-pages-test=yes")
class DestroyedOnPagesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ID = Story.id("file").toString();
  private static final String FILE = "/dossiers/" + ID;
  private static final String CARD = "/besluiten/" + Story.id("d-position");
  private static final String EVALUATED = "/besluiten/" + Story.id("e");

  /** All that people said or are called in the story, and nothing that stands for itself. */
  private static final List<String> SAID =
      List.of(
          "Marja",
          "Opa Jan",
          "Opa snapt mij.",
          "Ik wil dit niet.",
          "Was op reis",
          "Woont te ver weg",
          "Volgt volgende week",
          "Ik sta erachter.",
          "Omdat het past.",
          "Wie wordt de steunfiguur?",
          "Uitkomst van d-position",
          "mandaatregister 3",
          "Om mee te kunnen praten",
          "Opa, en mijn juf.",
          "Weer naar school",
          "Samen eten.",
          "Liever niet nu",
          "Moeder zei: ik weet het nog niet.");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired TestDatabase database;

  @Autowired
  @Qualifier("nl.beslisspoor.query.keys.keyring")
  Keyring keyring;

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(story().log());
  }

  @AfterEach
  void putBack() {
    asSuperuser("drop table if exists kept");
    keyring.forget(ID);
  }

  @Test
  void everyPageShowsThatSomethingWasDestroyedAndNothingOfIt() throws Exception {
    var before = new ArrayList<String>();
    for (var address : pages()) {
      before.add(page(address));
    }
    assertThat(String.join("", before)).contains(SAID).doesNotContain("vernietigd");

    destroying(() -> {
      for (var address : pages()) {
        assertThat(page(address)).as(address).contains("vernietigd").doesNotContain(SAID);
      }
      assertThat(page(CARD)).contains("(Deze woorden zijn vernietigd.)");
    });
  }

  @Test
  void inEnglishToo() throws Exception {
    destroying(() -> {
      for (var address : List.of(FILE, CARD, EVALUATED)) {
        assertThat(body(get(address).header("Accept-Language", "en").locale(Locale.ENGLISH)))
            .as(address)
            .contains("destroyed")
            .doesNotContain("vernietigd")
            .doesNotContain(SAID);
      }
    });
  }

  @Test
  void theListAndTheSearchGoOnWithoutTheName() throws Exception {
    destroying(() -> {
      assertThat(page("/dossiers")).contains(FILE, "naam vernietigd").doesNotContain("Noor");
      var found =
          body(
              post("/dossiers")
                  .param("naam", "noor")
                  .with(SecurityMockMvcRequestPostProcessors.csrf()));
      assertThat(found).doesNotContain(FILE);
    });
  }

  @Test
  void everyFormOpensWithoutWhatWasDestroyed() throws Exception {
    destroying(() -> {
      for (var form :
          List.of(
              "/personen/" + Story.id("noor") + "/verbetering",
              "/personen/" + Story.id("mother") + "/gezag",
              "/toestemmingen/nieuw?zoals=" + Story.id("consent"),
              "/toestemmingen/" + Story.id("consent") + "/intrekking",
              "/netwerk/plek?persoon=" + Story.id("opa"),
              "/verbeteringen/7",
              "/herzieningen/" + Story.id("d-position"),
              "/verklaringen/" + Story.id("s") + "/ondertekening",
              "/steunfiguren/" + Story.id("jim") + "/evaluatie")) {
        assertThat(page(FILE + form)).as(form).contains("vernietigd").doesNotContain(SAID);
      }
      assertThat(page(FILE + "/personen/" + Story.id("noor") + "/verbetering"))
          .doesNotContain("2011-06-10");
    });
  }

  @Test
  void theAnswerOfTheApiIsMarkedWhereSomethingWasDestroyed() throws Exception {
    destroying(() -> {
      var people = JSON.readTree(answer("dossiers/" + ID + "/personen")).at("/resultaten");
      assertThat(people.get(0).at("/naam/vernietigd").asBoolean()).isTrue();
      assertThat(people.get(0).at("/geboren/vernietigd").asBoolean()).isTrue();
      assertThat(people.get(3).has("geboren")).as("never said").isFalse();
      var decision = JSON.readTree(answer("besluiten/" + Story.id("d-position")));
      assertThat(decision.at("/uitkomst/vernietigd").asBoolean()).isTrue();
      assertThat(decision.at("/gehoord/1/woorden/vernietigd").asBoolean()).isTrue();
      assertThat(decision.at("/gehoord/1/standpunt/code").asString()).isEqualTo("OBJECTS");
      for (var question : questions()) {
        assertThat(answer(question)).as(question).contains("ernietigd").doesNotContain(SAID);
      }
    });
  }

  @Test
  void whatIsSealedUnderAKeyRowThatWasChangedIsSaidNotToOpenAndTheRestIsShown() throws Exception {
    asSuperuser("create table kept as table keys.key");
    asSuperuser(
        "update keys.key set wrapped = substr(wrapped, 2) || '\\x00'::bytea where owner <> 'texts'");
    keyring.forget(ID);
    try {
      for (var address : pages()) {
        assertThat(page(address)).as(address).doesNotContain("vernietigd", "Marja", "Opa Jan");
      }
      assertThat(page(FILE)).contains("naam nu niet te openen, gemeld aan de beheerder");
      assertThat(page(CARD)).contains("Uitkomst van d-position");
      assertThat(page("/dossiers")).contains(FILE);
      var people = JSON.readTree(answer("dossiers/" + ID + "/personen")).at("/resultaten");
      assertThat(people.get(0).at("/naam/pastNiet").asBoolean()).isTrue();
      assertThat(people.get(0).at("/geboren/pastNiet").asBoolean()).isTrue();
      assertThat(body(get(FILE).header("Accept-Language", "en").locale(Locale.ENGLISH)))
          .contains("name cannot be opened now, reported to the administrator");
    } finally {
      putKeysBack();
    }
  }

  @Test
  void whileTheKeysAreAwayNothingIsShownAndNothingIsCalledDestroyed() throws Exception {
    asSuperuser("alter table keys.key rename to away");
    keyring.forget(ID);
    try {
      for (var address : List.of(FILE, CARD, "/dossiers", "/vragen/wie-besliste")) {
        var response = response(get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(503);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
            .doesNotContain("vernietigd");
      }
      var refused = response(get("/api/v1/dossiers/" + ID + "/personen"));
      assertThat(refused.getStatus()).isEqualTo(503);
      assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
          .contains("urn:beslisspoor:probleem:sleutels-onbereikbaar");
    } finally {
      asSuperuser("alter table keys.away rename to key");
      keyring.forget(ID);
    }
    assertThat(page(FILE)).contains("Marja");
  }

  private static List<String> pages() {
    return List.of(
        "/dossiers",
        FILE,
        FILE + "?bekend=2026-04-20",
        CARD,
        EVALUATED,
        "/besluiten/" + Story.id("d-consent"),
        "/besluiten/" + Story.id("d-role"),
        "/besluiten/" + Story.id("named"),
        "/werklijst?dag=2027-05-01",
        "/vragen/wie-besliste?dossier=" + ID,
        "/vragen/wie-maakte-bezwaar?dossier=" + ID,
        "/vragen/alternatieven",
        "/vragen/afwijkingen",
        "/vragen/rollen-op-datum?dossier=" + ID,
        "/vragen/wat-staat-open?dag=2026-06-21",
        "/vragen/later-anders?dossier=" + ID,
        "/vragen/wat-zei-de-jeugdige?dossier=" + ID);
  }

  private static List<String> questions() {
    var here = "dossiers/" + ID;
    return List.of(
        here + "/tijdlijn",
        here + "/evaluaties",
        here + "/netwerk",
        here + "/netwerkvragen",
        here + "/toestemmingsverklaringen",
        here + "/toestemmingen",
        here + "/rollen",
        here + "/woorden",
        "evaluaties?dossier=" + ID,
        "standpunten?dossier=" + ID,
        "alternatieven?dossier=" + ID,
        "afwijkingen?dossier=" + ID,
        "besluiten?dossier=" + ID,
        "besluitvervolgen?dossier=" + ID);
  }

  private static Story story() {
    return Noor.story()
        .consented(
            "mothers",
            Noor.sharing("mother", "2026-01-01", null),
            account("m", DecisionKind.CONSENT_GIVEN))
        .recordedAt("2026-04-03T09:00:00Z")
        .then(Later.asked("2026-02-20T12:00:00Z", "Opa, en mijn juf.", "noor"))
        .then(Later.placed("opa", NetworkRing.NEAREST, "Liever niet nu"))
        .then(Later.drawnUp("s", "jim", "noor", "opa"))
        .then(
            Later.evaluated(
                "jim",
                Life.findings(),
                EvaluationOutcome.CONTINUE,
                "2026-08-01",
                account("e", DecisionKind.EVALUATION_CONCLUDED)))
        .then(
            Later.corrected(
                11,
                "Moeder zei: ik weet het nog niet.",
                account("corrected", DecisionKind.RECORD_CORRECTED)))
        .then(
            Later.named(
                1, "noor", "Noor", "2011-06-10", account("named", DecisionKind.RECORD_CORRECTED)));
  }

  private static AccountabilityRecord account(String word, DecisionKind kind) {
    return Account.of(word, kind, "2026-04-02T12:00:00Z")
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .written();
  }

  /** What a test does while every key of the file is destroyed. */
  @FunctionalInterface
  private interface Doing {
    void run() throws Exception;
  }

  private void destroying(Doing doing) throws Exception {
    asSuperuser("create table kept as table keys.key");
    asSuperuser("update keys.key set wrapped = null, wrapping = null, destroyed_at = now()");
    keyring.forget(ID);
    try {
      doing.run();
    } finally {
      putKeysBack();
    }
  }

  private void putKeysBack() {
    asSuperuser("alter table keys.key disable trigger stays_destroyed");
    asSuperuser(
        """
        update keys.key k set wrapped = o.wrapped, wrapping = o.wrapping, destroyed_at = null
        from kept o where o.stream = k.stream and o.owner = k.owner
        """);
    asSuperuser("alter table keys.key enable always trigger stays_destroyed");
    keyring.forget(ID);
  }

  private void asSuperuser(String sql) {
    JdbcClient.create(database.superuser()).sql(sql).update();
  }

  private String answer(String question) throws Exception {
    return body(get("/api/v1/" + question));
  }

  private String page(String address) throws Exception {
    return body(get(address));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    var answer = response(request);
    assertThat(answer.getStatus()).isEqualTo(200);
    var body = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(body).doesNotContain("[withheld]", "Destroyed[", "Optional[");
    return body;
  }

  private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(PagesRig.as("pro", Role.PROFESSIONAL)))
        .andReturn()
        .getResponse();
  }
}

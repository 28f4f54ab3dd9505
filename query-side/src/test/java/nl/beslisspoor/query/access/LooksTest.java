package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.fixtures.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@AccessTest
class LooksTest {
  @Autowired MockMvc mvc;
  @Autowired AccessRig.Cast cast;
  @Autowired Looks looks;
  @Autowired Inquiries inquiries;
  @Autowired JdbcClient jdbc;
  @Autowired TestDatabase database;

  @Test
  void aLookIsKeptWithWhoWhatWhyAndHowFar() {
    var who = cast.somebody(Role.AUDITOR).account().signedIn();
    var file = UUID.randomUUID().toString();
    looks.record(
        who.personId(), who.role(), file, "tijdlijn", Optional.of("steekproef"), 12, Looks.SHOWN);
    looks.shown(who, file, "besluit", Optional.empty());
    assertThat(
            jdbc.sql(
                    "select person_id || ' ' || account_role || ' ' || part || ' '"
                        + " || coalesce(purpose, '-') || ' ' || position || ' ' || outcome"
                        + " from access.look where stream_id = ? order by id")
                .param(file)
                .query(String.class)
                .list())
        .containsExactly(
            who.person() + " AUDITOR tijdlijn steekproef 12 SHOWN",
            who.person() + " AUDITOR besluit - -1 SHOWN");
  }

  @Test
  void aStretchOfHistoryCountsAsSeenOnlyWhenAllBeforeItWasShown() {
    var who = cast.somebody(Role.PROFESSIONAL).account().signedIn();
    var file = UUID.randomUUID().toString();
    looks.read(who, file, "tijdlijn", 4, 9);
    looks.read(who, file, "tijdlijn", -1, 4);
    looks.read(who, file, "tijdlijn", 4, 9);
    looks.read(who, file, "tijdlijn", 10, 14);
    assertThat(
            jdbc.sql("select position from access.look where stream_id = ? order by id")
                .param(file)
                .query(Long.class)
                .list())
        .containsExactly(-1L, 4L, 9L, -1L);
  }

  @Test
  void aLookThatCannotBeWrittenIsRefused() {
    var who = cast.somebody(Role.AUDITOR).account().signedIn();
    assertThatThrownBy(() ->
            looks.record(
                who.personId(), "AUDITOR", "file", "deel", Optional.empty(), 1, "SOMETHING"))
        .isInstanceOfSatisfying(
            LookRefused.class,
            refused ->
                assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    try (var away = TestDatabase.fresh()) {
      var nowhere = new Looks(JdbcClient.create(away.application()));
      assertThatThrownBy(() -> nowhere.read(who, "file", "deel", -1, 1))
          .isInstanceOf(LookRefused.class);
    }
  }

  @Test
  void aPageWhoseLookIsRefusedShowsNothingOfTheFile() throws Exception {
    var who = cast.somebody(Role.PROFESSIONAL).account().signedIn();
    mvc.perform(get("/proef/inzage-mislukt").with(authentication(who.authentication())))
        .andExpect(status().isServiceUnavailable())
        .andExpect(
            content().string(Matchers.not(Matchers.containsString("geheim van het dossier"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"look", "inquiry", "account_change"})
  void whatWasLoggedCanOnlyBeAddedTo(String table) {
    for (var change : new String[] {"delete from access.%s", "truncate access.%s"}) {
      var sql = change.formatted(table);
      assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> JdbcClient.create(database.superuser()).sql(sql).update())
          .rootCause()
          .hasMessageContaining("can only be added to");
    }
    assertThatThrownBy(() -> jdbc.sql("update access.%s set at = now()".formatted(table)).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theApplicationCannotRemoveAnAccountOrRenameItsHolder() {
    assertThatThrownBy(() -> jdbc.sql("delete from access.account").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> jdbc.sql("update access.account set person_id = gen_random_uuid()").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void aProfessionalSeesThatAndWhyWasAskedButNotWho() throws Exception {
    var professional = cast.somebody(Role.PROFESSIONAL).account().signedIn();
    var auditor = cast.somebody(Role.AUDITOR).account();
    inquiries.record(auditor.signedIn(), professional.person().toString(), "leren van JIM-keuzes");
    mvc.perform(get("/vragen-over-mij").with(authentication(professional.authentication())))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("leren van JIM-keuzes")))
        .andExpect(content().string(Matchers.containsString("auditor")))
        .andExpect(
            content().string(Matchers.not(Matchers.containsString(auditor.person().toString()))));
    var other = cast.somebody(Role.PROFESSIONAL).account().signedIn();
    mvc.perform(get("/vragen-over-mij").with(authentication(other.authentication())))
        .andExpect(content().string(Matchers.not(Matchers.containsString("leren van JIM"))));
  }

  @Test
  void anInquiryWithoutAPurposeIsNone() {
    var auditor = cast.somebody(Role.AUDITOR).account().signedIn();
    assertThatThrownBy(() -> inquiries.record(auditor, "iemand", "  "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AccessTest
class AccountsTest {
  @Autowired MockMvc mvc;
  @Autowired AccessRig.Cast cast;
  @Autowired Accounts accounts;
  @Autowired AccountChanges changes;
  @Autowired Tokens tokens;
  @Autowired JdbcClient jdbc;

  @Test
  void anAdministratorAddsAnAccountAndSeesItsPasswordOnce() throws Exception {
    var name = "nieuw-" + UUID.randomUUID();
    mvc.perform(
            post("/accounts")
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("naam", name)
                .param("weergavenaam", "Nieuwe Collega")
                .param("rollen", "PROFESSIONAL", "AUDITOR"))
        .andExpect(redirectedUrl("/accounts"))
        .andExpect(flash().attribute("opened", Matchers.notNullValue()));
    var account = accounts.bySignInName(name).orElseThrow();
    assertThat(account.mustChange()).isTrue();
    assertThat(account.roles()).containsExactly(Role.PROFESSIONAL, Role.AUDITOR);
    mvc.perform(get("/accounts").with(as(Role.ADMINISTRATOR)))
        .andExpect(content().string(Matchers.containsString("Nieuwe Collega")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("bs-secret"))));
  }

  @Test
  void anAccountThatCannotBeAddedComesBackWithTheReason() throws Exception {
    var taken = cast.somebody(Role.AUDITOR);
    mvc.perform(
            post("/accounts")
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("naam", taken.name().toUpperCase())
                .param("weergavenaam", "Dubbel")
                .param("rollen", "PROFESSIONAL"))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("bestaat al")))
        .andExpect(content().string(Matchers.containsString("value=\"Dubbel\"")));
  }

  @Test
  void onlyAnAdministratorSeesOrChangesAccounts() throws Exception {
    for (var role : Set.of(Role.PROFESSIONAL, Role.SUPERVISOR, Role.AUDITOR)) {
      mvc.perform(get("/accounts").with(as(role))).andExpect(status().isForbidden());
      mvc.perform(post("/accounts").with(as(role)).with(csrf())).andExpect(status().isForbidden());
      mvc.perform(get("/api/v1/accounts").header(HttpHeaders.AUTHORIZATION, bearer(role)))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void theApiAddsNarrowsAndResets() throws Exception {
    var bearer = bearer(Role.ADMINISTRATOR);
    var name = "api-" + UUID.randomUUID();
    mvc.perform(
            post("/api/v1/accounts")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"naam\":\"%s\",\"weergavenaam\":\"Api\",\"rollen\":[\"AUDITOR\"]}"
                        .formatted(name)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.eenmaligWachtwoord").isNotEmpty());
    var id = accounts.bySignInName(name).orElseThrow().id();
    mvc.perform(
            put("/api/v1/accounts/{id}/rollen", id)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"rollen\":[\"SUPERVISOR\"]}"))
        .andExpect(jsonPath("$.rollen[0]").value("SUPERVISOR"));
    mvc.perform(
            post("/api/v1/accounts/{id}/eenmalige-wachtwoorden", id)
                .header(HttpHeaders.AUTHORIZATION, bearer))
        .andExpect(jsonPath("$.eenmaligWachtwoord").isNotEmpty());
    mvc.perform(
            put("/api/v1/accounts/{id}/rollen", UUID.randomUUID())
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"rollen\":[\"KONING\"]}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fouten[0].veld").value("rollen"));
    mvc.perform(
            get("/api/v1/accounts/{id}", UUID.randomUUID())
                .header(HttpHeaders.AUTHORIZATION, bearer))
        .andExpect(status().isNotFound());
  }

  @Test
  void theLastAdministratorStaysAlsoWhenTwoLeaveAtOnce() throws Exception {
    var one = cast.somebody(Role.ADMINISTRATOR).account();
    var two = cast.somebody(Role.ADMINISTRATOR).account();
    accounts.all().stream()
        .filter(other -> other.roles().contains(Role.ADMINISTRATOR))
        .filter(other -> !other.id().equals(one.id()) && !other.id().equals(two.id()))
        .forEach(other -> changes.changeRoles(other.id(), Set.of(), one.person()));
    try (var pool = Executors.newFixedThreadPool(2)) {
      var both = List.of(leaving(one), leaving(two));
      pool.invokeAll(both);
    }
    assertThat(
            accounts.all().stream().filter(account -> account.roles().contains(Role.ADMINISTRATOR)))
        .hasSize(1);
    var last =
        accounts.all().stream()
            .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> changes.changeRoles(last.id(), Set.of(Role.AUDITOR), last.person()))
        .isInstanceOf(AccountRefused.class)
        .hasMessageContaining("laatste beheerder");
  }

  @Test
  void everyChangeOfAnAccountIsKept() {
    var by = cast.somebody(Role.ADMINISTRATOR).account().person();
    var opened =
        changes.add(new NewAccount("log-" + UUID.randomUUID(), "Log", Set.of(Role.AUDITOR)), by);
    changes.changeRoles(opened.account(), Set.of(), by);
    assertThat(
            jdbc.sql(
                    "select change || ' ' || array_to_string(roles, ',') from access.account_change"
                        + " where account_id = ? and changed_by = ? order by id")
                .params(opened.account(), by.value())
                .query(String.class)
                .list())
        .containsExactly("CREATED AUDITOR", "ROLES ");
  }

  private Callable<Void> leaving(Account account) {
    return () -> {
      try {
        changes.changeRoles(account.id(), Set.of(Role.AUDITOR), account.person());
      } catch (AccountRefused last) {
        assertThat(last).hasMessageContaining("laatste beheerder");
      }
      return null;
    };
  }

  private String bearer(Role role) {
    var who = cast.somebody(role).account().signedIn();
    return "Bearer " + tokens.mint(who, Duration.ofMinutes(5)).value();
  }

  private RequestPostProcessor as(Role role) {
    return authentication(cast.somebody(role).account().signedIn().authentication());
  }
}

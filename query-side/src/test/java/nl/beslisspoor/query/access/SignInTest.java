package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(
    classes = AccessRig.class,
    properties = {
      "beslisspoor.access.attempts-per-name=3",
      "beslisspoor.access.attempts-per-address=12"
    })
@AutoConfigureMockMvc
class SignInTest {
  @Autowired MockMvc mvc;
  @Autowired AccessRig.Cast cast;
  @Autowired AccountChanges changes;
  @Autowired Accounts accounts;

  @Test
  void theRightPasswordOpensThePageThatWasAskedFor() throws Exception {
    var who = cast.somebody(Role.PROFESSIONAL);
    var session = new CookieJar(mvc);
    session.perform(get("/toegankelijkheid")).andExpect(redirectedUrl("/inloggen"));
    session
        .perform(signIn(who.name(), who.password(), "192.0.2.1"))
        .andExpect(redirectedUrl("http://localhost/toegankelijkheid"));
  }

  @Test
  void signInNamesIgnoreCapitals() throws Exception {
    var who = cast.somebody(Role.PROFESSIONAL);
    mvc.perform(signIn(who.name().toUpperCase(), who.password(), "192.0.2.2"))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void aSessionGetsANewIdAtSignIn() throws Exception {
    var who = cast.somebody(Role.PROFESSIONAL);
    var session = new CookieJar(mvc);
    session.perform(get("/toegankelijkheid"));
    var before = session.session();
    session.perform(signIn(who.name(), who.password(), "192.0.2.3"));
    assertThat(session.session()).isNotNull().isNotEqualTo(before);
  }

  @Test
  void aFormWithoutItsCsrfTokenIsRefused() throws Exception {
    var who = cast.somebody(Role.ADMINISTRATOR);
    mvc.perform(post("/inloggen").param("naam", who.name()).param("wachtwoord", who.password()))
        .andExpect(redirectedUrl("/inloggen?verlopen"));
    var session = signedIn(who);
    session.perform(post("/uitloggen")).andExpect(status().isForbidden());
    session.perform(post("/accounts")).andExpect(status().isForbidden());
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    var session = signedIn(cast.somebody(Role.PROFESSIONAL));
    session
        .perform(post("/uitloggen").with(csrf()))
        .andExpect(redirectedUrl("/inloggen?uitgelogd"));
    session.perform(get("/toegankelijkheid")).andExpect(redirectedUrl("/inloggen"));
  }

  @Test
  void unknownNameWrongPasswordAndClosedAccountLookTheSame() throws Exception {
    var known = cast.somebody(Role.PROFESSIONAL);
    var closed = cast.somebody(Role.PROFESSIONAL);
    cast.somebody(Role.ADMINISTRATOR);
    changes.changeRoles(closed.account().id(), Set.of(), known.account().person());
    var wrong = answer(signIn(known.name(), "niet het goede wachtwoord", "192.0.2.4"));
    assertThat(answer(signIn("niemand", "niet het goede wachtwoord", "192.0.2.4")))
        .isEqualTo(wrong)
        .isEqualTo("302 /inloggen?fout");
    assertThat(answer(signIn(closed.name(), closed.password(), "192.0.2.4"))).isEqualTo(wrong);
  }

  @Test
  void tooManyAttemptsAreRefusedForKnownAndUnknownNamesAlike() throws Exception {
    var known = cast.somebody(Role.PROFESSIONAL);
    for (var name : new String[] {known.name(), "onbekend-" + known.name()}) {
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThat(answer(signIn(name, "fout", "192.0.2.5"))).isEqualTo("302 /inloggen?fout");
      }
      assertThat(answer(signIn(name, "fout", "192.0.2.5"))).isEqualTo("302 /inloggen?wacht");
    }
    assertThat(answer(signIn(known.name(), known.password(), "192.0.2.6")))
        .as("the right password does not help while the name is refused")
        .isEqualTo("302 /inloggen?wacht");
  }

  @Test
  void tooManyAttemptsFromOneAddressAreRefusedForAnyName() throws Exception {
    for (int attempt = 0; attempt < 12; attempt++) {
      mvc.perform(signIn("naam-" + attempt, "fout", "2001:db8::" + Integer.toHexString(attempt)));
    }
    var who = cast.somebody(Role.PROFESSIONAL);
    assertThat(answer(signIn(who.name(), who.password(), "2001:db8::ffff")))
        .isEqualTo("302 /inloggen?wacht");
    assertThat(answer(signIn(who.name(), who.password(), "2001:db8:0:1::1"))).isEqualTo("302 /");
  }

  @Test
  void aChangedAccountEndsItsSessions() throws Exception {
    var who = cast.somebody(Role.PROFESSIONAL);
    var session = signedIn(who);
    session.perform(get("/toegankelijkheid")).andExpect(status().isOk());
    changes.changeRoles(who.account().id(), Set.of(Role.AUDITOR), who.account().person());
    session.perform(get("/toegankelijkheid")).andExpect(redirectedUrl("/inloggen?gewijzigd"));
    session.perform(get("/toegankelijkheid")).andExpect(redirectedUrl("/inloggen"));
  }

  @Test
  void aFragmentAskedForAfterTheSessionLoadsTheSignInPageWhole() throws Exception {
    var answer =
        mvc.perform(get("/toegankelijkheid").header("HX-Request", "true"))
            .andExpect(status().isUnauthorized())
            .andReturn();
    assertThat(answer.getResponse().getHeader("HX-Redirect")).isEqualTo("/inloggen");
  }

  @Test
  void withAOneTimePasswordNothingIsOpenButChoosingAnother() throws Exception {
    var by = cast.somebody(Role.ADMINISTRATOR).account().person();
    var opened =
        changes.add(new NewAccount("nieuw-hier", "Nieuw Hier", Set.of(Role.ADMINISTRATOR)), by);
    var session = new CookieJar(mvc);
    session
        .perform(signIn("nieuw-hier", opened.oneTimePassword(), "192.0.2.7"))
        .andExpect(redirectedUrl("/wachtwoord"));
    session.perform(get("/")).andExpect(redirectedUrl("/wachtwoord"));
    session.perform(get("/accounts")).andExpect(redirectedUrl("/wachtwoord"));
    session
        .perform(choose(opened.oneTimePassword(), "een zin die niemand kent"))
        .andExpect(redirectedUrl("/"));
    session.perform(get("/accounts")).andExpect(status().isOk());
    assertThat(accounts.bySignInName("nieuw-hier").orElseThrow().mustChange()).isFalse();
  }

  @Test
  void aPoorNewPasswordIsSentBackWithTheReason() throws Exception {
    var session = signedIn(cast.somebody(Role.PROFESSIONAL));
    var answer =
        session
            .perform(choose(AccessRig.Cast.PASSWORD, "te kort"))
            .andExpect(status().is(422))
            .andReturn();
    assertThat(answer.getResponse().getContentAsString()).contains("minstens 12 tekens");
  }

  private CookieJar signedIn(AccessRig.Somebody who) throws Exception {
    var session = new CookieJar(mvc);
    session.perform(signIn(who.name(), who.password(), "192.0.2.99"));
    return session;
  }

  private String answer(MockHttpServletRequestBuilder request) throws Exception {
    MvcResult result = mvc.perform(request).andReturn();
    return result.getResponse().getStatus() + " " + result.getResponse().getRedirectedUrl();
  }

  private static MockHttpServletRequestBuilder signIn(
      String name, String password, String address) {
    return post("/inloggen")
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .param("naam", name)
        .param("wachtwoord", password);
  }

  private static MockHttpServletRequestBuilder choose(String old, String chosen) {
    return post("/wachtwoord")
        .with(csrf())
        .param("huidig", old)
        .param("nieuw", chosen)
        .param("herhaal", chosen);
  }
}

package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@AccessTest
class TokensApiTest {
  @Autowired MockMvc mvc;
  @Autowired AccessRig.Cast cast;
  @Autowired AccountChanges changes;
  @Autowired Tokens tokens;
  @Autowired JsonMapper json;
  @Autowired JwtEncoder encoder;
  @Autowired JwtDecoder decoder;

  record Request(String naam, String wachtwoord, String nieuwWachtwoord) {}

  @Test
  void aNameAndItsPasswordGiveATokenForEightHours() throws Exception {
    var who = cast.somebody(Role.ADMINISTRATOR);
    var answer = ask(who.name(), who.password(), null).andExpect(status().isOk()).andReturn();
    var token = json.readTree(answer.getResponse().getContentAsString());
    assertThat(token.path("type").stringValue()).isEqualTo("Bearer");
    assertThat(Instant.parse(token.path("verlooptOp").stringValue()))
        .isBetween(
            Instant.now().plus(Duration.ofHours(8)).minusSeconds(60),
            Instant.now().plus(Duration.ofHours(8)));
    accounts(token.path("token").stringValue()).andExpect(status().isOk());
  }

  @Test
  void aWrongPasswordIsAProblem() throws Exception {
    var who = cast.somebody(Role.AUDITOR);
    ask(who.name(), "niet dit wachtwoord", null)
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("Inloggen mislukt"));
  }

  @Test
  void missingFieldsAreToldAtOnce() throws Exception {
    ask(null, " ", null)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fouten[0].veld").value("naam"))
        .andExpect(jsonPath("$.fouten[1].veld").value("wachtwoord"));
  }

  @Test
  void aOneTimePasswordMustBeReplacedFirst() throws Exception {
    var who = cast.somebody(Role.AUDITOR);
    var once = changes.resetPassword(who.account().id(), Optional.empty());
    ask(who.name(), once, null)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.type").value("urn:beslisspoor:probleem:wachtwoord-wijzigen"));
    ask(who.name(), once, who.name() + "!")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fouten[0].veld").value("nieuwWachtwoord"));
    ask(who.name(), once, once).andExpect(status().isBadRequest());
    ask(who.name(), once, "een zin van mijzelf").andExpect(status().isOk());
    ask(who.name(), "een zin van mijzelf", null).andExpect(status().isOk());
    ask(who.name(), once, null).andExpect(status().isUnauthorized());
  }

  @Test
  void attemptsOnTheApiAreThrottledToo() throws Exception {
    var who = cast.somebody(Role.AUDITOR);
    for (int attempt = 0; attempt < 10; attempt++) {
      ask(who.name(), "fout", null).andExpect(status().isUnauthorized());
    }
    ask(who.name(), who.password(), null)
        .andExpect(status().isTooManyRequests())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void aTokenEndsWhenTheAccountChanges() throws Exception {
    var who = cast.somebody(Role.ADMINISTRATOR);
    cast.somebody(Role.ADMINISTRATOR);
    var token = tokens.mint(who.account().signedIn(), Duration.ofHours(1)).value();
    accounts(token).andExpect(status().isOk());
    changes.changeRoles(who.account().id(), Set.of(Role.AUDITOR), who.account().person());
    accounts(token)
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void aTokenThatExpiredOrWasTamperedWithOpensNothing() throws Exception {
    var who = cast.somebody(Role.ADMINISTRATOR).account().signedIn();
    var good = tokens.mint(who, Duration.ofHours(1)).value();
    accounts(expired(good)).andExpect(status().isUnauthorized());
    var at = good.indexOf('.') + 10;
    var other = good.charAt(at) == 'A' ? 'B' : 'A';
    accounts(good.substring(0, at) + other + good.substring(at + 1))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void aTokenIsForOneAudienceAndThatOfAFormForItsMinutesOnly() throws Exception {
    var who = cast.somebody(Role.ADMINISTRATOR).account().signedIn();
    var form = tokens.forForm(who);
    accounts(form).andExpect(status().isOk());
    accounts(changed(form, "exp", Instant.now().plusSeconds(180)))
        .andExpect(status().isUnauthorized());
    var good = tokens.mint(who, Duration.ofHours(1)).value();
    accounts(changed(good, "aud", List.of("another-program"))).andExpect(status().isUnauthorized());
    accounts(changed(good, "aud", List.of())).andExpect(status().isUnauthorized());
  }

  @Test
  void aProcessThatOnlyShowsTakesNoTokenOfAForm() {
    var showing =
        new BearerAccounts(null, new MockEnvironment().withProperty("beslisspoor.role", "query"));
    var who = cast.somebody(Role.ADMINISTRATOR).account().signedIn();

    assertThatThrownBy(() -> showing.convert(decoder.decode(tokens.forForm(who))))
        .isInstanceOf(InvalidBearerTokenException.class);
  }

  @Test
  void aRoleThatFallsShortIsAProblem() throws Exception {
    var who = cast.somebody(Role.AUDITOR);
    accounts(tokens.mint(who.account().signedIn(), Duration.ofHours(1)).value())
        .andExpect(status().isForbidden())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  private String expired(String good) {
    var old = changed(good, "iat", Instant.now().minusSeconds(7200));
    return changed(old, "exp", Instant.now().minusSeconds(3600));
  }

  private String changed(String good, String claim, Object value) {
    var claims = new HashMap<>(decoder.decode(good).getClaims());
    claims.put(claim, value);
    var set = JwtClaimsSet.builder().claims(all -> all.putAll(claims)).build();
    return encoder.encode(JwtEncoderParameters.from(set)).getTokenValue();
  }

  private ResultActions accounts(String token) throws Exception {
    return mvc.perform(
        get("/api/v1/accounts").header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
  }

  private ResultActions ask(String name, String password, String chosen) throws Exception {
    return mvc.perform(
        post("/api/v1/tokens")
            .contentType(MediaType.APPLICATION_JSON)
            .with(request -> {
              request.setRemoteAddr(
                  "198.51.100." + Math.floorMod(String.valueOf(name).hashCode(), 250));
              return request;
            })
            .content(json.writeValueAsString(new Request(name, password, chosen))));
  }
}

package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AccessTest
class LanguageTest {
  @Autowired MockMvc mvc;

  @Test
  void aPageSpeaksDutchWhenNobodyAskedOtherwise() throws Exception {
    assertThat(page(get("/inloggen")))
        .contains("<html lang=\"nl\"", "<h1 class=\"utrecht-heading-1\">Inloggen</h1>")
        .contains("lang=\"en\">English</button>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US,en;q=0.9 | en",
        "en,nl;q=0.8 | en",
        "nl,en;q=0.8 | nl",
        "en;q=0.5,nl-BE | nl",
        "de,en;q=0.8,nl;q=0.7 | en",
        "de,fr | nl",
        "* | nl",
        "en;q=x | nl"
      })
  void aBrowserThatNamesEnglishBeforeDutchGetsEnglish(String asked, String language)
      throws Exception {
    assertThat(page(get("/inloggen").header("Accept-Language", asked)))
        .contains("<html lang=\"" + language + "\"");
  }

  @Test
  void whatSomebodyChoseCountsForMoreThanTheBrowser() throws Exception {
    assertThat(
            page(get("/inloggen").header("Accept-Language", "en").cookie(new Cookie("taal", "nl"))))
        .contains("<html lang=\"nl\"");
    assertThat(page(get("/inloggen").cookie(new Cookie("taal", "en"))))
        .contains("<html lang=\"en\"", "Sign in", "lang=\"nl\">Nederlands</button>")
        .doesNotContain("Inloggen", "??");
    assertThat(page(get("/inloggen").cookie(new Cookie("taal", "fr"))))
        .contains("<html lang=\"nl\"");
  }

  @Test
  void theSwitchIsKeptForAYearAndLeadsBackToWhereItStood() throws Exception {
    assertThat(page(get("/inloggen?fout")))
        .contains("name=\"naar\" value=\"/inloggen?fout\"", "action=\"/taal\"");
    var answer =
        mvc.perform(post("/taal").with(csrf()).param("taal", "en").param("naar", "/inloggen?fout"))
            .andExpect(redirectedUrl("/inloggen?fout"))
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("Set-Cookie"))
        .contains("taal=en", "Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example/",
        "//elders.example/",
        "/\\elders.example/",
        "\\\\elders.example/",
        "javascript:alert(1)",
        "dossiers",
        "/dossiers\r\nSet-Cookie: x=y",
        "/{taal}",
        ""
      })
  void theSwitchLeadsNowhereElse(String elsewhere) throws Exception {
    mvc.perform(post("/taal").with(csrf()).param("taal", "en").param("naar", elsewhere))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void theSwitchIsAFormLikeAnyOther() throws Exception {
    mvc.perform(post("/taal").param("taal", "en")).andExpect(redirectedUrl("/inloggen?verlopen"));
    mvc.perform(post("/taal").with(csrf()).param("taal", "fr")).andExpect(status().isBadRequest());
  }

  @Test
  void anErrorIsToldInTheLanguageOfTheReader() throws Exception {
    mvc.perform(error(404).header("Accept-Language", "en"))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("This page does not")));
    mvc.perform(error(503))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Dit kan nu even niet")));
  }

  private static MockHttpServletRequestBuilder error(int status) {
    return get("/error")
        .accept("text/html")
        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nergens")
        .with(request -> {
          request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
          return request;
        });
  }

  private String page(MockHttpServletRequestBuilder asked) throws Exception {
    return mvc.perform(asked)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.table.Story;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A professional at the forms of Noor's file. */
record FormClient(MockMvc mvc) {
  static final String FILE = "/dossiers/" + Story.id("file");

  /** What every decision of a professional holds. */
  static Map<String, String> decision() {
    var form = new LinkedHashMap<String, String>();
    form.put("sleutel", "sleutel-1");
    form.put("beslissers", Story.id("pro").toString());
    form.put("besloten-datum", "2026-05-01");
    form.put("besloten-tijd", "10:00");
    form.put("redenen", "Omdat het past.");
    return form;
  }

  static Map<String, String> decision(Map<String, String> particular) {
    var form = decision();
    form.putAll(particular);
    return form;
  }

  MockHttpServletResponse send(String page, Map<String, String> form) throws Exception {
    return send("pro", page, form);
  }

  MockHttpServletResponse send(String who, String page, Map<String, String> form) throws Exception {
    var request =
        post(FILE + page)
            .with(PagesRig.as(who, Role.PROFESSIONAL))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  /** What comes back with a form that is not right. */
  String refused(String page, Map<String, String> form) throws Exception {
    var answer = send(page, form);
    assertThat(answer.getStatus()).isEqualTo(422);
    return text(answer);
  }

  String page(String page) throws Exception {
    return page(page, "nl");
  }

  String page(String page, String language) throws Exception {
    var answer = get(page, language);
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    return text(answer);
  }

  MockHttpServletResponse get(String page) throws Exception {
    return get(page, "nl");
  }

  private MockHttpServletResponse get(String page, String language) throws Exception {
    var request =
        MockMvcRequestBuilders.get(FILE + page)
            .with(PagesRig.as("pro", Role.PROFESSIONAL))
            .cookie(new Cookie("taal", language));
    return mvc.perform(request).andReturn().getResponse();
  }

  static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}

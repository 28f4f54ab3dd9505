package nl.beslisspoor.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class AboutSomebodyTest {
  private static final UUID PETRA = Story.id("pro");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void tell() {
    log.accounts("pro", "stranger", "auditor");
    log.tell(Noor.story().log());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dossiers?persoon=",
        "besluiten?persoon=",
        "standpunten?persoon=",
        "alternatieven?persoon=",
        "afwijkingen?persoon=",
        "rollen?persoon=",
        "openstaand?persoon=",
        "openstaand?eigenaar="
      })
  void aboutSomebodyElseIsAskedByThoseWhoMayForAPurposeThatIsKept(String question)
      throws Exception {
    var before = inquiries();
    assertThat(ask("stranger", Role.PROFESSIONAL, question + PETRA + "&doel=Leren").getStatus())
        .isEqualTo(403);
    var without = ask("auditor", Role.AUDITOR, question + PETRA);
    assertThat(without.getStatus()).isEqualTo(400);
    assertThat(without.getContentAsString(StandardCharsets.UTF_8)).contains("doel");
    assertThat(inquiries()).isEqualTo(before);

    assertThat(ask("auditor", Role.AUDITOR, question + PETRA + "&doel=Leren").getStatus())
        .isEqualTo(200);
    assertThat(inquiries()).isEqualTo(before + 1);
  }

  @Test
  void aboutOneselfOrWithinOneFileNoPurposeIsNeeded() throws Exception {
    var before = inquiries();
    assertThat(ask("pro", Role.PROFESSIONAL, "besluiten?persoon=" + PETRA).getStatus())
        .isEqualTo(200);
    var inFile = "besluiten?persoon=" + PETRA + "&dossier=" + Story.id("file");
    assertThat(ask("stranger", Role.PROFESSIONAL, inFile).getStatus()).isEqualTo(200);
    assertThat(
            ask(
                    "stranger",
                    Role.PROFESSIONAL,
                    "dossiers/" + Story.id("file") + "/rollen?persoon=" + PETRA)
                .getStatus())
        .isEqualTo(200);
    assertThat(inquiries()).isEqualTo(before);
  }

  @Test
  void whatPrivatePersonsDidIsNotGatheredAcrossFilesButTheirFilesAreFound() throws Exception {
    var youth = "persoon=" + Story.id("noor") + "&doel=Inzageverzoek";
    assertThat(ask("auditor", Role.AUDITOR, "besluiten?" + youth).getStatus()).isEqualTo(403);
    assertThat(ask("auditor", Role.AUDITOR, "standpunten?" + youth).getStatus()).isEqualTo(403);
    assertThat(ask("auditor", Role.AUDITOR, "dossiers?" + youth).getContentAsString())
        .contains(Story.id("file").toString());
  }

  private long inquiries() {
    return jdbc.sql("select count(*) from access.inquiry").query(Long.class).single();
  }

  private MockHttpServletResponse ask(String who, Role role, String question) throws Exception {
    return mvc.perform(get("/api/v1/" + question).with(PagesRig.as(who, role)))
        .andReturn()
        .getResponse();
  }
}

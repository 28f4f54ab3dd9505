package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Function;

/** What each question has to answer about a {@link LivedFile}, as somebody at the pages sees it. */
record KnownAnswers(Clerk clerk, LivedFile lived) {

  /** A question with a filter, and words of its answer in both languages. */
  private record Known(String question, String filter, String dutch, String english) {}

  private static final String ONE_PROFESSIONAL = "besluiten-van-professional";

  private static final List<Known> ACROSS_FILES =
      List.of(
          new Known(
              "wie-besliste",
              "soort=SUPPORT_FIGURE_POSITIONED",
              "Besloten door Beheerder, casusregisseur",
              "Decided by Beheerder, case director"),
          new Known(
              "wie-maakte-bezwaar",
              "standpunt=RESERVATIONS",
              "Ik heb weinig tijd.",
              "Ik heb weinig tijd."),
          new Known("alternatieven", "", "Woont te ver weg.", "Woont te ver weg."),
          new Known("afwijkingen", "regel=role-agreement-made", "Volgt.", "Volgt."),
          new Known(
              "rollen-op-datum",
              "rol=CASE_DIRECTOR",
              "Beheerder, casusregisseur",
              "Beheerder, case director"),
          new Known(
              "wat-staat-open",
              "openstaand=EVALUATION",
              "Evaluatie van de steunfiguur: Fleur",
              "Evaluation of the support figure: Fleur"),
          new Known(
              "later-anders", "vervolg=CORRECTED", "Het was op 9 maart.", "Het was op 9 maart."),
          new Known("hoe-lang-duurde-het", "vorm=jim", "9 dagen", "9 days"),
          new Known(
              "tijd-geld-en-rugdekking",
              "middel=TIME",
              "Waarvoor: Elke week bellen.",
              "What for: Elke week bellen."),
          new Known(
              "tijd-met-het-netwerk",
              "",
              "Contact zonder de jeugdige: 1 keer",
              "Contact without the youth: once"),
          new Known(
              "rust-op-twijfel",
              "twijfel=CORRECTED_LATER",
              "Wat er mis was: het verkeerde moment",
              "What was wrong: the wrong moment"));

  void inDutch() {
    acrossFiles(Known::dutch);
    fromTheFile("Wat de jeugdige zei");
    fromTheDecision("Wat hieruit volgde", "verbetert gebeurtenis");
    fromAnEntry("Wat hieruit volgde", "is het antwoord op de vraag wie er belangrijk is");
    ofOneProfessional();
  }

  void inEnglish() {
    acrossFiles(Known::english);
    fromTheFile("What the youth said");
    fromTheDecision("What followed from it", "corrects event");
    fromAnEntry("What followed from it", "answers the question who matters");
  }

  private void acrossFiles(Function<Known, String> answer) {
    clerk.go("/vragen");
    assertThat(
            clerk.page().locator("main .bs-card a").all().stream()
                .map(question -> question.getAttribute("href").replace("/vragen/", ""))
                .filter(question -> !question.equals(ONE_PROFESSIONAL)))
        .containsExactlyInAnyOrderElementsOf(ACROSS_FILES.stream().map(Known::question).toList());
    ACROSS_FILES.forEach(known -> {
      clerk.go(
          "/vragen/%s?dossier=%s&%s".formatted(known.question(), lived.file(), known.filter()));
      clerk.sees(answer.apply(known));
    });
  }

  private void fromTheFile(String link) {
    clerk.go(lived.address());
    clerk.open(link);
    clerk.sees("Mijn trainer.");
  }

  private void fromTheDecision(String link, String answer) {
    clerk.go("/besluiten/" + lived.position());
    clerk.open(link);
    clerk.sees(answer);
  }

  private void ofOneProfessional() {
    clerk.go("/vragen/" + ONE_PROFESSIONAL);
    clerk.at("doel").fill("Leren van besluiten over steunfiguren");
    clerk.at("persoon").selectOption(new SelectOption().setLabel("Beheerder"));
    clerk.at("soort").selectOption("SUPPORT_FIGURE_POSITIONED");
    clerk.press("Vraag stellen");
    assertThat(clerk.page().locator("a[href='/besluiten/%s']".formatted(lived.position())).count())
        .isPositive();
    Accessible.check(clerk.page());
  }

  /** From what is no decision: the question who matters, which was corrected later. */
  private void fromAnEntry(String link, String answer) {
    clerk.go(lived.address());
    var entry = clerk.page().locator("a[href$='volgnummer=%d']".formatted(lived.question()));
    assertThat(entry.textContent()).startsWith(link);
    entry.click();
    Accessible.check(clerk.page());
    clerk.sees(answer);
  }
}

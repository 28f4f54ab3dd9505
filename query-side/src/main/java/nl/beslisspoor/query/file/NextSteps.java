package nl.beslisspoor.query.file;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.MatterKind;

/** Where something that stands open can be settled. */
public final class NextSteps {

  /**
   * A form that settles it, or one of several.
   *
   * @param address of the form
   */
  public record Step(Text words, String address) {}

  private NextSteps() {}

  /**
   * The likeliest first.
   *
   * @param who for whom they are
   * @param answers whether that is somebody whose role in the file answers for decisions
   */
  public static List<Step> of(Open open, UUID who, boolean answers) {
    var about = open.about();
    var figure = "/steunfiguren/" + about;
    return switch (MatterKind.valueOf(open.kind().code())) {
      case POSITION_UNDECIDED -> List.of(step(open, "decide", figure));
      case EVALUATION -> evaluation(open, figure, answers);
      case CONSENT_ENDS -> List.of(step(open, "ask-consent", consent(about)));
      case CONSENT_AT_TWELVE, CONSENT_AT_SIXTEEN ->
          List.of(step(open, "ask-own-consent", consent(about) + "&eigen=ja"));
      case ROLE_ENDS -> List.of(step(open, "change-role", "/rollen/" + about + "/wijziging"));
      case HOLD_TALK ->
          List.of(
              step(open, "resume", figure + "/hervatting"),
              step(open, "end", figure + "/beeindiging"));
      case ASK_AGAIN ->
          List.of(
              step(open, "ask-who", "/netwerk/vraag"), step(open, "nobody", "/netwerk/niemand"));
      case STATEMENT_UNSIGNED ->
          List.of(step(open, "sign", "/verklaringen/" + about + "/ondertekening"));
      case RESTRICTION_ENDS ->
          List.of(
              step(open, "lift", "/beperkingen/" + about + "/opheffing"),
              step(open, "restrict", "/besluit/beperking"));
      case RESOURCE_ASKED ->
          List.of(
              step(open, "grant", "/tijd-en-geld/" + about + "/toekenning"),
              step(open, "refuse-ask", "/tijd-en-geld/" + about + "/weigering"));
      case EXPENSE_UNPAID -> List.of(step(open, "pay", "/tijd-en-geld/" + about + "/betaling"));
      case DESTRUCTION_ASKED ->
          List.of(
              step(
                  open,
                  answers && !open.person().equals(who) ? "destroy" : "see-destruction",
                  "/vernietigingen/" + about));
    };
  }

  /** Another day is chosen by who answers for the evaluation. */
  private static List<Step> evaluation(Open open, String figure, boolean answers) {
    var evaluate = step(open, "evaluate", figure + "/evaluatie");
    return answers
        ? List.of(evaluate, step(open, "plan", figure + "/evaluatieplanning"))
        : List.of(evaluate);
  }

  private static String consent(UUID earlier) {
    return "/toestemmingen/nieuw?zoals=" + earlier;
  }

  private static Step step(Open open, String words, String page) {
    return new Step(Text.of("file.step." + words), "/dossiers/" + open.file() + page);
  }
}

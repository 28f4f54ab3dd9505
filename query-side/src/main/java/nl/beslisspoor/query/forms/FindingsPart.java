package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.GoalProgress;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** What an evaluation found. All of it may stay empty: an evaluation is a talk and no test. */
final class FindingsPart {

  private static final String SATISFACTION = "tevredenheid";
  private static final String RESILIENCE = "veerkracht";
  private static final String HELPS = "watHelpt";

  private static final String FILL_IN = "forms.account.half-a-row";
  private static final int MOST_POINTS = 10;

  private FindingsPart() {}

  /** Whose points for trust are asked, in whom. */
  record Pair(UUID from, Text fromName, UUID in, Text inName) {}

  static Form check(Form form) {
    return Rows.UNWANTED.complete(
        Rows.GOALS.complete(form, List.of("doel", "voortgang"), FILL_IN),
        List.of("soort"),
        FILL_IN);
  }

  static Map<String, Object> body(Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("doelen", Rows.GOALS.bodies(form));
    body.put("vertrouwen", Rows.TRUST.filled(form).stream().map(row -> trust(form, row)).toList());
    points(body, SATISFACTION, form.value(SATISFACTION));
    points(body, RESILIENCE, form.value(RESILIENCE));
    AccountPart.put(body, HELPS, form.value(HELPS));
    body.put("ongewenst", Rows.UNWANTED.bodies(form));
    body.put("tegenstrijdig", Rows.CONTRADICTIONS.texts(form));
    return body;
  }

  static void show(Sheet sheet, Standing standing, Form form, Model model) {
    model.addAttribute("pairs", pairs(sheet, standing));
    model.addAttribute("points", points());
    model.addAttribute("goals", Rows.GOALS.shown(form));
    model.addAttribute("progress", Words.choices(GoalProgress.class));
    model.addAttribute("unwanted", Rows.UNWANTED.shown(form));
    model.addAttribute("unwantedKinds", Words.choices(UnwantedEffectKind.class));
    model.addAttribute("contradictions", Rows.CONTRADICTIONS.shown(form));
  }

  /**
   * The youth, the parents and every professional who may decide in the figure, and the figure in
   * the youth. Who decides is chosen in the form itself, whoever fills it in.
   */
  static List<Pair> pairs(Sheet sheet, Standing standing) {
    var professionals =
        sheet.people().stream()
            .filter(person -> Sheet.is(person, Relation.PROFESSIONAL))
            .map(Person::person);
    var trusting =
        Stream.concat(Concerned.familyAnd(sheet).stream(), professionals)
            .distinct()
            .filter(person -> !person.equals(standing.figure()))
            .map(person -> pair(sheet, person, standing.figure()));
    var trusted =
        Concerned.youth(sheet).stream().map(youth -> pair(sheet, standing.figure(), youth));
    return Stream.concat(trusting, trusted).toList();
  }

  private static Pair pair(Sheet sheet, UUID from, UUID in) {
    return new Pair(from, sheet.nameOf(from), in, sheet.nameOf(in));
  }

  private static List<Choice> points() {
    return IntStream.rangeClosed(1, MOST_POINTS)
        .mapToObj(String::valueOf)
        .map(points -> Choice.named(points, points))
        .toList();
  }

  private static Map<String, Object> trust(Form form, int row) {
    var body = new LinkedHashMap<String, Object>();
    body.put("van", form.value(Rows.TRUST.field(row, "van")));
    body.put("in", form.value(Rows.TRUST.field(row, "in")));
    points(body, "punten", form.value(Rows.TRUST.field(row, "punten")));
    return body;
  }

  /** What is no number goes as it is: the door says what is wrong with it. */
  private static void points(Map<String, Object> body, String name, String points) {
    if (!points.isEmpty()) {
      body.put(name, points.matches("[0-9]{1,2}") ? Integer.valueOf(points) : points);
    }
  }
}

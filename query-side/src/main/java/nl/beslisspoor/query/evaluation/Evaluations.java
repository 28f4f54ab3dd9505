package nl.beslisspoor.query.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.evaluation.EvaluationColumns.Concluded;
import nl.beslisspoor.query.evaluation.EvaluationColumns.Planned;
import nl.beslisspoor.query.feed.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the evaluations, and the days that were set for them. */
@Component
public class Evaluations implements Projection {

  private final JdbcClient jdbc;

  public Evaluations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "evaluation";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public List<String> tables() {
    return List.of("evaluation", "evaluation_goal", "evaluation_unwanted", "evaluation_plan");
  }

  @Override
  public void apply(List<Recorded> block) {
    var concluded = new ArrayList<Concluded>();
    var planned = new ArrayList<Planned>();
    for (var at : block) {
      if (at.event() instanceof EvaluationEvent event) {
        Planned.of(at, event).forEach(planned::add);
        if (event instanceof EvaluationConcluded e) {
          concluded.add(new Concluded(at, e));
        }
      }
    }
    EvaluationColumns.EVALUATION.insert(jdbc, concluded);
    EvaluationColumns.GOAL.insert(jdbc, EvaluationColumns.parts(concluded, Findings::goals));
    EvaluationColumns.UNWANTED.insert(jdbc, EvaluationColumns.parts(concluded, Findings::unwanted));
    EvaluationColumns.PLAN.insert(jdbc, planned);
  }
}

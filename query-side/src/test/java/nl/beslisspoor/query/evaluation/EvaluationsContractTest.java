package nl.beslisspoor.query.evaluation;

import java.util.List;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.ProjectionContract;
import nl.beslisspoor.query.table.TwoFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class EvaluationsContractTest extends ProjectionContract {

  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Evaluations(jdbc);
  }

  @Override
  protected List<CaseEvent> events() {
    return TwoFiles.events();
  }
}

package nl.beslisspoor.query.causation;

import java.util.List;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.ProjectionContract;
import nl.beslisspoor.query.table.TwoFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class CausationContractTest extends ProjectionContract {

  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Causation(jdbc);
  }

  @Override
  protected List<CaseEvent> events() {
    return TwoFiles.events();
  }
}

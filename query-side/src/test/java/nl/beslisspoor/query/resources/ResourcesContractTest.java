package nl.beslisspoor.query.resources;

import java.util.List;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.ProjectionContract;
import nl.beslisspoor.query.table.TwoFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class ResourcesContractTest extends ProjectionContract {

  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Resources(jdbc);
  }

  @Override
  protected List<CaseEvent> events() {
    return TwoFiles.events();
  }
}

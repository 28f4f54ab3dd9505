package nl.beslisspoor.query.network;

import java.util.List;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.feed.ProjectionContract;
import nl.beslisspoor.query.table.TwoFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class NetworkContractTest extends ProjectionContract {

  @Override
  protected Projection projection(JdbcClient jdbc) {
    return new Network(jdbc);
  }

  @Override
  protected List<CaseEvent> events() {
    return TwoFiles.events();
  }
}

package nl.beslisspoor.query.network;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.feed.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the network pictures. */
@Component
public class Network implements Projection {

  private final JdbcClient jdbc;

  public Network(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "network";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<String> tables() {
    return List.of("network_place", "network_question", "network_none");
  }

  @Override
  public void apply(List<Recorded> block) {
    var places = new ArrayList<Rows.Placed>();
    var questions = new ArrayList<Rows.Question>();
    var none = new ArrayList<Rows.None>();
    for (var at : block) {
      if (at.event() instanceof NetworkEvent event) {
        switch (event) {
          case NetworkPersonPlaced e -> places.add(new Rows.Placed(at, e));
          case WhoQuestionAsked e -> questions.add(new Rows.Question(at, e));
          case NoNetworkFound e -> none.add(new Rows.None(at, e));
          case NoSupportFigureForNow _ -> {}
        }
      }
    }
    Rows.Placed.COLUMNS.insert(jdbc, places);
    Rows.Question.COLUMNS.insert(jdbc, questions);
    Rows.None.COLUMNS.insert(jdbc, none);
  }
}

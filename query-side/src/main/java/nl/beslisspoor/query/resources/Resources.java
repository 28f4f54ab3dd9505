package nl.beslisspoor.query.resources;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.resources.ResourceColumns.Answered;
import nl.beslisspoor.query.resources.ResourceColumns.Asked;
import nl.beslisspoor.query.resources.ResourceColumns.At;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills contact with the network, and time, costs and backing with what became of them. */
@Component
public class Resources implements Projection {

  private final JdbcClient jdbc;

  public Resources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "resources";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "resource_file", "resource_contact", "resource_ask", "resource_answer", "resource_payment");
  }

  @Override
  public void apply(List<Recorded> block) {
    var rows = new Rows();
    block.forEach(rows::take);
    ResourceColumns.FILE.insert(jdbc, rows.files);
    ResourceColumns.CONTACT.insert(jdbc, rows.contacts);
    ResourceColumns.ASK.insert(jdbc, rows.asks);
    ResourceColumns.ANSWER.insert(jdbc, rows.answers);
    ResourceColumns.PAYMENT.insert(jdbc, rows.payments);
  }

  /** The rows that a block of events adds. */
  private static final class Rows {
    private final List<At<CaseOpened>> files = new ArrayList<>();
    private final List<At<NetworkContactRegistered>> contacts = new ArrayList<>();
    private final List<Asked> asks = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private final List<At<ExpensePaid>> payments = new ArrayList<>();

    private void take(Recorded at) {
      if (at.event() instanceof CaseOpened e) {
        files.add(new At<>(at, e));
      }
      if (at.event() instanceof ResourceEvent e) {
        take(at, e);
      }
      if (at.event() instanceof Decision e) {
        Asked.backing(at, e)
            .forEach(asked -> {
              asks.add(asked);
              answers.add(Answered.backing(at, e));
            });
      }
    }

    private void take(Recorded at, ResourceEvent event) {
      switch (event) {
        case NetworkContactRegistered e -> contacts.add(new At<>(at, e));
        case ResourceAsked e -> asks.add(Asked.of(at, e));
        case ResourceGranted e -> answers.add(Answered.of(at, e));
        case ResourceRefused e -> answers.add(Answered.of(at, e));
        case ExpensePaid e -> payments.add(new At<>(at, e));
      }
    }
  }
}

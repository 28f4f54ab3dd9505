package nl.beslisspoor.command.relay;

import java.util.Map;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A topic and how an entry of the log is told there. */
interface Outlet {
  /** The log has one order, so a topic has one partition. */
  int PARTITION = 0;

  String topic();

  /** Settings with which the topic is made when it is not there. */
  Map<String, String> madeWith();

  /** Whether records may go from the topic by themselves, so that an empty one is no loss. */
  boolean expires();

  ProducerRecord<String, byte[]> record(Recorded entry);
}

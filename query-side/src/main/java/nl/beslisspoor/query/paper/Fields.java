package nl.beslisspoor.query.paper;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/** What the form parts need to know of themselves; in templates {@code @fields}. */
public class Fields {

  /** The ids that describe a field to a screen reader; null when nothing does. */
  public String described(String name, String hint, Text fault) {
    var ids = new ArrayList<String>();
    if (hint != null && !hint.isEmpty()) {
      ids.add(name + "-uitleg");
    }
    if (fault != null) {
      ids.add(name + "-fout");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  public List<Choice> stances() {
    return Words.choices(Stance.class).stream()
        .filter(choice -> !choice.value().equals(Stance.DECIDED.name()))
        .toList();
  }

  public List<Choice> ways() {
    return Words.choices(HeardHow.class);
  }
}

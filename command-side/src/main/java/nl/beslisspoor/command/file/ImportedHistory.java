package nl.beslisspoor.command.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.ImportEvent.StepImported;

/** What was imported from another system, step by step, so that the same steps are known again. */
public record ImportedHistory(List<Step> steps) {

  /** A step without how it came to be recorded here: equal when the source says the same. */
  public record Step(StepImported said) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Step(StepImported theirs) && same(said, theirs);
    }

    @Override
    public int hashCode() {
      return said.moment().hashCode() * 31 + said.activity().hashCode();
    }

    private static boolean same(StepImported a, StepImported b) {
      return a.system().equals(b.system())
          && a.trace().equals(b.trace())
          && a.activity().equals(b.activity())
          && a.phase().equals(b.phase())
          && a.actor().equals(b.actor())
          && a.group().equals(b.group())
          && a.moment().equals(b.moment());
    }
  }

  static ImportedHistory none() {
    return new ImportedHistory(List.of());
  }

  ImportedHistory after(ImportEvent event) {
    return switch (event) {
      case StepImported e -> {
        var all = new ArrayList<>(steps);
        all.add(new Step(e));
        yield new ImportedHistory(Collections.unmodifiableList(all));
      }
    };
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }
}

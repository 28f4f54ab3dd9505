package nl.beslisspoor.bench.files;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.engine.Answer;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.standalone.demo.telling.Script;
import nl.beslisspoor.standalone.demo.telling.Seen;
import nl.beslisspoor.standalone.demo.telling.Step;

/**
 * The file of one youth. Its steps are asked for in the order in which they are to be decided, and
 * one after the other.
 */
public final class Household {
  private final Script script;
  private final Story story;
  private volatile Seen seen = Seen.nothing();
  private volatile Optional<Answer> latest = Optional.empty();

  Household(Script script, Story story) {
    this.script = script;
    this.story = story;
  }

  public CaseId file() {
    return script.file();
  }

  /** Up to which sequence the file was recorded; -1 for nothing. */
  public long sequence() {
    return seen.last();
  }

  /** What came of the latest step, if it was a decision. */
  public Optional<DecisionId> decision() {
    return latest.flatMap(Answer::decision);
  }

  /** What stands in the file by now. */
  Seen seen() {
    return seen;
  }

  void recorded(Step step, Answer answer) {
    seen = seen.after(step.act(), answer.sequence());
    latest = Optional.of(answer);
  }

  /** The first step of all, which opens the file. */
  public Step opening() {
    story.opens();
    return last();
  }

  /** One more decision with its account: a consent. The file must have had its course. */
  public Step consent() {
    story.consentsAgain();
    return last();
  }

  /** Whether its course put the figure in position. */
  public boolean positioned() {
    return story.isPositioned();
  }

  /** The evaluation of the figure in position, concluded once more. */
  public Step evaluation() {
    story.evaluatedAgain();
    return last();
  }

  /** Every step of an ordinary file. */
  List<Step> course() {
    story.tell();
    return script.steps();
  }

  /** Every step of a file with so many views on one choice. */
  List<Step> longCourse(int views) {
    story.drawnOut(views);
    return script.steps();
  }

  private Step last() {
    return script.steps().getLast();
  }
}

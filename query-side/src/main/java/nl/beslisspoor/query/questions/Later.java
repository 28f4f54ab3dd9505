package nl.beslisspoor.query.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.query.causation.Chain;
import nl.beslisspoor.query.decisions.Aftermath;
import nl.beslisspoor.query.decisions.Afterwards;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.Register;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Waiting;
import nl.beslisspoor.query.support.WaitingMedians;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.voice.Said;
import org.springframework.stereotype.Component;

/** Asks the views that look back on what was decided: questions 13, 18, 20 and 22. */
@Component
class Later {
  private final Afterwards afterwards;
  private final Waiting waiting;
  private final WaitingMedians medians;
  private final Said said;
  private final Chain chain;
  private final Register register;

  Later(
      Afterwards afterwards,
      Waiting waiting,
      WaitingMedians medians,
      Said said,
      Chain chain,
      Register register) {
    this.medians = medians;
    this.afterwards = afterwards;
    this.waiting = waiting;
    this.said = said;
    this.chain = chain;
    this.register = register;
  }

  Page<Answer> changed(Filter filter) {
    var what = filter.term("vervolg", Aftermath.class);
    var page = afterwards.of(filter.narrowing(), what, filter.endOf("bekend"), filter.slice());
    var lines =
        register
            .all(page.rows().stream().map(after -> after.decision().decision()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(DecisionLine::decision, Function.identity()));
    return page.map(after -> Aftertelling.changed(after, lines.get(after.decision().decision())));
  }

  /** As it was at the end of a day; counted so far for who still waits then. */
  Page<Answer> waited(LocalDate day, Filter filter) {
    return waiting
        .waited(day, filter.endOf("bekend"), filter.narrowing(), which(filter), filter.slice())
        .map(Aftertelling::waited);
  }

  /** The middle of each form, of the same figures. */
  List<Text> middles(LocalDate day, Filter filter) {
    return medians.of(day, filter.endOf("bekend"), filter.narrowing(), which(filter)).stream()
        .map(Aftertelling::middle)
        .toList();
  }

  private static Waiting.Which which(Filter filter) {
    return new Waiting.Which(
        filter.form(), filter.term("positie", Waits.class).map(Waits::positioned));
  }

  Page<Answer> said(Filter filter) {
    return said.in(filter.narrowing(), filter.slice()).map(Aftertelling::said);
  }

  /** Nothing for a decision or entry that is not there. */
  Page<Answer> linked(Filter filter) {
    var side = filter.term("kant", Chain.Side.class).orElse(Chain.Side.FOLLOWED);
    return filter
        .id("besluit")
        .flatMap(chain::spot)
        .or(() -> entry(filter))
        .map(spot -> chain.of(spot, side, filter.endOf("bekend"), filter.slice()))
        .map(page -> page.map(Aftertelling::linked))
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
  }

  private static Optional<Chain.Spot> entry(Filter filter) {
    return filter
        .id("dossier")
        .flatMap(
            file -> filter.number("volgnummer").map(sequence -> new Chain.Spot(file, sequence)));
  }
}

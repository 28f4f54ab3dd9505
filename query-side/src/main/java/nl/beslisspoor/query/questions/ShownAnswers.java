package nl.beslisspoor.query.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.proof.Proofs;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.timeline.Files;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Answers as they are shown: with names, with a way to each file, and kept as looks. */
@Component
class ShownAnswers {
  private final Answers answers;
  private final FileNames fileNames;
  private final Files files;
  private final Names names;
  private final Looks looks;
  private final Proofs proofs;

  ShownAnswers(
      Answers answers, FileNames fileNames, Files files, Names names, Looks looks, Proofs proofs) {
    this.answers = answers;
    this.fileNames = fileNames;
    this.files = files;
    this.names = names;
    this.looks = looks;
    this.proofs = proofs;
  }

  /** Asks, and keeps the look at every file in the answer before it goes out. */
  void show(SignedIn who, Question question, Filter filter, Model model) {
    var page = answers.to(question, filter);
    var shown = page.rows().stream().map(Answer::file).distinct().toList();
    keepLooks(who, question, filter, shown);
    model.addAttribute("together", answers.together(question, filter));
    model.addAttribute("answers", named(page.rows()));
    model.addAttribute("fileNames", fileNames.of(shown));
    model.addAttribute("next", next(page, filter));
    model.addAttribute("signed", proofs.newest().orElse(null));
  }

  /** Each answer with the names that its own file gives. */
  private List<Answer> named(List<Answer> answers) {
    var ofFiles =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    Answer::file, Collectors.flatMapping(Answer::people, Collectors.toSet())));
    var all = names.ofFiles(ofFiles);
    return answers.stream().map(one -> one.named(all.get(one.file()))).toList();
  }

  /** Also of the one file that was asked about: that there is nothing in it is an answer too. */
  private void keepLooks(SignedIn who, Question question, Filter filter, List<UUID> shown) {
    var purpose = Optional.of(filter.value("doel")).filter(_ -> question.namesSomebody());
    var asked = filter.id("dossier").filter(file -> files.find(file).isPresent());
    Stream.concat(asked.stream(), shown.stream())
        .distinct()
        .forEach(file -> looks.shown(who, file.toString(), "vraag", purpose));
  }

  private static Map<String, String> next(Page<Answer> page, Filter filter) {
    return page.next().map(Place::cursor).map(filter::from).orElse(null);
  }
}

package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.Figures;
import nl.beslisspoor.query.support.Figures.Figure;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.support.Stage;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import org.springframework.stereotype.Component;

/** What stands in a file about a figure: how far it has come and when it is evaluated. */
@Component
class Standings {
  private final Figures figures;
  private final Matters matters;
  private final Due due;

  Standings(Figures figures, Matters matters, Due due) {
    this.figures = figures;
    this.matters = matters;
    this.due = due;
  }

  /**
   * @throws NotInFile when the file has no such choice
   */
  Standing of(Sheet sheet, UUID support) {
    return figures
        .figures(
            Narrowing.none().toFile(sheet.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(figure -> figure.support().equals(support))
        .findFirst()
        .map(figure -> standing(sheet, figure))
        .orElseThrow(NotInFile::new);
  }

  private Standing standing(Sheet sheet, Figure figure) {
    return new Standing(
        matters.chosen(sheet, figure.support()),
        Stage.valueOf(figure.stage().code()),
        evaluation(sheet, figure.support()),
        SupportForms.of(new FormId(figure.form().code()), figure.formVersion()));
  }

  private Optional<LocalDate> evaluation(Sheet sheet, UUID support) {
    var evaluations = new Due.Which(Optional.of(MatterKind.EVALUATION), Optional.empty(), false);
    return due
        .on(
            sheet.today(),
            Optional.empty(),
            Narrowing.none().toFile(sheet.id()),
            evaluations,
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(open -> open.about().equals(support))
        .flatMap(open -> Optional.ofNullable(open.due()).stream())
        .findFirst();
  }
}

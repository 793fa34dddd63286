package org.sitrep.analyze.times;

import java.util.List;
import org.sitrep.language.Document;
import org.sitrep.model.Publication;

/** Narrows the day of publication from what the text says. */
final class PublicationDays {
  Publication narrow(Publication given, Document document, List<Found> found) {
    return given;
  }
}

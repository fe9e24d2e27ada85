package space.roadmap.core.words;

/** What a word, number or sign means in a phrase about a date. */
enum Sense {
  /** Digits, up to nine. */
  NUMBER,
  /** A number that orders: "1st", "third", "last"; the value is 0 for the last. */
  ORDINAL,
  /** A sign; the value is its character, with all dashes as a hyphen. */
  SIGN,
  /** A word that says nothing of a date. */
  OTHER,
  /** After the last of a text. */
  END,

  /** A month; the value is 1 to 12. */
  MONTH,
  /** A season; the value is 1 for spring to 4 for winter. */
  SEASON,
  /** Northern or southern; the value is what it adds to the code of a season. */
  HEMISPHERE,
  /** A part of so many as the value says, as "quarter" is of four. */
  PART,
  /** Early, mid or late; the value is the first and the end of thirds, as two digits. */
  THIRDS,
  /** "Year", before a number. */
  YEAR,
  /** A fiscal year; the value is 0, or 1 to 3 for one of a known calendar. */
  FISCAL,

  /** "About". */
  ABOUT,
  /** "Perhaps". */
  PERHAPS,

  /** "No earlier than". */
  NOT_BEFORE,
  /** "After", without the date itself. */
  AFTER,
  /** "By". */
  NOT_AFTER,
  /** "Before", without the date itself. */
  BEFORE,
  /** "Until": no later than, or between two dates. */
  UNTIL,
  /** "Earliest", before or after a date. */
  EARLIEST,
  /** "Latest", before or after a date. */
  LATEST,
  /** "Or later", after a date. */
  OR_LATER,
  /** "Or earlier", after a date. */
  OR_EARLIER,
  /** "Between", before two dates. */
  BETWEEN,
  /** "From", before one date or two. */
  FROM,
  /** "To", between two dates. */
  TO,

  /** "And". */
  AND,
  /** "Or", "versus": several dates for one event. */
  OR,
  /** "Then", "now", "slipped to": what follows replaces what stands before. */
  THEN,
  /** "Slipped from", before two dates of which the second is current. */
  MOVED_FROM,
  /** "Was", "originally", "older": said of a date that is not current. */
  FORMER,

  /** No date. */
  UNDATED,
  /** "Not", "never". */
  NEGATION,
  /** Two, several: a count of years or months. */
  COUNT,
  /** Years, months: what is counted. */
  COUNTED,
  /** What may stand before a date without meaning: "in the", "planned for". */
  FILLER
}

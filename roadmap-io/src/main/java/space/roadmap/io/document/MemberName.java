package space.roadmap.io.document;

import java.nio.charset.StandardCharsets;

/** The name of an attribute, prepared once for all the times it is written. */
final class MemberName {
  final String text;

  /** A comma, the name between quotes, and a colon. */
  final byte[] json;

  /** Prepares a name of the model; such names are letters. */
  MemberName(String text) {
    this.text = text;
    json = (",\"" + text + "\":").getBytes(StandardCharsets.US_ASCII);
  }
}

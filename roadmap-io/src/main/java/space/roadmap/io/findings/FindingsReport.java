package space.roadmap.io.findings;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;

/**
 * Findings in their order, with what writers need to know about the run that made them.
 *
 * <p>Only the findings are needed; everything else has a default. Findings that {@linkplain
 * Diagnostic#acceptance somebody accepts} are among them, and count as no failure.
 *
 * <pre>{@code
 * FindingsReport report =
 *     FindingsReport.of(findings).withTool("roadmap", "0.1.0").withCodes(Codes.all(rules));
 * SarifFindings.writer().write(report, out);
 * }</pre>
 *
 * <p>Defaults: a tool called {@code roadmap} of no known version, no codes but those of the
 * findings, no documents but those the findings are in, no source lines, no agencies.
 */
public final class FindingsReport {
  private final ImmutableList<Diagnostic> findings;
  private final String tool;
  private final Optional<String> version;
  private final Optional<String> address;
  private final ImmutableList<DiagnosticCode> codes;
  private final ImmutableList<String> documents;
  private final SourceLines lines;
  private final Function<String, Optional<String>> agencies;

  private FindingsReport(
      List<Diagnostic> findings,
      String tool,
      Optional<String> version,
      Optional<String> address,
      List<DiagnosticCode> codes,
      List<String> documents,
      SourceLines lines,
      Function<String, Optional<String>> agencies) {
    this.findings = ImmutableList.copyOf(findings);
    this.tool = tool;
    this.version = version;
    this.address = address;
    this.codes = ImmutableList.copyOf(codes);
    this.documents = ImmutableList.copyOf(documents);
    this.lines = lines;
    this.agencies = agencies;
  }

  /** Returns a report of these findings, in this order. */
  public static FindingsReport of(List<Diagnostic> findings) {
    return new FindingsReport(
        findings,
        "roadmap",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        SourceLines.none(),
        entity -> Optional.empty());
  }

  /** Returns this with the name and the version of the program that found it all. */
  public FindingsReport withTool(String name, String itsVersion) {
    return new FindingsReport(
        findings, name, Optional.of(itsVersion), address, codes, documents, lines, agencies);
  }

  /** Returns this with the address of a web page about the program. */
  public FindingsReport withAddress(String page) {
    return new FindingsReport(
        findings, tool, version, Optional.of(page), codes, documents, lines, agencies);
  }

  /** Returns this with the codes that could have been found, in order. */
  public FindingsReport withCodes(List<DiagnosticCode> known) {
    return new FindingsReport(findings, tool, version, address, known, documents, lines, agencies);
  }

  /** Returns this with the names of the documents that were looked at, in order. */
  public FindingsReport withDocuments(List<String> names) {
    return new FindingsReport(findings, tool, version, address, codes, names, lines, agencies);
  }

  /** Returns this with the source text, to show it with the findings. */
  public FindingsReport withLines(SourceLines text) {
    return new FindingsReport(findings, tool, version, address, codes, documents, text, agencies);
  }

  /**
   * Returns this with the agencies that lead what is found to be wrong.
   *
   * @param names gives the name of an agency for the id of an entity, if one leads it
   */
  public FindingsReport withAgencies(Function<String, Optional<String>> names) {
    return new FindingsReport(findings, tool, version, address, codes, documents, lines, names);
  }

  /** Returns all findings, the accepted ones too, in order. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /** Returns the findings that nobody has accepted, in order. */
  public List<Diagnostic> open() {
    return findings.stream()
        .filter(finding -> finding.acceptance().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name of the program. */
  public String tool() {
    return tool;
  }

  /** Returns the version of the program, if it is known. */
  public Optional<String> version() {
    return version;
  }

  /** Returns the address of a web page about the program, if there is one. */
  public Optional<String> address() {
    return address;
  }

  /** Returns the codes that could have been found. */
  public List<DiagnosticCode> codes() {
    return codes;
  }

  /** Returns the names of the documents that were looked at, as far as anybody has told. */
  public List<String> documents() {
    return documents;
  }

  /** Returns the document that was looked at, if it is only one. */
  Optional<String> onlyDocument() {
    return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
  }

  /** Returns the source text. */
  public SourceLines lines() {
    return lines;
  }

  /** Returns the name of the agency that leads what a finding is about, if one does. */
  public Optional<String> agency(Diagnostic finding) {
    return finding.entity().flatMap(agencies);
  }
}

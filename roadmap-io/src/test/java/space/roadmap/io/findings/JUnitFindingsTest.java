package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import space.roadmap.core.diagnostic.Severity;

final class JUnitFindingsTest {
  private static final String FEATURE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static Document parsed(String xml)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(FEATURE, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String xml(FindingsReport report) {
    return TestFindings.written(JUnitFindings.writer(), report);
  }

  @Test
  void writesASuiteForEachFile() throws Exception {
    SourceLines lines =
        SourceLines.of(
            (file, line) ->
                line == 2
                    ? Optional.of(" - {id: artemis, <needs>: [orin, gateway]}")
                    : Optional.empty());
    String xml =
        xml(
            FindingsReport.of(TestFindings.sample())
                .withLines(lines)
                .withDocuments(List.of("plan a", "sound.yaml", "other.json")));
    GoldenFile.check("sample.xml", xml);
    Element root = parsed(xml).getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("7");
    assertThat(root.getAttribute("failures")).isEqualTo("2");
    assertThat(root.getAttribute("skipped")).isEqualTo("2");
  }

  @Test
  void countsWhatIsThere() throws Exception {
    for (FindingsReport report :
        List.of(
            FindingsReport.of(TestFindings.sample()),
            FindingsReport.of(TestFindings.hostile()),
            FindingsReport.of(TestFindings.many(10_000)),
            FindingsReport.of(List.of()).withDocuments(List.of("a", "b")),
            FindingsReport.of(List.of()))) {
      Document document = parsed(xml(report));
      assertCounts(document.getDocumentElement());
      NodeList suites = document.getElementsByTagName("testsuite");
      assertThat(suites.getLength()).isPositive();
      for (int i = 0; i < suites.getLength(); i++) {
        assertCounts((Element) suites.item(i));
      }
    }
  }

  private static void assertCounts(Element suite) {
    assertThat(count(suite, "testcase")).isEqualTo(suite.getAttribute("tests"));
    assertThat(count(suite, "failure")).isEqualTo(suite.getAttribute("failures"));
    assertThat(count(suite, "skipped")).isEqualTo(suite.getAttribute("skipped"));
  }

  private static String count(Element suite, String name) {
    return String.valueOf(suite.getElementsByTagName(name).getLength());
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    Document document = parsed(xml(FindingsReport.of(TestFindings.hostile())));
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    Element output = (Element) document.getElementsByTagName("system-out").item(0);
    assertThat(output.getTextContent())
        .contains(
            "\\u001b[2J\\u0000\\u0007\\r\\n", "]]></failure> & \"q\" 'a' <b>|", "\\ufffe\\uffff");
  }

  @Test
  void aSoundDocumentPasses() {
    FindingsReport report = FindingsReport.of(List.of()).withDocuments(List.of("plan.yaml"));
    assertThat(xml(report))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="roadmap" tests="1" failures="0" errors="0" skipped="0" time="0">
              <testsuite name="plan.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
                <testcase classname="roadmap" name="no findings" time="0"/>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void failsOnlyFromTheSeverityThatIsAsked() throws Exception {
    FindingsReport report = FindingsReport.of(TestFindings.sample());
    JUnitFindings errors = JUnitFindings.writer().failingFrom(Severity.ERROR);
    JUnitFindings all = JUnitFindings.writer().failingFrom(Severity.INFO);
    assertThat(count(parsed(TestFindings.written(errors, report)).getDocumentElement(), "failure"))
        .isEqualTo("1");
    assertThat(count(parsed(TestFindings.written(all, report)).getDocumentElement(), "failure"))
        .isEqualTo("4");
  }

  @Test
  void casesOfTheSameNameAreTold() {
    assertThat(
            xml(
                FindingsReport.of(
                    List.of(TestFindings.sample().get(3), TestFindings.sample().get(3)))))
        .contains("name=\"the roadmap is empty\"", "name=\"the roadmap is empty (2)\"");
  }

  @Test
  void aCellHasNoLine() throws Exception {
    String xml = xml(FindingsReport.of(TestFindings.inCells()));
    Element test = (Element) parsed(xml).getElementsByTagName("testcase").item(0);
    assertThat(test.getAttribute("file")).isEqualTo("plan a.xlsx");
    assertThat(test.hasAttribute("line")).isFalse();
    assertThat(test.getTextContent())
        .contains("plan a.xlsx:Missions!C7: error: there is no 'orin'");
  }
}

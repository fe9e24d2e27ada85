package space.roadmap.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A POM, or an element of one, by the names of the elements in it. */
final class Pom {
  private final Element element;

  private Pom(Element element) {
    this.element = element;
  }

  static Pom read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          file + " is missing; the build writes it: run mvn verify from the root");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new Pom(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(stream)
              .getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + " cannot be read as XML", e);
    }
  }

  /** Returns the elements at a path such as {@code modules/module}. */
  List<Pom> all(String path) {
    List<Pom> found = List.of(this);
    for (String name : path.split("/")) {
      found = found.stream().flatMap(one -> one.children(name)).toList();
    }
    return found;
  }

  /** Returns the texts of the elements at a path. */
  List<String> texts(String path) {
    return all(path).stream().map(Pom::text).toList();
  }

  /** Returns the text of the only element at a path, or a blank one if there is none. */
  String text(String path) {
    List<String> texts = texts(path);
    if (texts.size() > 1) {
      throw new IllegalStateException(path + " is there " + texts.size() + " times, not once");
    }
    return texts.isEmpty() ? "" : texts.get(0);
  }

  String text() {
    return element.getTextContent().strip();
  }

  private Stream<Pom> children(String name) {
    List<Pom> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        children.add(new Pom(child));
      }
    }
    return children.stream();
  }
}

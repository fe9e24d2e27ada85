package space.roadmap.benchmarks;

/** The fixed names that generated roadmaps draw from. */
final class GeneratedNames {
  /** Sixty organizations. */
  static final String[] ORGANIZATIONS =
      ("nasa esa jaxa cnsa isro ros csa uksa cnes dlr asi kasa msa asa ssau aeb aem ari polsa rosa "
              + "nosa lsa sso kaz tha vast gis snsa spx abt blue air tas ohb avio isp axm mxr dyn ffly "
              + "im star voy si rwr vnt toy hon mhi ihi rlab ari6 ngc lmt tum mit epfl poli tud isae")
          .split(" ");

  /** Fifty-eight destinations, each after its parent: eight bodies with six places, two classes. */
  static final String[] DESTINATIONS = destinations();

  /** Words of text, each with the space that follows it. */
  static final String[] WORDS = {
    "the ", "lander ", "carries ", "science ", "payload ", "to ", "polar ", "region ", "and ",
    "returns ", "samples ", "with ", "crew ", "rover ", "power ", "relay ", "orbit ", "water ",
    "ice ", "survey ", "of ", "a ", "deep ", "crater ", "before ", "habitat ", "delivery ",
    "demonstrates ", "precision ", "landing ", "instruments ", "measure ", "dust, ", "radiation. "
  };

  private GeneratedNames() {}

  /** Returns the id of the destination around this one, empty for an outermost one. */
  static String parent(String destination) {
    int slash = destination.lastIndexOf('/');
    return slash < 0 ? "" : destination.substring(0, slash);
  }

  static String destinationKind(String destination) {
    if (destination.endsWith("/orbit")) {
      return "orbit";
    }
    if (destination.endsWith("/surface")) {
      return "surface";
    }
    if (destination.indexOf('/') >= 0) {
      return "surface-region";
    }
    return destination.equals("nea") || destination.equals("comets") ? "body-class" : "body";
  }

  private static String[] destinations() {
    String[] bodies = {"earth", "moon", "mars", "venus", "mercury", "jupiter", "saturn", "uranus"};
    String[] places = {
      "", "/orbit", "/surface", "/surface/np", "/surface/sp", "/surface/near", "/surface/far"
    };
    String[] destinations = new String[bodies.length * places.length + 2];
    int count = 0;
    for (String body : bodies) {
      for (String place : places) {
        destinations[count++] = body + place;
      }
    }
    destinations[count++] = "nea";
    destinations[count] = "comets";
    return destinations;
  }
}

package space.roadmap.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came of running a contract, law by law; of a law, the number says which it is. */
final class ContractRun implements TestExecutionListener {
  final Set<Integer> laws = new TreeSet<>();
  final Set<Integer> broken = new TreeSet<>();
  final Set<String> failed = new TreeSet<>();
  final List<String> failures = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();
  private TestPlan plan;

  private ContractRun() {}

  /** Runs the tests of a class, whose names start with the number of the law. */
  static ContractRun of(Class<?> contract) {
    LauncherConfig config =
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();
    Launcher launcher = LauncherFactory.create(config);
    ContractRun run = new ContractRun();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(contract)).build(), run);
    return run;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    int law = law(test);
    String message = result.getThrowable().map(Throwable::getMessage).orElse("");
    if (test.isTest()) {
      laws.add(law);
    }
    switch (result.getStatus()) {
      case SUCCESSFUL -> {}
      case ABORTED -> skipped.add(test.getDisplayName() + "\n" + message);
      case FAILED -> {
        broken.add(law);
        failed.add(plan.getParent(test).map(TestIdentifier::getDisplayName).orElse(""));
        failures.add(test.getDisplayName() + "\n" + message);
      }
    }
  }

  /** Returns the number of the law that a test belongs to; 0 for what belongs to none. */
  private int law(TestIdentifier test) {
    String name = test.getDisplayName();
    if (name.matches("[1-9] .*")) {
      return name.charAt(0) - '0';
    }
    return plan.getParent(test).map(this::law).orElse(0);
  }
}

import Testing

@testable import Reporting

@Suite struct NumberedStepsTests {
  @Test(arguments: [
    ("1. Ask. 2. Move. 3. Tell 2. people.", ["1. Ask.", "2. Move.", "3. Tell 2. people."]),
    ("Ask 2. people.", ["Ask 2. people."]),
    ("1. Ask. 3. Skip.", ["1. Ask. 3. Skip."]),
    ("", [""]),
  ])
  func stepsAreCountedFromOne(text: String, steps: [String]) {
    #expect(NumberedSteps.split(text) == steps)
  }
}

import Testing

@testable import Exposure

/// Sidney's rule on small jobs whose best order is known.
@Suite struct RemedySequenceTests {
  private struct Job {
    var value: Double
    var hours: Int
    var after: [Int] = []
  }

  private static func order(_ jobs: [Job]) -> RemedySequence {
    RemedySequence(
      jobs.map { RemedySequence.Job(value: $0.value, hours: $0.hours, prerequisites: $0.after) }
    )
  }

  @Test func whatBringsMostPerHourComesFirst() {
    let sequence = Self.order([
      Job(value: 1, hours: 10), Job(value: 1, hours: 1), Job(value: 5, hours: 10),
    ])
    #expect(sequence.order.map(\.candidate) == [1, 2, 0])
    #expect(sequence.order.allSatisfy { !$0.isTied && $0.after.isEmpty })
  }

  @Test func equalsKeepTheirOrderAndAreTied() {
    let sequence = Self.order([Job(value: 1, hours: 2), Job(value: 2, hours: 4), Job(value: 1, hours: 9)])
    #expect(sequence.order.map(\.candidate) == [0, 1, 2])
    #expect(sequence.order.map(\.isTied) == [false, true, false])
  }

  /// By itself the first job is the worst of all; what it opens is worth more than the third.
  @Test func aPoorJobThatOpensAGoodOneComesFirst() {
    let sequence = Self.order([
      Job(value: 0, hours: 1), Job(value: 10, hours: 1, after: [0]), Job(value: 3, hours: 1),
    ])
    #expect(sequence.order.map(\.candidate) == [0, 1, 2])
    #expect(sequence.order[1].after == [0])
  }

  @Test func chainsAndSharedNeedsAreWalkedWhole() {
    let sequence = Self.order([
      Job(value: 9, hours: 1, after: [1, 2]), Job(value: 0, hours: 1, after: [3]),
      Job(value: 0, hours: 1, after: [3]),
      Job(value: 0, hours: 1), Job(value: 2, hours: 1),
    ])
    #expect(sequence.order.map(\.candidate) == [3, 1, 2, 0, 4])
    #expect(sequence.order[3].after == [1, 2])
  }

  /// Rules whose remedies wait for each other are refused when they are loaded; an order is given all the same.
  @Test func aCircleEnds() {
    let sequence = Self.order([Job(value: 1, hours: 1, after: [1]), Job(value: 2, hours: 1, after: [0])])
    #expect(Set(sequence.order.map(\.candidate)) == [0, 1])
  }
}

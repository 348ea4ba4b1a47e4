import Testing
import Values

@Suite("Records")
struct RecordStoreTests {
  private let system = EntityID(index: 0)
  private let zone = EntityID(index: 1)

  @Test("a new record has nothing recorded; facts stay in their row and slot")
  func rows() {
    var store = RecordStore(slotsPerEntity: [3, 1])
    let first = store.addRow(system)
    let second = store.addRow(system)
    let other = store.addRow(zone)
    #expect([first, second, other].map(\.index) == [0, 1, 0])
    #expect((0..<3).allSatisfy { store[second, $0] == .unknown })
    store[second, 1] = .bool(true)
    store[other, 0] = .int(7)
    #expect(store[first, 1] == .unknown)
    #expect(store[second, 1].isTrue)
    #expect(store[second, 0] == .unknown && store[second, 2] == .unknown)
    #expect(store[other, 0] == .int(7))
    #expect(store.tables.map(\.rowCount) == [2, 1])
  }

  @Test("a fact carries its origin; a fact set without one has none")
  func origins() {
    var store = RecordStore(slotsPerEntity: [2])
    let row = store.addRow(system)
    let origin = ProvenanceID(index: 5)
    store.set(.int(1), from: origin, in: row, slot: 1)
    #expect(store.provenance(of: row, slot: 1) == origin)
    #expect(store.provenance(of: row, slot: 0) == .none)
    #expect(store[row, 1] == .int(1))
  }

  @Test("an entity without slots has no rows to count")
  func empty() {
    #expect(RecordStore(slotsPerEntity: [0]).tables[0].rowCount == 0)
  }

  @Test("a view reads fields and lists, and answers unknown beyond what there is")
  func view() {
    var store = RecordStore(slotsPerEntity: [2, 1])
    let row = store.addRow(system)
    let item = store.addRow(zone)
    store[item, 0] = .int(3)
    _ = store.addList([.int(9)], from: [.none])
    let list = store.addList([.row(item), .null], from: [.none, .none], isIncomplete: true)
    store[row, 0] = list
    #expect(list.flags == .incomplete)
    store.withView { view in
      #expect(view.field(0, of: .row(row)) == list)
      #expect(view.field(1, of: .row(row)) == .unknown)
      #expect(Array(view.items(of: list)) == [.row(item), .null])
      #expect(view.field(0, of: view.items(of: list)[0]) == .int(3))
      #expect(view.field(0, of: .row(RowID(entity: zone, index: 5))) == .unknown)
      #expect(view.field(0, of: .row(RowID(entity: EntityID(index: 9), index: 0))) == .unknown)
      #expect(view.items(of: Cell(tag: .list, bits: 2, aux: 9)).isEmpty)
    }
  }
}

/// What an evaluation makes on its way: texts, lists and maps, thrown away with it.
public struct EvaluationArena {
}

"""Prints how long cel-cpp takes for what ExpressionBenchmark does, in nanoseconds, through the package cel-expr-python.

The maps are made by CEL itself and stay CEL's own, so that nothing is converted between Python and C++ while the clock
runs. They are asked once and 101 times in one evaluation; the difference is what asking takes.
"""

import time

from cel_expr_python import cel

COUNT, TODAY = 50, 20_000
CONDITION = "s.state == 'production' && s.is_networked && s.os.support_ends_on < 20000"


def literal(number):
    state = "spare" if number % 5 == 4 else "production"
    end = TODAY - 1 - number % 7 if number % 3 == 0 else TODAY + number % 7
    networked = "true" if number % 10 != 3 else "false"
    return f"{{'state': '{state}', 'is_networked': {networked}, 'os': {{'support_ends_on': {end}}}}}"


def nanoseconds(work, units, repetitions):
    best = float("inf")
    for _ in range(20):
        begin = time.perf_counter_ns()
        for _ in range(repetitions):
            work()
        best = min(best, (time.perf_counter_ns() - begin) / repetitions / units)
    return round(best)


def question(repetitions):
    """Asks all maps, made once, again and again."""
    maps = ", ".join(map(literal, range(COUNT)))
    turns = ", ".join(map(str, range(repetitions)))
    expression = env.compile(f"[[{maps}]].map(systems, [{turns}].map(turn, systems.filter(s, {CONDITION}).size()))")
    expected = sum(n % 5 != 4 and n % 10 != 3 and n % 3 == 0 for n in range(COUNT))
    assert f"{expression.eval(data={}).value()}" == f"{[[expected] * repetitions]}"
    return lambda: expression.eval(data={})


env = cel.NewEnv()
once, often = nanoseconds(question(1), 1, 20), nanoseconds(question(101), 1, 20)
print("dynamic", round((often - once) / 100 / COUNT), sep="\t")

text = CONDITION.replace("s.", "subject.").replace(str(TODAY), "audit_date")
checked = cel.NewEnv(variables={"subject": cel.Type.DYN, "audit_date": cel.Type.DYN})
print("compile", nanoseconds(lambda: checked.compile(text), 1, 200), sep="\t")

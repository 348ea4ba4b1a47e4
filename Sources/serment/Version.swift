/// The version of this program, as reports and `--version` say it.
let programVersion = "0.1.0"

import Glibc

StandardStreams.occupyClosed()
// A reader that stops, such as `head`, ends the output and not the program: the exit code stays the audit's.
signal(SIGPIPE, SIG_IGN)
// A file that may grow no further is told like a full disk, and leaves nothing behind.
signal(SIGXFSZ, SIG_IGN)
exit(Program.run(CommandLine.arguments).rawValue)

// Runs a program and writes to the descriptor 3: its exit code, wall and processor seconds, peak memory in kilobytes.
// A program of its own, since Linux counts the memory of whoever starts a process as that process's.
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count < 2) return 2;
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    execvp(arguments[1], arguments + 1);
    _exit(127);
  }
  int status;
  struct rusage use;
  if (child < 0 || wait4(child, &status, 0, &use) < 0) return 1;
  double wall = now() - start;
  double cpu = use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) * 1e-6;
  dprintf(3, "%d %.6f %.6f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1, wall, cpu, use.ru_maxrss);
  return 0;
}

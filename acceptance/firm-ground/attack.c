/* What a shell cannot do of the attacks in escapes.py, run inside of containers. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int exchange(const char *one, const char *other) {
    return syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2 /* RENAME_EXCHANGE */);
}

static int is_over(time_t end) { return time(NULL) >= end; }

/* Exchanges every folder that appears in FOLDER with a link to TARGET. */
static void swap(const char *folder, const char *target, time_t end) {
    char link[4096], entry[4096];
    long swaps = 0;
    while (!is_over(end)) {
        DIR *listing = opendir(folder);
        struct dirent *found;
        while (listing && (found = readdir(listing))) {
            if (found->d_name[0] == '.') continue;
            snprintf(entry, sizeof entry, "%s/%s", folder, found->d_name);
            snprintf(link, sizeof link, "%s/.link%ld", folder, swaps);
            unlink(link);
            if (symlink(target, link) == 0 && exchange(entry, link) == 0) swaps++;
        }
        if (listing) closedir(listing);
    }
    printf("did swap %ld\n", swaps);
}

/* Makes FOLDER/d a folder and a link to TARGET by turns. */
static void flip(const char *folder, const char *target, time_t end) {
    long flips = 0;
    if (chdir(folder) || (mkdir("d", 0777) && errno != EEXIST) || symlink(target, "link"))
        perror("flip");
    while (!is_over(end)) flips += exchange("d", "link") == 0;
    printf("did flip %ld\n", flips);
}

static void fields(pid_t pid, char *capabilities, char *filter) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *status = fopen(path, "r");
    *capabilities = *filter = 0;
    while (status && fgets(line, sizeof line, status)) {
        sscanf(line, "CapEff: %31s", capabilities);
        sscanf(line, "Seccomp: %31s", filter);
    }
    if (status) fclose(status);
}

/* Attaches to every process that appears; tells of those that can do more than this one. */
static void hunt(time_t end) {
    static char seen[1 << 22];
    char own_caps[32], own_filter[32], caps[32], filter[32], path[64], exe[256];
    long caught = 0;
    fields(getpid(), own_caps, own_filter);
    while (!is_over(end)) {
        DIR *listing = opendir("/proc");
        struct dirent *found;
        while (listing && (found = readdir(listing))) {
            int pid = atoi(found->d_name);
            if (pid <= 1 || pid == getpid() || seen[pid] || ptrace(PTRACE_ATTACH, pid, 0, 0)) continue;
            seen[pid] = 1;
            waitpid(pid, NULL, __WALL);
            fields(pid, caps, filter);
            snprintf(path, sizeof path, "/proc/%d/exe", pid);
            ssize_t length = readlink(path, exe, sizeof exe - 1);
            exe[length < 0 ? 0 : length] = 0;
            caught++;
            if (strtoull(caps, 0, 16) & ~strtoull(own_caps, 0, 16) || strcmp(filter, own_filter))
                printf("ESCAPED caught %s with %s, filter %s\n", exe, caps, filter);
            ptrace(PTRACE_DETACH, pid, 0, 0);
        }
        if (listing) closedir(listing);
    }
    printf("did catch %ld\n", caught);
}

/* Opens every program that runs here for writing, which only a supervisor's copy could not be. */
static void overwrite(time_t end) {
    char path[64], exe[256];
    long looked = 0;
    while (!is_over(end)) {
        for (int pid = 1; pid < 400; pid++) {
            snprintf(path, sizeof path, "/proc/%d/exe", pid);
            ssize_t length = readlink(path, exe, sizeof exe - 1);
            if (length < 0) continue;
            exe[length] = 0;
            looked++;
            if (strstr(exe, "gantry") == NULL) continue;
            int file = open(path, O_RDONLY);
            if (file < 0) continue;
            snprintf(path, sizeof path, "/proc/self/fd/%d", file);
            int writable = open(path, O_WRONLY);
            if (writable >= 0) printf("ESCAPED could write %s\n", exe);
            close(writable);
            close(file);
        }
    }
    printf("did look %ld\n", looked);
}

int main(int count, char **words) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (count < 3) return 2;
    time_t end = time(NULL) + atoi(words[2]);
    if (!strcmp(words[1], "swap") && count == 5) swap(words[3], words[4], end);
    else if (!strcmp(words[1], "flip") && count == 5) flip(words[3], words[4], end);
    else if (!strcmp(words[1], "hunt")) hunt(end);
    else if (!strcmp(words[1], "overwrite")) overwrite(end);
    else return 2;
    return 0;
}

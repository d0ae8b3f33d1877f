/* A disk that fails, and a disk that remembers: loaded before the C library (LD_PRELOAD), it stands between a
   program and every write below FAULT_FOLDER.

   FAULT_CONTROL is a file of one struct control, shared by all processes: after `countdown` more calls the disk
   answers `err`, once or (`lasting`) from then on; with `half` the first call that fails has written half of its
   bytes before. FAULT_JOURNAL, where it is set, gets a record of everything that was done: see record(). */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
    int64_t countdown, calls, failed;
    int32_t armed, err, lasting, half;
};

static struct control none, *control = &none;
static const char *folder;
static size_t folder_length;
static int journal = -1;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *file = getenv("FAULT_CONTROL"), *log = getenv("FAULT_JOURNAL");
    folder = getenv("FAULT_FOLDER");
    if (!folder) return;
    folder_length = strlen(folder);
    int fd = file ? open(file, O_RDWR | O_CLOEXEC) : -1;
    if (fd >= 0) {
        void *shared = mmap(NULL, sizeof none, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (shared != MAP_FAILED) control = shared;
        close(fd);
    }
    if (log) journal = open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static int ours(const char *path) {
    return folder && path && !strncmp(path, folder, folder_length) && strchr("/", path[folder_length]);
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = folder ? readlink(link, path, size - 1) : -1;
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path);
}

/* Whether this call fails; sets errno. */
static int fails(int *half) {
    __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
    *half = 0;
    if (!control->armed) return 0;
    int64_t left = __atomic_sub_fetch(&control->countdown, 1, __ATOMIC_SEQ_CST);
    if (left > 0 || (left < 0 && !control->lasting)) return 0;
    *half = control->half && left == 0;
    __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
    errno = control->err;
    return 1;
}

/* One record: what was done (a letter), the length of the path, place and length of the data; path; data. */
static void record(char what, const char *path, int64_t place, const void *data, int64_t length) {
    if (journal < 0) return;
    struct __attribute__((packed)) { char what; uint16_t path; int64_t place, length; } head =
        {what, (uint16_t)strlen(path), place, length};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, strlen(path)}, {(void *)data, data ? length : 0}};
    int before = errno;
    ssize_t done = writev(journal, parts, 3);
    (void)done;
    errno = before;
}

#define WRITE(name, place, ...) \
    char path[4096]; \
    int half, in = path_of(fd, path, sizeof path); \
    if (in && fails(&half)) { \
        if (!half || length < 2) return -1; \
        length /= 2; \
    } \
    ssize_t done = real(fd, data, length, ##__VA_ARGS__); \
    if (in && done > 0) record('W', path, place, data, done); \
    return done

ssize_t write(int fd, const void *data, size_t length) {
    REAL(write);
    WRITE(write, (int64_t)lseek(fd, 0, SEEK_CUR) - done);
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
    REAL(pwrite);
    WRITE(pwrite, at, at);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
    REAL(pwrite64);
    WRITE(pwrite64, at, at);
}

#define SYNC(name) \
    int name(int fd) { \
        REAL(name); \
        char path[4096]; \
        int half, in = path_of(fd, path, sizeof path); \
        if (in && fails(&half)) return -1; \
        int done = real(fd); \
        if (in && !done) record('S', path, 0, NULL, 0); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, type) \
    int name(int fd, type size) { \
        REAL(name); \
        char path[4096]; \
        int half, in = path_of(fd, path, sizeof path); \
        if (in && fails(&half)) return -1; \
        int done = real(fd, size); \
        if (in && !done) record('T', path, size, NULL, 0); \
        return done; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(rename);
    int half, in = ours(to);
    if (in && fails(&half)) return -1;
    int done = real(from, to);
    if (in && !done) record('R', from, 0, to, strlen(to));
    return done;
}

int unlink(const char *path) {
    REAL(unlink);
    int half, in = ours(path);
    if (in && control->err != ENOSPC && fails(&half)) return -1;
    int done = real(path);
    if (in && !done) record('U', path, 0, NULL, 0);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    int half;
    if (ours(path) && fails(&half)) return -1;
    return real(path, mode);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        int half, in = ours(path) && (flags & O_CREAT), new = in && access(path, F_OK); \
        if (new && fails(&half)) return -1; \
        int fd = real(path, flags, mode); \
        if (fd >= 0 && new) record('C', path, 0, NULL, 0); \
        else if (fd >= 0 && ours(path) && (flags & O_TRUNC)) record('T', path, 0, NULL, 0); \
        return fd; \
    }
OPEN(open)
OPEN(open64)

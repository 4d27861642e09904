//! The system calls that Docker's default profile allows, as data, by purpose.
//!
//! The effect is Docker's; differences: 32-bit programs are not supported (see `filter`), and
//! kernels before 4.8, where `ptrace` needs a guard, are not considered.

use nix::libc::*;

use super::filter::{Rule, When};
use crate::spec::Capabilities;
use newer::*;

/// `clone` and `unshare` flags that make namespaces.
const NAMESPACE_FLAGS: u32 = 0x7e02_0000;

/// Personalities that change nothing about security: Linux, with and without a 3 GB address space,
/// `uname` as of Linux 2.6, and the query.
const PERSONALITIES: &[u32] = &[0x0, 0x0008, 0x2_0000, 0x2_0008, 0xffff_ffff];

/// The newest system call that was considered here.
const NEWEST: i64 = SYS_futex_requeue;

// The libc crate lacks these numbers; calls this new have the same number on every platform.
#[allow(non_upper_case_globals, reason = "spelled like their neighbours of the libc crate")]
mod newer {
    pub(super) const SYS_cachestat: i64 = 451;
    #[cfg(target_arch = "x86_64")]
    pub(super) const SYS_map_shadow_stack: i64 = 453;
    pub(super) const SYS_futex_wake: i64 = 454;
    pub(super) const SYS_futex_wait: i64 = 455;
    pub(super) const SYS_futex_requeue: i64 = 456;
    #[cfg(target_arch = "x86_64")]
    pub(super) const SYS_io_pgetevents: i64 = 333;
    #[cfg(target_arch = "aarch64")]
    pub(super) const SYS_io_pgetevents: i64 = 292;
}

/// Returns the rules for a container with these capabilities, and the newest call they cover.
pub(super) fn docker_default(capabilities: Capabilities) -> (Vec<Rule>, i64) {
    let mut rules: Vec<Rule> = [FILES, MEMORY, PROCESSES, NETWORK, TIME_AND_WAITING, LEGACY]
        .into_iter()
        .flatten()
        .map(|number| (*number, When::Always))
        .collect();
    rules.push((SYS_personality, When::FirstIs(PERSONALITIES)));
    // Virtual machine sockets are not confined by network namespaces.
    rules.push((SYS_socket, When::FirstIsNot(AF_VSOCK as u32)));
    for (names, numbers) in BY_CAPABILITY {
        if names.iter().any(|name| capabilities.has(name)) {
            rules.extend(numbers.iter().map(|number| (*number, When::Always)));
        }
    }
    if !capabilities.has("SYS_ADMIN") {
        rules.push((SYS_clone, When::FirstLacks(NAMESPACE_FLAGS)));
        // Its flags are in memory that a filter cannot read; the C library falls back to clone.
        rules.push((SYS_clone3, When::Absent));
    }
    (rules, NEWEST)
}

const FILES: &[i64] = &[
    SYS_cachestat,
    SYS_chdir,
    SYS_close,
    SYS_close_range,
    SYS_copy_file_range,
    SYS_dup,
    SYS_dup3,
    SYS_faccessat,
    SYS_faccessat2,
    SYS_fadvise64,
    SYS_fallocate,
    SYS_fanotify_mark,
    SYS_fchdir,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchmodat2,
    SYS_fchown,
    SYS_fchownat,
    SYS_fcntl,
    SYS_fdatasync,
    SYS_fgetxattr,
    SYS_flistxattr,
    SYS_flock,
    SYS_fremovexattr,
    SYS_fsetxattr,
    SYS_fstat,
    SYS_fstatfs,
    SYS_fsync,
    SYS_ftruncate,
    SYS_getcwd,
    SYS_getdents64,
    SYS_getxattr,
    SYS_inotify_add_watch,
    SYS_inotify_init1,
    SYS_inotify_rm_watch,
    SYS_io_cancel,
    SYS_io_destroy,
    SYS_io_getevents,
    SYS_io_pgetevents,
    SYS_io_setup,
    SYS_io_submit,
    SYS_ioctl,
    SYS_lgetxattr,
    SYS_linkat,
    SYS_listxattr,
    SYS_llistxattr,
    SYS_lremovexattr,
    SYS_lseek,
    SYS_lsetxattr,
    SYS_mkdirat,
    SYS_mknodat,
    SYS_name_to_handle_at,
    SYS_newfstatat,
    SYS_openat,
    SYS_openat2,
    SYS_pipe2,
    SYS_pread64,
    SYS_preadv,
    SYS_preadv2,
    SYS_pwrite64,
    SYS_pwritev,
    SYS_pwritev2,
    SYS_read,
    SYS_readahead,
    SYS_readlinkat,
    SYS_readv,
    SYS_removexattr,
    SYS_renameat,
    SYS_renameat2,
    SYS_sendfile,
    SYS_setxattr,
    SYS_splice,
    SYS_statfs,
    SYS_statx,
    SYS_symlinkat,
    SYS_sync,
    SYS_sync_file_range,
    SYS_syncfs,
    SYS_tee,
    SYS_truncate,
    SYS_umask,
    SYS_unlinkat,
    SYS_utimensat,
    SYS_vmsplice,
    SYS_write,
    SYS_writev,
];

const MEMORY: &[i64] = &[
    SYS_brk,
    SYS_get_robust_list,
    SYS_madvise,
    SYS_membarrier,
    SYS_memfd_create,
    SYS_memfd_secret,
    SYS_mincore,
    SYS_mlock,
    SYS_mlock2,
    SYS_mlockall,
    SYS_mmap,
    SYS_mprotect,
    SYS_mremap,
    SYS_msync,
    SYS_munlock,
    SYS_munlockall,
    SYS_munmap,
    SYS_pkey_alloc,
    SYS_pkey_free,
    SYS_pkey_mprotect,
    SYS_process_mrelease,
    SYS_remap_file_pages,
    SYS_set_robust_list,
];

const PROCESSES: &[i64] = &[
    SYS_capget,
    SYS_capset,
    SYS_execve,
    SYS_execveat,
    SYS_exit,
    SYS_exit_group,
    SYS_getcpu,
    SYS_getegid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getgroups,
    SYS_getpgid,
    SYS_getpid,
    SYS_getppid,
    SYS_getpriority,
    SYS_getrandom,
    SYS_getresgid,
    SYS_getresuid,
    SYS_getrlimit,
    SYS_getrusage,
    SYS_getsid,
    SYS_gettid,
    SYS_getuid,
    SYS_ioprio_get,
    SYS_ioprio_set,
    SYS_kill,
    SYS_landlock_add_rule,
    SYS_landlock_create_ruleset,
    SYS_landlock_restrict_self,
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
    SYS_prctl,
    SYS_prlimit64,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_ptrace,
    SYS_restart_syscall,
    SYS_rseq,
    SYS_rt_sigaction,
    SYS_rt_sigpending,
    SYS_rt_sigprocmask,
    SYS_rt_sigqueueinfo,
    SYS_rt_sigreturn,
    SYS_rt_sigsuspend,
    SYS_rt_sigtimedwait,
    SYS_rt_tgsigqueueinfo,
    SYS_sched_get_priority_max,
    SYS_sched_get_priority_min,
    SYS_sched_getaffinity,
    SYS_sched_getattr,
    SYS_sched_getparam,
    SYS_sched_getscheduler,
    SYS_sched_rr_get_interval,
    SYS_sched_setaffinity,
    SYS_sched_setattr,
    SYS_sched_setparam,
    SYS_sched_setscheduler,
    SYS_sched_yield,
    SYS_seccomp,
    SYS_set_tid_address,
    SYS_setfsgid,
    SYS_setfsuid,
    SYS_setgid,
    SYS_setgroups,
    SYS_setpgid,
    SYS_setpriority,
    SYS_setregid,
    SYS_setresgid,
    SYS_setresuid,
    SYS_setreuid,
    SYS_setrlimit,
    SYS_setsid,
    SYS_setuid,
    SYS_sigaltstack,
    SYS_signalfd4,
    SYS_sysinfo,
    SYS_tgkill,
    SYS_tkill,
    SYS_uname,
    SYS_wait4,
    SYS_waitid,
];

const NETWORK: &[i64] = &[
    SYS_accept,
    SYS_accept4,
    SYS_bind,
    SYS_connect,
    SYS_getpeername,
    SYS_getsockname,
    SYS_getsockopt,
    SYS_listen,
    SYS_recvfrom,
    SYS_recvmmsg,
    SYS_recvmsg,
    SYS_sendmmsg,
    SYS_sendmsg,
    SYS_sendto,
    SYS_setsockopt,
    SYS_shutdown,
    SYS_socketpair,
];

const TIME_AND_WAITING: &[i64] = &[
    SYS_adjtimex,
    SYS_clock_adjtime,
    SYS_clock_getres,
    SYS_clock_gettime,
    SYS_clock_nanosleep,
    SYS_epoll_create1,
    SYS_epoll_ctl,
    SYS_epoll_pwait,
    SYS_epoll_pwait2,
    SYS_eventfd2,
    SYS_futex,
    SYS_futex_requeue,
    SYS_futex_wait,
    SYS_futex_waitv,
    SYS_futex_wake,
    SYS_getitimer,
    SYS_gettimeofday,
    SYS_mq_getsetattr,
    SYS_mq_notify,
    SYS_mq_open,
    SYS_mq_timedreceive,
    SYS_mq_timedsend,
    SYS_mq_unlink,
    SYS_msgctl,
    SYS_msgget,
    SYS_msgrcv,
    SYS_msgsnd,
    SYS_nanosleep,
    SYS_ppoll,
    SYS_pselect6,
    SYS_semctl,
    SYS_semget,
    SYS_semop,
    SYS_semtimedop,
    SYS_setitimer,
    SYS_shmat,
    SYS_shmctl,
    SYS_shmdt,
    SYS_shmget,
    SYS_timer_create,
    SYS_timer_delete,
    SYS_timer_getoverrun,
    SYS_timer_gettime,
    SYS_timer_settime,
    SYS_timerfd_create,
    SYS_timerfd_gettime,
    SYS_timerfd_settime,
    SYS_times,
];

/// Calls that only older platforms still have.
#[cfg(target_arch = "x86_64")]
const LEGACY: &[i64] = &[
    SYS_access,
    SYS_alarm,
    SYS_arch_prctl,
    SYS_chmod,
    SYS_chown,
    SYS_creat,
    SYS_dup2,
    SYS_epoll_create,
    SYS_epoll_ctl_old,
    SYS_epoll_wait,
    SYS_epoll_wait_old,
    SYS_eventfd,
    SYS_fork,
    SYS_futimesat,
    SYS_get_thread_area,
    SYS_getdents,
    SYS_getpgrp,
    SYS_inotify_init,
    SYS_lchown,
    SYS_link,
    SYS_lstat,
    SYS_map_shadow_stack,
    SYS_mkdir,
    SYS_mknod,
    SYS_modify_ldt,
    SYS_open,
    SYS_pause,
    SYS_pipe,
    SYS_poll,
    SYS_readlink,
    SYS_rename,
    SYS_rmdir,
    SYS_select,
    SYS_set_thread_area,
    SYS_signalfd,
    SYS_stat,
    SYS_symlink,
    SYS_time,
    SYS_unlink,
    SYS_utime,
    SYS_utimes,
    SYS_vfork,
];
#[cfg(not(target_arch = "x86_64"))]
const LEGACY: &[i64] = &[];

/// Calls that are allowed with any one of the capabilities that the kernel asks for.
const BY_CAPABILITY: &[(&[&str], &[i64])] = &[
    (&["DAC_READ_SEARCH"], &[SYS_open_by_handle_at]),
    (
        &["SYS_ADMIN"],
        &[
            SYS_bpf,
            SYS_clone,
            SYS_clone3,
            SYS_fanotify_init,
            SYS_fsconfig,
            SYS_fsmount,
            SYS_fsopen,
            SYS_fspick,
            SYS_lookup_dcookie,
            SYS_mount,
            SYS_mount_setattr,
            SYS_move_mount,
            SYS_open_tree,
            SYS_perf_event_open,
            SYS_quotactl,
            SYS_quotactl_fd,
            SYS_setdomainname,
            SYS_sethostname,
            SYS_setns,
            SYS_syslog,
            SYS_umount2,
            SYS_unshare,
        ],
    ),
    (&["SYS_BOOT"], &[SYS_reboot]),
    (&["SYS_CHROOT"], &[SYS_chroot]),
    (&["SYS_MODULE"], &[SYS_delete_module, SYS_finit_module, SYS_init_module]),
    (&["SYS_PACCT"], &[SYS_acct]),
    (&["SYS_PTRACE"], &[SYS_kcmp, SYS_pidfd_getfd, SYS_process_madvise]),
    (&["SYS_RAWIO"], RAW_IO),
    (&["SYS_TIME"], &[SYS_clock_settime, SYS_settimeofday]),
    (&["SYS_TTY_CONFIG"], &[SYS_vhangup]),
    (
        &["SYS_NICE"],
        &[SYS_get_mempolicy, SYS_mbind, SYS_set_mempolicy, SYS_set_mempolicy_home_node],
    ),
    (&["SYSLOG"], &[SYS_syslog]),
    (&["BPF"], &[SYS_bpf]),
    (&["PERFMON"], &[SYS_perf_event_open]),
];

#[cfg(target_arch = "x86_64")]
const RAW_IO: &[i64] = &[SYS_ioperm, SYS_iopl];
#[cfg(not(target_arch = "x86_64"))]
const RAW_IO: &[i64] = &[];

#[cfg(test)]
mod tests {
    use super::*;

    fn when(number: i64, capabilities: Capabilities) -> Option<When> {
        let (rules, newest) = docker_default(capabilities);
        assert!(number <= newest, "the newest call is older than {number}");
        rules.iter().find(|rule| rule.0 == number).map(|rule| rule.1)
    }

    #[test]
    fn a_default_container_cannot_mount_make_namespaces_or_load_modules() {
        let default = Capabilities::docker_default();
        for number in [SYS_mount, SYS_unshare, SYS_setns, SYS_init_module, SYS_bpf, SYS_keyctl] {
            assert_eq!(when(number, default), None, "{number}");
        }
        assert_eq!(when(SYS_clone, default), Some(When::FirstLacks(NAMESPACE_FLAGS)));
        assert_eq!(when(SYS_clone3, default), Some(When::Absent));
        assert_eq!(when(SYS_chroot, default), Some(When::Always));
    }

    #[test]
    fn capabilities_bring_their_calls_along() {
        let admin = Capabilities::NONE.with("SYS_ADMIN").expect("a known name");
        assert_eq!(when(SYS_mount, admin), Some(When::Always));
        assert_eq!(when(SYS_clone3, admin), Some(When::Always));
        assert_eq!(when(SYS_chroot, admin), None);
    }
}

//! The cgroup that a new process belongs to, wherever it was born.

use kernel::cgroup::Cgroup;

use crate::spec::Failure;

/// The cgroup of a process that was just forked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Belonging<'a> {
    /// It was born there.
    In(&'a Cgroup),
    /// It was born there in the version 2 tree, and has to go to the others itself, before anything
    /// else.
    To(&'a Cgroup),
    /// It was born where the supervisor is, and has to go to all trees itself.
    ToAll(&'a Cgroup),
}

impl<'a> Belonging<'a> {
    /// The cgroup, with the calling process in it.
    pub(super) fn take_up(self) -> Result<&'a Cgroup, Failure> {
        match self {
            Belonging::In(cgroup) => Ok(cgroup),
            Belonging::To(cgroup) => Ok(cgroup.join().map(|()| cgroup)?),
            Belonging::ToAll(cgroup) => {
                cgroup.join_unified()?;
                Ok(cgroup.join().map(|()| cgroup)?)
            }
        }
    }
}

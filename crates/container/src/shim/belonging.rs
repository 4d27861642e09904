//! The cgroup that a new process belongs to, wherever it was born.

use kernel::cgroup::Cgroup;

use crate::spec::Failure;

/// The cgroup of a process that was just forked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Belonging<'a> {
    /// The process was started in it.
    In(&'a Cgroup),
    /// The process was started in it in the version 2 tree, and has to join the other trees itself,
    /// before anything else.
    To(&'a Cgroup),
    /// The process was started in the supervisor's cgroup, and has to join all trees itself.
    ToAll(&'a Cgroup),
}

impl<'a> Belonging<'a> {
    /// Joins the trees that are left, and returns the cgroup.
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

//! The permissions of a container on its host.

use container::spec::{Capabilities, Seccomp, Users};
use model::link::{AssignedContainer, AssignedTask};

use super::is_fargate;

/// Returns the capabilities: Docker's default set without the dropped ones, then with the added
/// ones. A privileged container has all.
pub(super) fn capabilities(container: &AssignedContainer) -> Result<Capabilities, String> {
    if container.privileged {
        return Ok(Capabilities::ALL);
    }
    let unknown = |name: &str| format!("unknown capability: {name:?}");
    let mut set = Capabilities::docker_default();
    for name in &container.linux.capabilities_drop {
        set = set.without(name).ok_or_else(|| unknown(name))?;
    }
    for name in &container.linux.capabilities_add {
        set = set.with(name).ok_or_else(|| unknown(name))?;
    }
    Ok(set)
}

/// Returns the users of a task's containers. On an instance they are the host's, as in Docker by
/// default; on Fargate those that this host supports.
pub(crate) fn users(task: &AssignedTask, fargate: Users) -> Users {
    if is_fargate(task.isolation) { fargate } else { Users::Host }
}

/// Returns true if the definition asks for it, and always on Fargate, because tasks there do not
/// trust each other.
pub(super) fn no_new_privileges(task: &AssignedTask, container: &AssignedContainer) -> bool {
    let asked = container.security_options.iter().any(|option| {
        let value = option.strip_prefix("no-new-privileges");
        matches!(value, Some("" | ":true" | "=true"))
    });
    asked || is_fargate(task.isolation)
}

pub(super) fn seccomp(container: &AssignedContainer) -> Seccomp {
    let opened = container
        .security_options
        .iter()
        .any(|option| matches!(&**option, "seccomp=unconfined" | "seccomp:unconfined"));
    if container.privileged || opened { Seccomp::Unconfined } else { Seccomp::DockerDefault }
}

#[cfg(test)]
mod tests {
    use model::link::Isolation;

    use super::*;
    use crate::fixture;

    #[test]
    fn capabilities_are_dropped_first_and_added_then() {
        let mut web = fixture::container("web");
        web.linux.capabilities_drop = vec!["ALL".into()];
        web.linux.capabilities_add = vec!["CAP_KILL".into()];
        let set = capabilities(&web).expect("known names");
        assert!(set.has("KILL") && !set.has("CHOWN"));
        web.linux.capabilities_add = vec!["FLY".into()];
        assert!(capabilities(&web).is_err());
        web.privileged = true;
        assert_eq!(capabilities(&web), Ok(Capabilities::ALL));
    }

    #[test]
    fn fargate_never_lets_privileges_grow() {
        let mut web = fixture::container("web");
        let mut task = fixture::task("t", vec![]);
        assert!(!no_new_privileges(&task, &web));
        web.security_options = vec!["no-new-privileges:true".into()];
        assert!(no_new_privileges(&task, &web));
        web.security_options.clear();
        task.isolation = Isolation::Fargate;
        assert!(no_new_privileges(&task, &web));
    }

    #[test]
    fn only_fargate_has_users_of_its_own() {
        let mut task = fixture::task("t", vec![]);
        assert_eq!(users(&task, Users::Own), Users::Host);
        task.isolation = Isolation::Fargate;
        assert_eq!(users(&task, Users::Own), Users::Own);
        assert_eq!(users(&task, Users::Host), Users::Host);
    }
}

//! Rules about `linuxParameters`: refuses numbers that the kernel or tmpfs would interpret as "no
//! limit", and options that would override the limits.

use std::collections::BTreeSet;

use api::ecs::{ContainerDefinition, OSFamily, RegisterTaskDefinitionRequest, Tmpfs};
use control::definition::name_of;

use super::Checked;
use crate::ecs::identifier::client;

/// The mount options of a tmpfs that the model lists; the kernel checks the text after `=`. The
/// size has a member of its own.
const MOUNT_OPTIONS: &[&str] = &[
    "defaults",
    "ro",
    "rw",
    "suid",
    "nosuid",
    "dev",
    "nodev",
    "exec",
    "noexec",
    "sync",
    "async",
    "dirsync",
    "remount",
    "mand",
    "nomand",
    "atime",
    "noatime",
    "diratime",
    "nodiratime",
    "bind",
    "rbind",
    "unbindable",
    "runbindable",
    "private",
    "rprivate",
    "shared",
    "rshared",
    "slave",
    "rslave",
    "relatime",
    "norelatime",
    "strictatime",
    "nostrictatime",
    "mode",
    "uid",
    "gid",
    "nr_inodes",
    "nr_blocks",
    "mpol",
    "huge",
    "inode32",
    "inode64",
];

pub(super) fn check(container: &ContainerDefinition) -> Checked {
    let Some(linux) = &container.linux_parameters else { return Ok(()) };
    let name = name_of(container);
    let least = |what: &str, value: Option<i32>, least: i32| match value {
        Some(value) if value < least => Err(client(format!(
            "Invalid setting for container '{name}'. '{what}' must be at least {least}."
        ))),
        Some(_) | None => Ok(()),
    };
    least("sharedMemorySize", linux.shared_memory_size, 0)?;
    least("maxSwap", linux.max_swap, 0)?;
    if linux.swappiness.is_some_and(|value| !(0..=100).contains(&value)) {
        return Err(client(format!(
            "Invalid setting for container '{name}'. 'swappiness' must be between 0 and 100."
        )));
    }
    for tmpfs in linux.tmpfs.iter().flatten() {
        least("tmpfs.size", Some(tmpfs.size), 1)?;
        mount_options(name, tmpfs)?;
    }
    Ok(())
}

fn mount_options(name: &str, tmpfs: &Tmpfs) -> Checked {
    let known = |option: &&String| {
        let word = option.split('=').next().unwrap_or(option);
        // One word is one option: a comma would add a second one unchecked.
        MOUNT_OPTIONS.contains(&word) && !option.contains(',')
    };
    match tmpfs.mount_options.iter().flatten().find(|option| !known(option)) {
        Some(option) => Err(client(format!(
            "Invalid setting for container '{name}'. The tmpfs mount option '{option}' is not \
             supported."
        ))),
        None => Ok(()),
    }
}

/// Refuses two mounts at one place, and mounts at places that cannot have one.
pub(super) fn places(
    input: &RegisterTaskDefinitionRequest,
    container: &ContainerDefinition,
) -> Checked {
    let platform = input.runtime_platform.as_ref();
    let family = platform.and_then(|one| one.operating_system_family);
    if family.is_some_and(|family| family != OSFamily::Linux) {
        return Ok(());
    }
    let volumes = container.mount_points.iter().flatten();
    let volumes = volumes.filter_map(|point| point.container_path.as_deref());
    let linux = container.linux_parameters.as_ref();
    let memory = linux.into_iter().flat_map(|one| one.tmpfs.iter().flatten());
    let memory = memory.map(|one| one.container_path.as_str());
    let mut seen = BTreeSet::new();
    for path in volumes.chain(memory).filter(|path| !path.is_empty()) {
        let place = place(path);
        // The message is Docker's, except that /dev is refused too: the container's devices are
        // there.
        if matches!(place.as_slice(), [] | ["dev"]) {
            let root = place.join("/");
            return Err(client(format!(
                "invalid mount config: invalid specification: destination can't be '/{root}'"
            )));
        }
        if !seen.insert(place) {
            return Err(client(format!("Duplicate mount point: {path}")));
        }
    }
    Ok(())
}

/// Splits `path` into its names, normalised.
fn place(path: &str) -> Vec<&str> {
    let mut place = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                place.pop();
            }
            name => place.push(name),
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_has_many_names() {
        for root in ["/", "//", "/./", "/a/..", "/.."] {
            assert_eq!(place(root), Vec::<&str>::new(), "{root}");
        }
        assert_eq!(place("/a//b/./c/../"), ["a", "b"]);
    }

    #[test]
    fn options_are_single_words_of_the_model() {
        let tmpfs = |option: &str| Tmpfs {
            container_path: "/t".to_owned(),
            size: 1,
            mount_options: Some(vec![option.to_owned()]),
        };
        for option in ["mode=1777", "nosuid", "uid=5"] {
            assert_eq!(mount_options("c", &tmpfs(option)), Ok(()), "{option}");
        }
        for option in ["size=100g", "size", "ro,size=1g", "x"] {
            assert!(mount_options("c", &tmpfs(option)).is_err(), "{option}");
        }
    }
}
